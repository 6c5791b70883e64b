import { type TellingWord, tellingWords } from './telling-words.ts';

/** What a word tells, by the number of its stem. */
export interface NumberedForm {
  readonly form: number;
  readonly kind: TellingWord['kind'];
}

/** The distinct stems of an archive, and what each of its words tells. */
export interface Forms {
  /** The stem of each number. */
  readonly stems: readonly string[];
  /** By the number of a word: nothing for a word of grammar. */
  readonly ofWord: readonly (readonly NumberedForm[])[];
}

/** @param proper words that are names, in small letters */
export function numberForms(words: readonly string[], proper: ReadonlySet<string>): Forms {
  const numbers = new Map<string, number>();
  const numberOf = (stem: string): number => {
    const known = numbers.get(stem);
    if (known !== undefined) return known;
    numbers.set(stem, numbers.size);
    return numbers.size - 1;
  };
  const ofWord = words.map((word) =>
    tellingWords(word, proper).map(({ form, kind }) => ({ form: numberOf(form), kind })),
  );
  return { stems: [...numbers.keys()], ofWord };
}
