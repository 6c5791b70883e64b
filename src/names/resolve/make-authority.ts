import type { Authority, NameKind, Naming } from '../../model.ts';
import { remembered } from '../../remembered.ts';
import { byCount, inTitleCase, preferredForm } from './preferred-form.ts';
import { fold } from '../words/fold.ts';
import { addressAbroad } from './forms-of-address.ts';
import { rolesSaid } from './roles-said.ts';
import { byPlace, type Use } from './use.ts';

/** How often each form is written, in the order of first appearance. */
function countForms(uses: readonly Use[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { mention } of uses) counts.set(mention.text, (counts.get(mention.text) ?? 0) + 1);
  return counts;
}

/**
 * One for each article; the uses of an article stand together. A large archive has a million namings: their spans are
 * the mentions themselves, and those of one record that write it the same way share the list of forms.
 */
function namingsOf(uses: readonly Use[]): Naming[] {
  const namings: Naming[] = [];
  const alone = new Map<string, readonly string[]>();
  for (let from = 0, to = 0; from < uses.length; from = to) {
    const { article } = uses[from]!;
    while (uses[to]?.article === article) to += 1;
    const spans = uses.slice(from, to).map(({ mention }) => mention);
    const forms = [...new Set(spans.map(({ text }) => text))];
    const [form = ''] = forms;
    const shared = forms.length === 1 ? (alone.get(form) ?? forms) : forms;
    if (forms.length === 1) alone.set(form, shared);
    namings.push({ article, forms: shared, spans });
  }
  // A list that grew has room for more than it holds.
  return namings.slice();
}

/** Forms of address, and words that say nothing without another: no roles of a record. */
const idle =
  /^(?:mr|mrs|ms|miss|mx|he|she|former|late|resident|member|son|daughter|brother|sister|wife|husband|father|mother)$/;

const isIdle = (key: string): boolean => idle.test(key) || addressAbroad.test(fold(key));

/** The same role in capitals, in small letters or with full stops is one. */
const roleKey = remembered((role: string) => role.toLowerCase().replaceAll('.', '').trim());

/** Each role as it is most often written, with the articles that give it. */
function rolesOf(uses: readonly Use[]): Authority['roles'] {
  const told = new Map<string, { readonly forms: Map<string, number>; readonly articles: Set<string> }>();
  for (const { article, mention } of uses) {
    const key = mention.role === null ? '' : roleKey(mention.role);
    if (mention.role === null || key === '' || isIdle(key)) continue;
    const { forms, articles } = told.get(key) ?? { forms: new Map<string, number>(), articles: new Set<string>() };
    forms.set(mention.role, (forms.get(mention.role) ?? 0) + 1);
    told.set(key, { forms, articles: articles.add(article) });
  }
  const known = new Map([...told].map(([key, { articles }]) => [key, articles.size]));
  for (const key of known.keys()) {
    const said = rolesSaid(key, known);
    if (said.includes(key)) continue;
    for (const article of told.get(key)!.articles) for (const other of said) told.get(other)?.articles.add(article);
    told.delete(key);
  }
  return [...told.values()]
    .map(({ forms, articles }) => ({ role: [...forms].sort(byCount)[0]![0], articles: [...articles] }))
    .sort((a, b) => b.articles.length - a.articles.length || (a.role < b.role ? -1 : 1));
}

/** A record without its id and its doubts, which only the whole list settles. */
export type Draft = Omit<Authority, 'id' | 'maybeSame'>;

function inOrder(uses: readonly Use[]): boolean {
  return uses.every((use, at) => at === 0 || byPlace(uses[at - 1]!, use) <= 0);
}

/** What is named once, as most of an archive is: there is nothing to add up. */
function draftOfOne(kind: NameKind, use: Use, name: string | undefined): Draft {
  const { article, mention } = use;
  const { text } = mention;
  return {
    kind,
    name: name ?? inTitleCase(text, kind),
    variants: [{ form: text, count: 1 }],
    roles: kind === 'person' && mention.role !== null ? rolesOf([use]) : [],
    namings: [{ article, forms: [text], spans: [mention] }],
  };
}

/** Adds up the uses of one person, body or place. */
export function makeDraft(kind: NameKind, unsorted: readonly Use[], name?: string): Draft {
  const [only, second] = unsorted;
  if (only !== undefined && second === undefined) return draftOfOne(kind, only, name);
  const uses = inOrder(unsorted) ? unsorted : [...unsorted].sort(byPlace);
  const counts = countForms(uses);
  return {
    kind,
    name: name ?? preferredForm(counts, kind),
    variants: [...counts].sort(byCount).map(([form, times]) => ({ form, count: times })),
    roles: kind === 'person' ? rolesOf(uses) : [],
    namings: namingsOf(uses),
  };
}
