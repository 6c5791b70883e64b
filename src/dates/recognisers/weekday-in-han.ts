import type { DayMeaning } from '../../model.ts';
import type { Recogniser } from '../recogniser.ts';
import { sentenceAround } from '../tense.ts';

/**
 * 周三 · 星期三 · 上周五 · 下周一 · 水曜日 · 先週の金曜日. Not 每周五, which is every Friday, nor 三周一次, and in 上周日本 the week
 * ends before Japan.
 */
const PATTERN =
  /(?<![每毎一二两三四五六七八九十几数\d])(?<week>[上下]|先週の?|来週の?)?(?:[本这這]?(?:周|週|星期|礼拜)(?<day>[一二三四五六日天])(?![本间間])|(?<sun>[月火水木金土日])曜日?)/gu;

const DAYS = ['一月', '二火', '三水', '四木', '五金', '六土', '日天'];

/** Of a verb that lies ahead. */
const AHEAD = /将|將|预计|預計|予定|見通し/u;

type Toward = Extract<DayMeaning, { kind: 'weekday' }>['toward'];

const WEEKS: Readonly<Record<string, Toward>> = {
  上: 'before-this-week',
  先: 'before-this-week',
  下: 'after-this-week',
  来: 'after-this-week',
};

/** A day of the week in Chinese and Japanese, which are written without spaces. */
export const weekdayInHan: Recogniser = {
  name: 'foreign-weekday',
  needs: /[周週期拜][一二三四五六日天]|曜/u,
  foreign: true,
  pattern: PATTERN,
  read({ week = '', day, sun }, around) {
    const sign = day ?? sun ?? '';
    const { before, after } = sentenceAround(around);
    const toward = WEEKS[week.charAt(0)] ?? (AHEAD.test(before) || AHEAD.test(after) ? 'coming' : 'past');
    return { kind: 'weekday', weekday: DAYS.findIndex((signs) => signs.includes(sign)) + 1, toward };
  },
};
