import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * An archive of invented news, as large as asked for and always the same for the same number: for
 * measuring, and for tests that need more than a handful of articles. Nobody in it exists.
 */

/** An invented article and where it would lie. */
export interface MadeArticle {
  /** Below the seeds folder. */
  readonly file: string;
  readonly text: string;
  /** Number of the happening it tells of. */
  readonly event: number;
  readonly headline: string;
  readonly day: string;
}

/** Random numbers from a seed (mulberry32, Tommy Ettinger, public domain): the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const given =
  'Amina Boris Carla Dmitri Elena Farid Greta Hassan Irina Jonas Karim Leila Marcus Nadia Oskar Priya Rafael Sofia Tomas Ursula Viktor Wanda Yusuf Zelda'.split(
    ' ',
  );
const family =
  'Abernathy Baranov Castellan Dorrance Elverum Farouki Galbraith Hoxley Ivanek Jessop Karrick Lundqvist Marchetti Novarro Okonjo Pellerin Quillfeld Rasmeni Soderberg Tavares Umarov Vandermeer Whitlock Yarrow Zielak'.split(
    ' ',
  );
const towns =
  'Almery Brackwater Carnhill Dunmarsh Eastvale Farrowby Glenmoor Harwick Ilmster Jasperton Kestrel Lowmere Merrowdale Northgate Oxbridge Pennhurst Quarrow Redcliff Stonewell Thornby'.split(
    ' ',
  );
const outlets = [
  'The Almery Herald',
  'Northern Courier',
  'The Daily Ledger',
  'Harbour Post',
  'Valley Gazette',
  'The Morning Record',
];
const roles = [
  'Finance Minister',
  'Mayor',
  'Governor',
  'Foreign Minister',
  'Justice',
  'Professor',
  'General',
  'Prime Minister',
];
const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** Kinds of happening: a headline and sentences about it; `{…}` are filled in. */
const kinds = [
  {
    headline: '{town} flood leaves {count} homeless after river bursts banks',
    told: [
      'At least {count} people lost their homes when the river burst its banks near {town} on {weekday}.',
      'Rescue workers used boats to reach families on their roofs, {person} said.',
      'Farmland and two bridges were under water, and schools stayed closed.',
    ],
  },
  {
    headline: '{person} opens talks in {town} on fishing quotas',
    told: [
      '{role} {person} opened talks on fishing quotas with envoys of {count} ports in {town} on {weekday}.',
      'The envoys hope to sign an agreement before the spring, {person} told reporters.',
      'Trawler owners protested in front of the hall.',
    ],
  },
  {
    headline: 'Court in {town} jails {count} over warehouse fraud',
    told: [
      'A court in {town} sentenced {count} people to prison on {weekday} over a warehouse fraud.',
      'The judges found that insurance money had been claimed for goods that never existed.',
      '{role} {person} called the verdict a warning to others.',
    ],
  },
  {
    headline: 'Railway strike halts trains between {town} and the coast',
    told: [
      'A strike by {count} railway workers halted trains between {town} and the coast on {weekday}.',
      'The union asks for higher wages, its leader {person} said.',
      'Commuters waited for hours in the cold.',
    ],
  },
  {
    headline: 'Measles outbreak in {town} closes {count} schools',
    told: [
      'Health officials closed {count} schools in {town} on {weekday} after an outbreak of measles.',
      '{role} {person} urged parents to have their children vaccinated.',
      'Hospitals reported no deaths.',
    ],
  },
  {
    headline: '{town} beat visitors by {count} runs in cup final',
    told: [
      '{town} won the cup final by {count} runs on {weekday}.',
      'Captain {person} scored a century in front of a full ground.',
      'The visitors lost early wickets and never recovered.',
    ],
  },
] as const;

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');

const dayText = (day: Date): string => day.toISOString().slice(0, 10);

/** So many articles, in order of their numbers; the first of a larger archive are those of a smaller. */
export function makeArchive(articles: number, seed = 1): MadeArticle[] {
  const random = randomFrom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const made: MadeArticle[] = [];
  for (let event = 0; made.length < articles; event += 1) {
    const happened = new Date(Date.UTC(1995, 0, 1 + Math.floor(event * 1.7)));
    const kind = pick(kinds);
    const values = {
      town: pick(towns),
      person: `${pick(given)} ${pick(family)}`,
      role: pick(roles),
      count: String(2 + Math.floor(random() * 97)),
      weekday: weekdays[happened.getUTCDay()] ?? '',
    };
    const reports = 1 + Math.floor(random() * 3);
    for (let report = 0; report < reports && made.length < articles; report += 1) {
      const published = new Date(happened.getTime() + 86_400_000 * (1 + Math.floor(random() * 2)));
      const outlet = pick(outlets);
      const headline =
        report === 0
          ? fill(kind.headline, values)
          : `${fill(kind.headline, values)}, ${pick(['officials say', 'witnesses say', 'report says'])}`;
      const told = report % 2 === 0 ? kind.told : [kind.told[0], kind.told[2], kind.told[1]];
      const body = told.map((sentence) => fill(sentence, values)).join('\n\n');
      const tail = `Published in ${outlet}, ${months[published.getUTCMonth()]} ${published.getUTCDate()}, ${published.getUTCFullYear()}`;
      made.push({
        file: `${published.getUTCFullYear()}/${String(made.length).padStart(6, '0')}.txt`,
        text: ` date ${dayText(published)} ${headline}\n\n${values.town.toUpperCase()}: ${body}\n\n${tail}\n`,
        event,
        headline,
        day: dayText(published),
      });
    }
  }
  return made;
}

/** Writes an archive's articles below a folder. */
export async function writeArchive(articles: readonly MadeArticle[], folder: string): Promise<void> {
  const folders = new Set(articles.map(({ file }) => path.dirname(path.join(folder, file))));
  for (const each of folders) await mkdir(each, { recursive: true });
  for (const { file, text } of articles) await writeFile(path.join(folder, file), text);
}
