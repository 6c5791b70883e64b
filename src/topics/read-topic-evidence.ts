import type { Reading, TopicEvidence } from '../model.ts';
import { assignMediaTopics } from './media-topics/assign-media-topics.ts';
import { readWords } from './read-words.ts';
import { findThemePhrases } from './themes/find-theme-phrases.ts';

/** Reads an article for its subjects: the costly part of the stage. The result depends on the reading alone. */
export function readTopicEvidence(reading: Reading): TopicEvidence {
  const words = readWords(reading);
  return { subjects: assignMediaTopics(reading.article, words), phrases: findThemePhrases(words) };
}
