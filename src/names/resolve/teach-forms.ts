import type { Mention, NameKind, Reading } from '../../model.ts';
import { fold } from '../fold.ts';
import { kinds } from '../weigh-forms.ts';

/** What the archive says of a written form of several words. */
interface Lesson {
  readonly weight: Record<NameKind, number>;
  articles: number;
}

const even = 0.5;

function logOdds(score: number): number {
  const bounded = Math.min(0.99, Math.max(0.01, score));
  return Math.log(bounded / (1 - bounded));
}

/** Folded, full stops left out: how forms are compared across articles. */
export function formKey(text: string): string {
  return fold(text).replaceAll('.', '').replace(/^the /, '');
}

function learn(readings: readonly Reading[]): Map<string, Lesson> {
  const lessons = new Map<string, Lesson>();
  for (const { mentions } of readings) {
    const seen = new Set<string>();
    for (const { text, kind, score } of mentions) {
      const key = formKey(text);
      if (!key.includes(' ') || seen.has(key)) continue;
      seen.add(key);
      const lesson = lessons.get(key) ?? { weight: { person: 0, organisation: 0, place: 0 }, articles: 0 };
      // Being found at all is a hint, so that even an unsure find adds a little to its kind.
      lesson.weight[kind] += logOdds(score) + 1;
      lesson.articles++;
      lessons.set(key, lesson);
    }
  }
  return lessons;
}

function taught(mention: Mention, lesson: Lesson | undefined): Mention {
  if (!lesson || lesson.articles < 2) return mention;
  const best = kinds.reduce((a, b) => (lesson.weight[b] > lesson.weight[a] ? b : a));
  const mean = lesson.weight[best] / lesson.articles - 1;
  // The rest of the archive speaks, the more articles the louder, but this article is heard too.
  const own = mention.kind === best ? logOdds(mention.score) : -Math.max(1, logOdds(mention.score));
  const others = mean * Math.min(2, Math.log2(lesson.articles));
  const score = 1 / (1 + Math.exp(-(own + others) / 2));
  if (mention.kind === best) return { ...mention, score };
  return score > even ? { ...mention, kind: best, score, rule: 'rest-of-archive' } : mention;
}

/**
 * The mentions of each article after the archive has taught: a form that is sure in other articles is taken here
 * too, one that is another kind everywhere else becomes that. Mentions under 0.5 are then left out.
 */
export function teachForms(readings: readonly Reading[]): Map<string, Mention[]> {
  const lessons = learn(readings);
  return new Map(
    readings.map(({ article, mentions }) => [
      article.key,
      mentions
        .map((mention) => {
          const better = taught(mention, lessons.get(formKey(mention.text)));
          return better.kind === mention.kind && mention.score < even && better.score >= even
            ? { ...better, rule: 'rest-of-archive' }
            : better;
        })
        .filter(({ score }) => score >= even),
    ]),
  );
}
