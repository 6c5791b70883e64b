import { isMonth } from '../month-names.ts';
import type { Form } from './dateline-forms.ts';

/** A place in a script without capitals: `اسلام آباد:`. */
const CASELESS = String.raw`[\p{Lo}\p{M}]{2,}(?:\s[\p{Lo}\p{M}]{2,}){0,2}`;
/** A day there, in the digits of its script: `12 مارچ 2021`, `১৫ আগস্ট`. */
const CASELESS_DAY = String.raw`\p{Nd}{1,2}\s[\p{Lo}\p{M}]{2,}(?:\s*[،,]?\s*\p{Nd}{4})?`;
/** Whoever sent it, in Urdu, Arabic and Hindi: a reporter, a correspondent, agencies, a desk, a bureau, a press note. */
const CASELESS_DESK =
  'نمائندہ|رپورٹر|نامہ نگار|وقائع نگار|ایجنسیاں|ایجنسی|ڈیسک|بیورو|نیوز|پ ر|وكالات|مراسل|एजेंसी|संवाददाता|ब्यूरो|वार्ता|भाषा';

const form = (source: string): RegExp => new RegExp(`^${source}`, 'u');

/**
 * How reports open in scripts without capitals: `اسلام آباد:`, `कराची (एजेंसी) –`, `لاہور (نمائندہ خصوصی)`,
 * `ঢাকা, ১৫ আগস্ট ২০১৯ —`.
 */
export const CASELESS_FORMS: readonly Form[] = [
  {
    pattern: form(
      String.raw`(?<place>${CASELESS})\s*[،,]\s*(?<day>${CASELESS_DAY})(?:\s*\((?<agency>[^()\n]{2,30})\)(?:\s*[:۔।]|\s+[–—-])?|\s*[:۔]|\s*[–—-])(?=\s)`,
    ),
    accept: ({ day = '' }) => isMonth(/[\p{Lo}\p{M}]{2,}/u.exec(day)?.[0] ?? ''),
  },
  {
    pattern: form(String.raw`(?<place>${CASELESS})(?:\s*\((?<agency>[^()\n]{2,30})\))?(?:\s*:|\s+[–—-])(?=\s)`),
    accept: (_, after) => after.length > 60,
    weak: true,
  },
  {
    pattern: form(
      String.raw`(?<place>${CASELESS})\s*\((?<agency>[^()\n]*(?:${CASELESS_DESK})[^()\n]*)\)(?:[।۔]|\s+[–—-])?(?=\s)`,
    ),
    accept: (_, after) => after.length > 60,
  },
];
