import type { Mention, NameKind, Reading } from '../../model.ts';
import { kinds } from '../weigh-forms.ts';
import { formKey } from './form-key.ts';
import { countSingleWords, teachSingleWord } from './teach-single-words.ts';

/** What the archive says of a written form of several words. */
interface Lesson {
  readonly weight: Record<NameKind, number>;
  articles: number;
  /** The article that was learnt from last. */
  last: Reading;
}

const even = 0.5;

function logOdds(score: number): number {
  const bounded = Math.min(0.99, Math.max(0.01, score));
  return Math.log(bounded / (1 - bounded));
}

function learn(readings: readonly Reading[]): Map<string, Lesson> {
  const lessons = new Map<string, Lesson>();
  for (const reading of readings)
    for (const { text, kind, score } of reading.mentions) {
      const key = formKey(text);
      if (!key.includes(' ')) continue;
      const known = lessons.get(key);
      if (known?.last === reading) continue;
      const lesson = known ?? { weight: { person: 0, organisation: 0, place: 0 }, articles: 0, last: reading };
      // Being found at all is a hint, so that even an unsure find adds a little to its kind.
      lesson.weight[kind] += logOdds(score) + 1;
      lesson.articles++;
      lesson.last = reading;
      if (!known) lessons.set(key, lesson);
    }
  return lessons;
}

/** The mention as the rest of the archive has it, or null where it is no name after all. */
function taught(mention: Mention, lesson: Lesson | undefined): Mention | null {
  if (!lesson || lesson.articles < 2) return mention.score >= even ? mention : null;
  const best = kinds.reduce((a, b) => (lesson.weight[b] > lesson.weight[a] ? b : a));
  const mean = lesson.weight[best] / lesson.articles - 1;
  // The rest of the archive speaks, the more articles the louder, but this article is heard too.
  const own = mention.kind === best ? logOdds(mention.score) : -Math.max(1, logOdds(mention.score));
  const others = mean * Math.min(2, Math.log2(lesson.articles));
  const score = 1 / (1 + Math.exp(-(own + others) / 2));
  if (mention.kind === best) return score >= even ? mention : null;
  if (score > even) return { ...mention, kind: best, score, rule: 'rest-of-archive' };
  return mention.score >= even ? mention : null;
}

/**
 * The mentions of each article after the archive has taught: a form that is sure in other articles is taken here
 * too, one that is another kind everywhere else becomes that. Mentions that stay unsure are left out.
 */
export function teachForms(readings: readonly Reading[]): Map<string, Mention[]> {
  const lessons = learn(readings);
  const singles = countSingleWords(readings);
  return new Map(
    readings.map(({ article, mentions }) => [
      article.key,
      mentions
        .map((mention) => {
          const key = formKey(mention.text);
          if (key.includes(' ')) return taught(mention, lessons.get(key));
          return mention.score < even ? null : teachSingleWord(mention, singles);
        })
        .filter((mention) => mention !== null),
    ]),
  );
}
