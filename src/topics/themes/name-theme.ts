import type { ThemePhrase } from '../../model.ts';
import { headlineWeight } from '../passages.ts';

/** A name in use, whatever its capital letters. */
interface Form {
  readonly best: ThemePhrase;
  readonly articles: Set<string>;
  /** How often each spelling is written, not counting headlines and first words, where capitals say nothing. */
  readonly spellings: Map<string, number>;
}

/** The name in use in most articles; of equals the one with the better head, then the first by spelling. */
export function nameTheme(phrases: ReadonlyMap<string, readonly ThemePhrase[]>): {
  label: string;
  under: string | null;
} {
  const forms = new Map<string, Form>();
  for (const [article, list] of phrases)
    for (const phrase of list) {
      const key = phrase.form.toLowerCase();
      const form = forms.get(key) ?? {
        best: phrase,
        articles: new Set<string>(),
        spellings: new Map<string, number>(),
      };
      form.articles.add(article);
      form.spellings.set(
        phrase.form,
        (form.spellings.get(phrase.form) ?? 0) + (phrase.weight < headlineWeight ? 1 : 0.01),
      );
      forms.set(key, form);
    }
  const [first] = [...forms.values()].sort(
    (a, b) =>
      Number(b.best.founds) - Number(a.best.founds) ||
      b.articles.size - a.articles.size ||
      a.best.rank - b.best.rank ||
      (a.best.form.toLowerCase() < b.best.form.toLowerCase() ? -1 : 1),
  );
  return { label: plainest(first!.spellings), under: first!.best.under };
}

/** A spelling in fewer articles than this share of them is a slip. */
const leastShare = 0.2;

/** The spelling with the fewest capital letters: names of institutions, titles and headlines have more. */
function plainest(spellings: ReadonlyMap<string, number>): string {
  const total = [...spellings.values()].reduce((sum, times) => sum + times, 0);
  return [...spellings]
    .filter(([, times]) => times >= total * leastShare)
    .sort(([a, times], [b, others]) => capitals(a) - capitals(b) || others - times || (a < b ? -1 : 1))[0]![0];
}

function capitals(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0;
}
