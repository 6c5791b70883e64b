import type { Reading, TopicEvidence } from '../model.ts';
import { assignMediaTopics } from './media-topics/assign-media-topics.ts';
import { lexiconIn } from './media-topics/lexicon.ts';
import { readWords } from './read-words.ts';
import { findThemePhrases } from './themes/find-theme-phrases.ts';

/** Languages that the patterns of the archive's own themes are made for: English, and what is too short to tell. */
const THEME_LANGUAGES = /^(?:en|und)\b/u;

/**
 * Reads an article for its subjects: the costly part of the stage. The result depends on the reading alone. In a language
 * without word lists there are none.
 */
export function readTopicEvidence(reading: Reading): TopicEvidence {
  const { article } = reading;
  const lexicon = lexiconIn(article.language);
  if (lexicon === undefined) return { subjects: [], phrases: [] };
  const words = readWords(reading);
  return {
    subjects: assignMediaTopics(article, words, lexicon),
    phrases: THEME_LANGUAGES.test(article.language) ? findThemePhrases(words) : [],
  };
}
