import type { Recogniser } from '../recogniser.ts';

/**
 * Words for days by their distance from today; `_` is a space. Words of one language are other words of another
 * (`hier` is here in German), so each is looked for in its own alone. Left out is what as often means another thing:
 * `mañana`, `morgen` and `amanhã` are mornings too, Urdu and Hindi have one word for yesterday and tomorrow.
 */
const WORDS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  de: { vorgestern: -2, gestern: -1, heute: 0, übermorgen: 2 },
  fr: { 'avant-hier': -2, hier: -1, "aujourd'hui": 0, ce_matin: 0, ce_soir: 0, demain: 1 },
  es: { anteayer: -2, ayer: -1, anoche: -1, hoy: 0, esta_mañana: 0, esta_tarde: 0, esta_noche: 0 },
  pt: { anteontem: -2, ontem: -1, hoje: 0 },
  it: { ieri: -1, oggi: 0, domani: 1 },
  nl: { eergisteren: -2, gisteren: -1, vandaag: 0, overmorgen: 2 },
  id: { kemarin: -1, hari_ini: 0, besok: 1 },
  tr: { dün: -1, bugün: 0, yarın: 1 },
  ru: { позавчера: -2, вчера: -1, сегодня: 0, завтра: 1 },
  ur: { گزشتہ_روز: -1, آج: 0 },
  ar: { أمس: -1 },
  fa: { دیروز: -1, امروز: 0, فردا: 1 },
  hi: { आज: 0 },
  zh: { 前天: -2, 昨天: -1, 昨日: -1, 今天: 0, 明天: 1 },
  ja: { 昨日: -1 },
  ko: { 그저께: -2, 어제: -1 },
  uk: { позавчора: -2, вчора: -1, сьогодні: 0, завтра: 1 },
  bg: { вчера: -1, днес: 0, утре: 1 },
  pl: { przedwczoraj: -2, wczoraj: -1, dziś: 0, dzisiaj: 0, jutro: 1 },
  cs: { předevčírem: -2, včera: -1, dnes: 0, zítra: 1 },
  sk: { predvčerom: -2, včera: -1, dnes: 0, zajtra: 1 },
  ro: { alaltăieri: -2, ieri: -1, astăzi: 0, azi: 0, mâine: 1 },
  ca: { ahir: -1, avui: 0, demà: 1 },
  el: { προχθές: -2, χθες: -1, σήμερα: 0, αύριο: 1 },
  sv: { i_förrgår: -2, i_går: -1, igår: -1, i_dag: 0, idag: 0 },
  da: { i_forgårs: -2, i_går: -1, i_dag: 0 },
  fi: { toissapäivänä: -2, eilen: -1, tänään: 0, huomenna: 1 },
  hu: { tegnapelőtt: -2, tegnap: -1, holnap: 1 },
  bn: { গতকাল: -1, আজ: 0, আগামীকাল: 1 },
  vi: { hôm_qua: -1, hôm_nay: 0 },
  sw: { jana: -1, leo: 0, kesho: 1 },
  he: { אתמול: -1, היום: 0, מחר: 1 },
};

/** The part of the day behind the word. */
const PART =
  '(?:\\s(?:früh|Morgen|Vormittag|Mittag|Nachmittag|Abend|Nacht|matin|après-midi|soir|mattina|pomeriggio|sera|ochtend|middag|avond|pagi|siang|sore|malam|akşam|sabah|утром|вечером)(?!\\p{L}))?';

/** `bis heute`, `de hoy`, `hoy en día`, `d’aujourd’hui`: these days, not this one. */
const NOWADAYS = /(?:^|\s)(?:bis|von|hasta|de|até|tot|al\sgiorno)\s$|d['’]$/iu;
const OF_THE_TIME = /^\se[nm]\sd[ií]a(?!\p{L})/u;

function recogniserOf([language, words]: readonly [string, Readonly<Record<string, number>>]): Recogniser {
  const written = Object.keys(words).toSorted((a, b) => b.length - a.length);
  const either = written.join('|').replaceAll('_', '\\s').replace("'", "['’]");
  const spaced = !['zh', 'ja', 'ko'].includes(language);
  const [before, behind] = spaced ? ['(?<![\\p{L}\\p{M}-])', '(?![\\p{L}\\p{M}-])'] : ['', '(?!报|新聞|[社网])'];
  return {
    name: 'foreign-near-day',
    needs: new RegExp(either, 'iu'),
    foreign: true,
    language,
    pattern: new RegExp(`${before}(?<word>${either})${behind}${PART}`, 'giu'),
    read({ word = '' }, { text, start, end }) {
      const amount = words[word.toLowerCase().replaceAll(/\s/gu, '_').replace('’', "'")];
      const loose = amount === 0 && (NOWADAYS.test(text.slice(0, start)) || OF_THE_TIME.test(text.slice(end)));
      // A capital inside a sentence marks a title: `sagte dem Blatt Heute`.
      const title = /^\p{Lu}/u.test(word) && /\p{L}\s$/u.test(text.slice(0, start));
      return amount === undefined || loose || title ? null : { kind: 'offset', unit: 'day', amount };
    },
  };
}

/**
 * Today and the days beside it in other languages than English, one recogniser a language: gestern Abend · hier soir ·
 * ayer · ieri · вчера · گزشتہ روز · 昨天
 */
export const foreignNearDays: readonly Recogniser[] = Object.entries(WORDS).map(recogniserOf);
