import type { Block, DayMention, Reading } from '../../model.ts';
import { tenseAt } from '../tense.ts';

/** Whether an offset in a paragraph stands within quotation marks, as far as the paragraph shows. */
function isQuoted(text: string, offset: number): boolean {
  const before = text.slice(0, offset);
  const count = (mark: string): number => before.split(mark).length - 1;
  return count('“') > count('”') || count('"') % 2 === 1;
}

const meansToday = ({ meaning }: DayMention): boolean =>
  meaning.kind === 'offset' && meaning.unit === 'day' && meaning.amount === 0;

/** Told by the writer as past: `will meet today` is said by a morning paper of what its lede does not tell. */
function isTold({ start, end }: DayMention, block: Block | undefined): boolean {
  if (!block) return false;
  const around = { text: block.text, start: start - block.start, end: end - block.start };
  return !isQuoted(around.text, around.start) && tenseAt(around) === 'past';
}

/**
 * The words by which the writer, not someone quoted, tells of today: then the day of the news, which a
 * lede names by its weekday, is the day of publication.
 */
export function toldToday({ article, days }: Reading): DayMention | null {
  const blockAt = (offset: number): Block | undefined =>
    article.blocks.find(({ start, end }) => offset >= start && offset < end);
  return days.find((mention) => meansToday(mention) && isTold(mention, blockAt(mention.start))) ?? null;
}
