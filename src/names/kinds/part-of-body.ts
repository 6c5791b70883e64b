import { before, type Candidate } from '../candidate.ts';
import type { Token } from '../words/token.ts';
import { is } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';
import type { Refiner, SettledForm } from './settled-form.ts';

/** What firms are called beside the word that tells them from others, and towns’ bodies are not. */
const ofFirms =
  /^(?:group|holdings?|ltd|limited|inc|incorporated|corp|corporation|plc|llc|ag|gmbh|asa|oyj|nv|spa|se|technologies|airlines|airways|motors|foods|pharmaceuticals|therapeutics|analytics|enterprises|industries|ventures|software|robotics|systems|energy|capital|electronics|telecom|bancorp)$/;

/** The one word that an article may go on to call the body by: `Rovers` of Lisle Rovers, `Nexora` of Nexora Group. */
function shortOf(tokens: readonly Token[]): string | null {
  const [first, last] = [tokens[0]!, tokens.at(-1)!];
  if (is(last, WordClass.team)) return last.key;
  return first.shape === 'cap' && first.classes === 0 && ofFirms.test(last.key) ? first.key : null;
}

/** Written as a name, and not what there may be several of: `an Inuvialuit`. */
const isName = (candidate: Candidate): boolean =>
  candidate.tokens[0]!.shape === 'cap' && !/^an?$/.test(before(candidate)?.key ?? '');

/**
 * The sure bodies of several words by the single word that the article calls them by as well. A word that two of
 * them, or a person, could be called by is nobody's.
 */
export function bodiesByPart(forms: readonly SettledForm[]): Map<string, Candidate> {
  const owners = new Map<string, Candidate | null>();
  for (const { key, kind, score, candidates } of forms) {
    if (score < 0.7 || !key.includes(' ')) continue;
    const { tokens } = candidates[0]!;
    if (kind === 'person') for (const token of tokens) owners.set(token.key, null);
    const short = kind === 'organisation' ? shortOf(tokens) : null;
    if (short !== null) owners.set(short, owners.has(short) ? null : candidates[0]!);
  }
  const found = new Map<string, Candidate>();
  for (const { key, candidates } of forms) {
    const owner = owners.get(key);
    if (owner && candidates.every(isName)) found.set(key, owner);
  }
  return found;
}

/** How sure it is that a word is the body of the article that it is part of. */
const partOfBody = 0.9;

/** A word that is part of the name of a sure body is that body, unless it is somebody's name. */
export const settlePartsOfBodies: Refiner = (forms) => {
  const bodies = bodiesByPart(forms);
  return forms.map((form) =>
    bodies.has(form.key) && !(form.kind === 'person' && form.score >= 0.5 && form.rule !== 'part-of-full-name')
      ? { ...form, kind: 'organisation', score: Math.max(form.score, partOfBody), rule: 'part-of-body' }
      : form,
  );
};
