import type { Recogniser } from '../recogniser.ts';

/**
 * today · yesterday · tomorrow · tonight · last night · this morning · the day before yesterday ·
 * the day after tomorrow. Not the papers and programmes named Today, nor `in today's world`.
 */
const PATTERN =
  /(?<![\p{L}\d-])(?:(?:[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater)\s+)?(?:(?<shift>(?:the\s+)?day\s+(?:before|after))\s+)?(?<word>[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Ll]ast\s+night|[Tt]his\s+(?:morning|afternoon|evening))(?![\p{L}\d-]|['’]s\s+(?:world|age|era|society|generation|youth|young|times|standards|terms|digital|modern)\b)(?:\s+(?:morning|afternoon|evening|night))?/gu;

const AMOUNTS: readonly (readonly [RegExp, number])[] = [
  [/yesterday|last/, -1],
  [/tomorrow/, 1],
  [/./, 0],
];

export const nearDay: Recogniser = {
  name: 'near-day',
  needs: /oday|esterday|omorrow|onight|ast\s+night|his\s+(?:morning|afternoon|evening)/,
  needsTime: true,
  pattern: PATTERN,
  read(groups, { text, start }) {
    const word = groups.word ?? '';
    // A capital inside a sentence marks a title: `told USA Today`.
    if (word.startsWith('T') && /\p{Lu}\p{L}*\s$/u.test(text.slice(0, start))) return null;
    const amount = AMOUNTS.find(([pattern]) => pattern.test(word.toLowerCase()))?.[1] ?? 0;
    const shift = groups.shift ? (/after/.test(groups.shift) ? 1 : -1) : 0;
    return { kind: 'offset', unit: 'day', amount: amount + shift };
  },
};
