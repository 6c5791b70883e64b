import type { Mention, NameKind, Reading } from '../../model.ts';
import { remembered } from '../../remembered.ts';
import { kinds } from '../weigh-forms.ts';
import { formKey } from './form-key.ts';
import { takenFor } from './taken-for.ts';
import { type SureArticles, teachSingleWord } from './teach-single-words.ts';

/** What the archive says of a written form. */
interface Lesson {
  /** Several words tell more than one, which may be anybody's. */
  readonly severalWords: boolean;
  /** Of several words: how much speaks for each kind, in how many articles. */
  readonly weight: Record<NameKind, number>;
  articles: number;
  /** Of a single word. */
  readonly sureArticles: SureArticles;
  /** The article that was learnt from last. */
  last: Reading | null;
}

const even = 0.5;

function logOdds(score: number): number {
  const bounded = Math.min(0.99, Math.max(0.01, score));
  return Math.log(bounded / (1 - bounded));
}

/** The lesson of each mention of each reading. A form counts once in an article, as it stands there first. */
function learn(readings: readonly Reading[]): Lesson[][] {
  const lessons = new Map<string, Lesson>();
  const lessonOf = remembered((text: string): Lesson => {
    const key = formKey(text);
    const known = lessons.get(key) ?? newLesson(key.includes(' '));
    lessons.set(key, known);
    return known;
  });
  return readings.map((reading) => {
    const own = reading.mentions.map(({ text }) => lessonOf(text));
    reading.mentions.forEach(({ text, kind, score }, at) => {
      const lesson = own[at]!;
      if (lesson.last === reading || (!lesson.severalWords && (score < even || text.includes(' ')))) return;
      lesson.last = reading;
      // Being found at all is a hint, so that even an unsure find adds a little to its kind.
      if (lesson.severalWords) lesson.weight[kind] += logOdds(score) + 1;
      else lesson.sureArticles[kind]++;
      lesson.articles++;
    });
    return own;
  });
}

function newLesson(severalWords: boolean): Lesson {
  const weight = { person: 0, organisation: 0, place: 0 };
  return { severalWords, weight, articles: 0, sureArticles: { ...weight }, last: null };
}

/** The mention as the rest of the archive has it, or null where it is no name after all. */
function taught(mention: Mention, lesson: Lesson, outlets: ReadonlySet<string>): Mention | null {
  if (!lesson.severalWords)
    return mention.score < even
      ? null
      : teachSingleWord(mention, lesson.sureArticles, outlets.has(formKey(mention.text)));
  if (lesson.articles < 2) return mention.score >= even ? mention : null;
  const best = kinds.reduce((a, b) => (lesson.weight[b] > lesson.weight[a] ? b : a));
  const mean = lesson.weight[best] / lesson.articles - 1;
  // The rest of the archive speaks, the more articles the louder, but this article is heard too.
  const own = mention.kind === best ? logOdds(mention.score) : -Math.max(1, logOdds(mention.score));
  const others = mean * Math.min(2, Math.log2(lesson.articles));
  const score = 1 / (1 + Math.exp(-(own + others) / 2));
  if (mention.kind === best) return score >= even ? mention : null;
  if (score > even) return takenFor(best, mention, { score, rule: 'rest-of-archive' });
  return mention.score >= even ? mention : null;
}

/**
 * The mentions of each article after the archive has taught: a form that is sure in other articles is taken here
 * too, one that is another kind everywhere else becomes that. Mentions that stay unsure are left out.
 */
export function teachForms(readings: readonly Reading[]): Map<string, Mention[]> {
  const lessons = learn(readings);
  const outlets = new Set(
    readings.flatMap(({ article: { outlet } }) => (outlet === null ? [] : formKey(outlet.value))),
  );
  return new Map(
    readings.map(({ article, mentions }, index) => [
      article.key,
      mentions
        .map((mention, at) => taught(mention, lessons[index]![at]!, outlets))
        .filter((mention) => mention !== null),
    ]),
  );
}
