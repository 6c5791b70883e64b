import type { Run } from './find-runs.ts';
import type { Token } from '../words/token.ts';
import { is } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';

/** What stands between the parts of such a name, and what may stand behind it: `pour la`, `de l'`. */
const joint = /^(?:de|du|des|d['’]|pour|per|di|del|dello|della|dell['’]|dei|degli|delle)$/;
const article = /^(?:la|le|les|l['’]|il|lo|i|gli)$/;
const and = /^(?:et|e)$/;

/** Behind the name of a head, French tokens keep `d'appel` as one. */
const elided = /^d['’]\p{Ll}/u;

/** The heads that papers write small where a capital tells what it is for: `le ministère de la Santé`. */
const smallHead = /^minister(?:e|io|o)$/;

const isSmall = (token: Token | undefined): token is Token => token?.shape === 'lower';
const isAdjective = (token: Token | undefined) => isSmall(token) && is(token, WordClass.bodyAdjective);

/** Behind adjectives: `national`, `économique et social`. */
function overAdjectives(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isAdjective(tokens[at])) at++;
  return at > from && and.test(tokens[at]?.key ?? '') && isAdjective(tokens[at + 1]) ? at + 2 : at;
}

/** Where the noun stands behind `de`, `pour la`, `de l'`; -1 where these words do not begin here. */
function nounBehind(tokens: readonly Token[], from: number): number {
  if (!isSmall(tokens[from]) || !joint.test(tokens[from].key)) return -1;
  const at = article.test(tokens[from + 1]?.key ?? '') ? from + 2 : from + 1;
  const noun = tokens[at];
  return noun && (noun.joined || noun.start === tokens[at - 1]!.end) ? at : -1;
}

/** Behind what is named: `de Guinée-Nord`, `des Affaires étrangères et du Commerce`; `from` where nothing is. */
function overNamed(tokens: readonly Token[], from: number): number {
  const noun = nounBehind(tokens, from);
  if (noun < 0 || tokens[noun]!.shape !== 'cap') return from;
  let end = noun + 1;
  while (tokens[end]?.shape === 'cap' && tokens[end]!.joined) end++;
  end = overAdjectives(tokens, end);
  const more = and.test(tokens[end]?.key ?? '') ? overNamed(tokens, end + 1) : end + 1;
  return more > end + 1 ? more : end;
}

/** Behind what is not: `de la transition`, `d'appel`, `des eaux et forêts`; `from` where nothing is. */
function overMatter(tokens: readonly Token[], from: number): number {
  if (isSmall(tokens[from]) && elided.test(tokens[from].key)) return overAdjectives(tokens, from + 1);
  // `Médecins | sans frontières`
  if (tokens[from]?.key === 'sans' && tokens[from + 1]?.key === 'frontieres') return from + 2;
  const noun = nounBehind(tokens, from);
  const plain = isSmall(tokens[noun]) && !is(tokens[noun], WordClass.function | WordClass.office | WordClass.saying);
  return plain ? overAdjectives(tokens, noun + 1) : from;
}

/**
 * Where the name of a body ends that has a capital on its first word alone, as French and Italian write it:
 * `Conseil national de la transition`, `Cour d'appel de Torva`, `Guardia di finanza`; `at` where none begins.
 */
function endOfSmallBody(tokens: readonly Token[], at: number): number {
  const [before, head] = [tokens[at - 1], tokens[at]!];
  if (head.shape === 'lower') {
    const named = smallHead.test(head.key) ? overNamed(tokens, at + 1) : at + 1;
    return named > at + 1 ? named : at;
  }
  const isInside = before?.shape === 'cap' && head.joined && !is(before, WordClass.function);
  if (head.shape !== 'cap' || !is(head, WordClass.organisationLead) || isInside) return at;
  const adjectives = overAdjectives(tokens, at + 1);
  // `Parti de rien, il …`: the capital of a sentence says nothing.
  const matter = head.opensSentence && adjectives === at + 1 ? adjectives : overMatter(tokens, adjectives);
  return matter > at + 1 ? overNamed(tokens, matter) : at;
}

/** The names of bodies of a passage that are written small but for their first word. */
export function smallBodies(tokens: readonly Token[]): Run[] {
  const found: Run[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const to = endOfSmallBody(tokens, at);
    if (to > at) found.push({ from: at, to });
    at = Math.max(at, to - 1);
  }
  return found;
}
