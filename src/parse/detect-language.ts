import { detectAll } from 'tinyld';
import type { Block } from '../model.ts';
import { languageBySmallWords } from './small-words.ts';

/** So much of a text is looked at for English, more where less does not tell; tinyld, which is slower, sees little. */
const SAMPLES = [500, 2000];
const TINYLD_SAMPLE = 500;

/** Fewer letters than this could be any language. */
const FEWEST_LETTERS = 20;

/** A block with fewer letters is not told apart from the article around it: names fill it. */
const FEWEST_IN_BLOCK = 40;
const FEWEST_IN_SAME_SCRIPT = 90;

/** tinyld's measure, 0 to 1; a block is foreign only when surely so. */
const SURE = 0.6;

/** Small words that English is full of and other languages do not have. */
const ENGLISH = new Set(
  'the of and to that was for with said by from which have has been were are this their'.split(' '),
);

/** A running English text has more of them than this, also where it is full of names. */
const ENGLISH_SHARE = 0.08;

/** And more than this no other language has, though Danish has some of the same words. */
const SURELY_ENGLISH = 0.2;

/** One of them, to pass an English block quickly. */
const ENGLISH_WORD = new RegExp(`(?:^|\\s)(?:${[...ENGLISH].join('|')}|in|on|is|as|he|it)\\s`, 'iu');

/** Languages that tinyld knows and no newspaper is written in; names and initials look like them. */
const NOT_IN_PRINT = new Set(['tlh', 'vo', 'tok', 'la', 'eo', 'ber', 'rn']);

/** Languages of the press that are not written in Latin letters. */
const NOT_LATIN = new Set(
  'am ar be bg bn ckb dv el fa gu he hi hy ja ka kk km kn ko ky lo mk ml mn mr my ne or pa ps ru sd si sr ta te tg th ti ug uk ur yi zh'.split(
    ' ',
  ),
);

/** The languages of scripts that several share; tinyld at times takes one for a language of another. */
const OF_SCRIPT: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [/\p{Script=Arabic}/gu, new Set('ar ckb fa ps sd ug ur'.split(' '))],
  [/\p{Script=Cyrillic}/gu, new Set('be bg kk ky mk mn ru sr tg uk'.split(' '))],
  [/\p{Script=Devanagari}/gu, new Set('hi mr ne'.split(' '))],
];

/** tinyld is asked about so many blocks of one article, to keep it quick. */
const MOST_FOREIGN = 30;

const UNKNOWN = 'und';

const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

function englishShare(text: string): number {
  const words = text.toLowerCase().split(/\s+/u);
  return words.filter((word) => ENGLISH.has(word)).length / words.length;
}

/**
 * The language of an article's blocks, as BCP 47. English is told by its small words, which costs
 * little and errs less on texts full of names; other languages in Latin letters by theirs; all else by tinyld.
 */
export function detectLanguage(blocks: readonly Pick<Block, 'text'>[]): string {
  const sample = openingOf(blocks);
  const isEnglish = (share: number): boolean =>
    SAMPLES.some((length) => englishShare(sample.slice(0, length)) >= share);
  if (isEnglish(SURELY_ENGLISH)) return 'en';
  if (letters(sample) < FEWEST_LETTERS) return UNKNOWN;
  const told = languageBySmallWords(sample.slice(0, TINYLD_SAMPLE));
  if (told !== undefined) return told;
  return isEnglish(ENGLISH_SHARE) ? 'en' : (likeliest(sample)?.lang ?? UNKNOWN);
}

function openingOf(blocks: readonly Pick<Block, 'text'>[]): string {
  const longest = Math.max(...SAMPLES);
  let text = '';
  for (const block of blocks) {
    if (text.length >= longest) break;
    text += `${block.text.slice(0, longest)}\n`;
  }
  return text.slice(0, longest);
}

/** What tinyld thinks, of the languages that are written in the text's script. */
function likeliest(text: string): { readonly lang: string; readonly accuracy: number } | undefined {
  return detectAll(text.slice(0, TINYLD_SAMPLE)).find(
    ({ lang }) => !NOT_IN_PRINT.has(lang) && isSameScript(text, lang) && isOfScript(text, lang),
  );
}

/** Whether a text is in Latin letters where a language is, and not where it is not. */
function isSameScript(text: string, language: string): boolean {
  return isLatin(text) === !NOT_LATIN.has(language.split('-', 1)[0] ?? '');
}

/** Whether a language is one of those that share the script of a text, where several do. */
function isOfScript(text: string, language: string): boolean {
  const half = letters(text) / 2;
  const own = OF_SCRIPT.find(([script]) => (text.match(script)?.length ?? 0) > half);
  return own === undefined || own[1].has(language);
}

/** Most of the letters count: names of firms and agencies stand in Latin letters everywhere. */
const isLatin = (text: string): boolean => (text.match(/\p{Script=Latin}/gu)?.length ?? 0) > letters(text) / 2;

/** The blocks, with the language named on those that are surely in another one than the article. */
export function markForeignBlocks(blocks: readonly Block[], language: string): readonly Block[] {
  if (language === UNKNOWN) return blocks;
  const odd = new Set(blocks.filter((block) => isOdd(block, language)).slice(0, MOST_FOREIGN));
  return blocks.map((block) => {
    const foreign = odd.has(block) ? languageOf(block.text) : null;
    return foreign === null || language.startsWith(foreign) ? block : { ...block, language: foreign };
  });
}

/** Whether a block is worth a closer look: in another script, or without the small words around it. */
function isOdd({ kind, text }: Block, language: string): boolean {
  if (kind === 'subheading' || text.length < FEWEST_IN_BLOCK) return false;
  const sample = text.slice(0, TINYLD_SAMPLE);
  const english = language.startsWith('en');
  if (english && ENGLISH_WORD.test(sample)) return false;
  if (!isSameScript(sample, language)) return letters(sample) >= FEWEST_IN_BLOCK;
  return letters(sample) >= FEWEST_IN_SAME_SCRIPT && (english || englishShare(sample) > ENGLISH_SHARE * 2);
}

function languageOf(text: string): string | null {
  const sample = text.slice(0, TINYLD_SAMPLE);
  if (englishShare(sample) > ENGLISH_SHARE * 2) return 'en';
  const best = likeliest(sample);
  return best && best.accuracy >= SURE ? best.lang : null;
}
