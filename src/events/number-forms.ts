import { tellingWords, wordKinds } from './telling-words.ts';

/**
 * The distinct stems of an archive, and what each of its words tells: the stems of a word stand in a row, those of
 * all words one after the other.
 */
export interface Forms {
  /** The stem of each number. */
  readonly stems: readonly string[];
  /** By the number of a word where its row begins, and where the last one ends. A word of grammar has an empty row. */
  readonly starts: Int32Array;
  /** Numbers of stems. */
  readonly forms: Int32Array;
  /** For each its place among the kinds of words. */
  readonly kinds: Uint8Array;
}

/** @param proper words that are names, in small letters */
export function numberForms(words: readonly string[], proper: ReadonlySet<string>): Forms {
  const numbers = new Map<string, number>();
  const starts = new Int32Array(words.length + 1);
  const forms: number[] = [];
  const kinds: number[] = [];
  for (const [word, written] of words.entries()) {
    for (const { form, kind } of tellingWords(written, proper)) {
      const number = numbers.get(form) ?? numbers.size;
      numbers.set(form, number);
      forms.push(number);
      kinds.push(wordKinds.indexOf(kind));
    }
    starts[word + 1] = forms.length;
  }
  return { stems: [...numbers.keys()], starts, forms: Int32Array.from(forms), kinds: Uint8Array.from(kinds) };
}
