import type { DayMention, Reading } from '../../model.ts';
import { daysInLede } from '../lede.ts';

/** The weekday (1 to 7) by which a report tells what just happened (`on Sunday`), else null. */
export const bareWeekday = ({ meaning }: DayMention): number | null =>
  meaning.kind === 'weekday' && meaning.toward === 'past' && !meaning.days && !meaning.daysAfter
    ? meaning.weekday
    : null;

/** The weekdays that a lede tells of, in order. */
export const toldWeekdays = (reading: Reading): readonly DayMention[] =>
  daysInLede(reading).filter((mention) => bareWeekday(mention) !== null);
