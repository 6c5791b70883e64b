import { findDays } from './dates/find-days.ts';
import { textHash } from './decisions/ledger/text-hash.ts';
import { digestReport } from './events/digest-report.ts';
import type { Reading, Seed } from './model.ts';
import { findMentions } from './names/find-mentions.ts';
import { parseArticle } from './parse/parse-article.ts';
import { readTopicEvidence } from './topics/read-topic-evidence.ts';

/** The stages of one article: the result depends on its seed and this program alone. */
export function readArticle(seed: Seed): Reading {
  const article = parseArticle(seed);
  const found = { article, days: findDays(article), mentions: findMentions(article) };
  return {
    ...found,
    topicEvidence: readTopicEvidence(found),
    digest: digestReport(article),
    textHash: textHash(article),
  };
}
