import type { Assignment, Reading } from '../model.ts';
import { assignMediaTopics } from './media-topics/assign-media-topics.ts';
import { readWords } from './read-words.ts';
import { findThemePhrases, type ThemePhrase } from './themes/find-theme-phrases.ts';

/** What one article says of its subjects. */
export interface TopicEvidence {
  /** After IPTC Media Topics, the surest first. */
  readonly subjects: readonly Assignment[];
  /** Phrases that may name a theme of the archive, in the order of the text. */
  readonly phrases: readonly ThemePhrase[];
}

/** Reads an article for its subjects: the costly part of the stage. The result depends on the reading alone. */
export function readTopicEvidence(reading: Reading): TopicEvidence {
  const words = readWords(reading);
  return { subjects: assignMediaTopics(reading.article, words), phrases: findThemePhrases(words) };
}
