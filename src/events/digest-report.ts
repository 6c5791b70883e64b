import type { Article, ReportDigest } from '../model.ts';
import { digestWords } from './digest-words.ts';
import { signatureOf } from './min-hash.ts';
import { packNumbers } from './packed-numbers.ts';
import { shinglesOf } from './shingles.ts';
import { summariseAlone } from './summarise-event.ts';

/** A report of fewer shingles is too short to say whether it repeats or just agrees. */
const fewest = 20;

/** What making events asks of every article. Depends on the article alone. */
export function digestReport(article: Article): ReportDigest {
  const shingles = shinglesOf(article);
  return {
    words: digestWords(article),
    shingles: shingles.length,
    signature: shingles.length < fewest ? '' : packNumbers(signatureOf(shingles)),
    summary: packNumbers(summariseAlone(article).flatMap(({ start, end }) => [start, end])),
  };
}
