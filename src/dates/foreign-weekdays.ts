import { fullWeekdayNames } from '../weekday-names.ts';

/** How a language other than English names a day of the week that it tells of. */
export interface ForeignWeekdays {
  /** Monday first. */
  readonly names: readonly string[];
  /** Sources of patterns for what must stand before and behind a name: it shows that one day is meant, not a habit. */
  readonly before: string;
  readonly behind: string;
  /** The same for a verb of its sentence that lies ahead. */
  readonly ahead: string;
}

const language = (names: readonly string[], before: string, behind: string, ahead: string): ForeignWeekdays => ({
  names,
  before,
  behind,
  ahead,
});

/** Running text says `sexta` of a sixth as well. */
const portuguese = fullWeekdayNames('pt').map((name) => (name.endsWith('o') ? name : `${name}-feira`));

/** German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Indonesian, Turkish, Russian, Ukrainian, Polish, Urdu, Arabic, Persian, Bengali, Czech, Greek, Hindi. */
export const FOREIGN_WEEKDAYS: readonly ForeignWeekdays[] = [
  language(
    fullWeekdayNames('de'),
    String.raw`[Nn]acht\s(?:von\s\p{Lu}\p{Ll}+\s)?(?:auf|zu)\s(?:den\s)?|(?:[Aa]m|[Vv]om|[Ss]eit|[Bb]is|[Zz]um)\s(?:\p{Ll}+en\s)?|(?:letzten|vergangenen|kommenden|nächsten)\s`,
    '(?:morgen|vormittag|mittag|nachmittag|abend|nacht)?',
    'wird|werden|soll|sollen|will|wollen',
  ),
  language(
    fullWeekdayNames('fr'),
    String.raw`(?<!(?:[Ll]es?|[Cc]haque|des|du)\s)`,
    String.raw`(?!\sgras)(?:\s(?:matin|midi|après-midi|soir))?(?:\s(?:dernier|prochain))?`,
    String.raw`va|vont|sera|seront|aura|auront|\p{L}+(?:era|eront|iront|dra|dront)`,
  ),
  language(
    fullWeekdayNames('es'),
    String.raw`(?:[Ee]l|del|[Ee]ste)\s(?:(?:pasado|próximo)\s)?`,
    String.raw`(?:\s(?:pasado|próximo|que\sviene))?`,
    String.raw`va|van|\p{L}+r(?:á|án)`,
  ),
  language(
    portuguese,
    // In Portugal and Africa without a preposition: `disse segunda-feira`. Not `toda segunda-feira`, which is every Monday.
    String.raw`(?:(?:[Nn]a|[Nn]o|[Nn]esta|[Nn]este|da|do|[Úú]ltim[ao]|[Pp]róxim[ao])\s)+|(?<!(?:[Tt]oda|[Cc]ada|[Aa])\s)(?=\p{L}+-)`,
    String.raw`(?:\s(?:passad[ao]|próxim[ao]|que\svem))?`,
    String.raw`vai|vão|\p{L}+r(?:á|ão)`,
  ),
  language(
    fullWeekdayNames('it'),
    String.raw`(?<!(?:[Ii]l|[Ll]a|[Oo]gni|i|le)\s)`,
    String.raw`(?:\s(?:mattina|pomeriggio|sera|notte))?(?:\s(?:scors[oa]|prossim[oa]))?`,
    String.raw`\p{L}+(?:erà|eranno|irà|iranno)|sarà|saranno`,
  ),
  language(
    fullWeekdayNames('nl'),
    String.raw`(?:(?:[Oo]p|[Aa]fgelopen|[Kk]omende)\s)?`,
    '(?:ochtend|morgen|middag|avond|nacht)?',
    'zal|zullen|gaat|gaan',
  ),
  // Behind the news `i fredags` and `på fredagen`: `på fredag` lies ahead.
  language(
    fullWeekdayNames('sv'),
    String.raw`(?:[Ii]|[Pp]å)\s`,
    's|en|s?(?:morgonen|förmiddagen|eftermiddagen|kvällen|natten)',
    'ska|kommer',
  ),
  language(
    fullWeekdayNames('id'),
    String.raw`(?:[Pp]ada\s)?[Hh]ari\s|[Pp]ada\s|(?<=\p{L},\s)`,
    String.raw`(?:\s(?:pagi|siang|sore|malam))?(?:\s(?:lalu|depan|mendatang))?`,
    'akan',
  ),
  language(
    fullWeekdayNames('tr').map((name) => `${name}|${name.toLowerCase()}`),
    String.raw`(?:(?:[Gg]eçen|[Gg]elecek|[Öö]nümüzdeki)\s)?`,
    String.raw`\sgünü`,
    String.raw`\p{L}+(?:ecek|acak|ecekler|acaklar)`,
  ),
  language(fullWeekdayNames('ru'), String.raw`[Вв]о?\s(?:(?:прошл|следующ)\p{L}+\s)?`, '', 'будет|будут'),
  language(fullWeekdayNames('uk'), String.raw`[УуВв]\s(?:(?:минул|наступн)\p{L}+\s)?`, '', 'буде|будуть'),
  language(
    fullWeekdayNames('pl'),
    String.raw`[Ww]e?\s(?:(?:ubiegł|minion|zeszł|przyszł|najbliższ)\p{L}+\s)?`,
    '',
    'będzie|będą',
  ),
  language(
    fullWeekdayNames('ur'),
    String.raw`(?:گزشتہ\s|آئندہ\s)?`,
    String.raw`\s(?:کو|کے\s(?:روز|دن))`,
    String.raw`\p{L}*(?:گا|گے|گی)`,
  ),
  language(
    fullWeekdayNames('ar'),
    String.raw`(?:(?:ال)?يوم|أمس|فجر|صباح|ظهر|عصر|مساء|ليلة)\s(?:يوم\s|أمس\s)?`,
    String.raw`(?:\s(?:الماضي|المقبل|القادم))?`,
    String.raw`سوف|سي(?!ا)\p{L}{2,}`,
  ),
  language(
    fullWeekdayNames('fa'),
    String.raw`(?:روز\s|شامگاه\s|صبح\s)?(?<!هر\s)`,
    String.raw`(?:\s(?:گذشته|آینده))?`,
    'خواهد|خواهند',
  ),
  language(fullWeekdayNames('bn'), String.raw`(?<!প্রতি\s)(?:গত\s|আগামী\s)?`, '', String.raw`[\p{L}\p{M}]+(?:বে|বেন)`),
  language(fullWeekdayNames('cs'), String.raw`[Vv]e?\s(?:(?:minul|příšt)\p{L}+\s)?`, '', 'bude|budou'),
  language(fullWeekdayNames('el'), String.raw`[Ττ](?:ην|ο)\s(?:περασμένη\s|επόμενη\s)?`, '', 'θα'),
  language(fullWeekdayNames('hi'), '', String.raw`\sको`, String.raw`[\p{L}\p{M}]+(?:गा|गे|गी)`),
];
