import type { Token } from '../words/token.ts';
import { is, isCapitalised } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';

/** People of one calling or lot, who join for or against something: `Lawyers for Justice`, `Mothers Against Violence`. */
const members =
  /^(?:lawyers|doctors|physicians|nurses|journalists|reporters|scientists|scholars|academics|engineers|teachers|students|parents|mothers|fathers|grandmothers|families|women|youth|citizens|voters|taxpayers|friends|veterans|artists|writers|workers|farmers|neighbours|neighbors|patients|survivors|relatives|advocates|clowns|pharmacists|translators)$/;

/** Those that are called by whose or what they are: `Friends of the Earth`, `Sisters of Mercy`. */
const kindred = /^(?:friends|families|mothers|grandmothers|daughters|sons|sisters|brothers|knights|relatives)$/;

/** Whether the word is nobody’s name: `Friends of Ada Berg` are no body. */
function isMatter(token: Token | undefined): boolean {
  if (!isCapitalised(token) || !token!.joined || is(token, WordClass.sureGiven)) return false;
  return is(token, WordClass.word) || !is(token, WordClass.given | WordClass.family);
}

/** Whether a body that is called by its cause goes on over the word at this place: `Save | the | Children`. */
export function joinsCause(tokens: readonly Token[], at: number): boolean {
  const [before, word, next] = [tokens[at - 1]!, tokens[at]!, tokens[at + 1]];
  if (!word.joined || before.shape !== 'cap') return false;
  if (before.key === 'save' && word.key === 'the') return isMatter(next);
  if (word.key === 'without') return /^borders?$/.test(next?.key ?? '') && isMatter(next);
  if (word.key === 'for' || word.key === 'against') return members.test(before.key) && isMatter(next);
  return word.key === 'of' && kindred.test(before.key) && isMatter(next?.key === 'the' ? tokens[at + 2] : next);
}

const borders = /^\S+(?: \S+)? (?:without borders?|sans frontieres|sin fronteras|sem fronteiras|senza frontiere)$/;

/** Whether a folded name is that of a body called by its cause. */
export function isCause(key: string): boolean {
  if (key.startsWith('save the ') || borders.test(key)) return true;
  const [, who = '', join] = /^(?:\S+ )?(\S+) (for|against|of) \S/.exec(key) ?? [];
  return join !== undefined && (join === 'of' ? kindred : members).test(who);
}
