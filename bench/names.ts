/**
 * How fast names are found, and how much of that is resolving.
 *
 *     npx tsx bench/names.ts FOLDER
 *
 * FOLDER holds seeds. Prints articles and words per second for finding (per article, one core) and for resolving.
 */
import { findMentions } from '../src/names/find-mentions.ts';
import { resolveNames } from '../src/names/resolve-names.ts';
import { parseArticle } from '../src/parse/parse-article.ts';
import { readSeeds } from '../src/read/read-seeds.ts';

/** Processor time of this process in milliseconds: unlike the clock, it does not count what others do. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const { seeds } = await readSeeds(process.argv[2] ?? 'seeds');
const articles = seeds.map((seed) => parseArticle(seed));
const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

const start = spent();
const readings = articles.map((article) => ({ article, days: [], mentions: findMentions(article) }));
const found = spent();
const records = resolveNames(readings);
const resolved = spent();

const rate = (count: number, milliseconds: number) => Math.round((count * 1000) / Math.max(milliseconds, 1));
console.log(`${articles.length} articles, ${words} words, ${records.length} records`);
console.log(
  `find: ${rate(articles.length, found - start)} articles per second, ${(((found - start) / words) * 400).toFixed(2)} ms per 400 words`,
);
console.log(`resolve: ${rate(articles.length, resolved - found)} articles per second`);
