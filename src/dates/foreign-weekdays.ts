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

const language = (names: string, before: string, behind: string, ahead: string): ForeignWeekdays => ({
  names: names.split(' '),
  before,
  behind,
  ahead,
});

/** German, French, Spanish, Portuguese, Italian, Dutch, Indonesian, Turkish, Russian, Urdu, Arabic, Hindi. */
export const FOREIGN_WEEKDAYS: readonly ForeignWeekdays[] = [
  language(
    'Montag Dienstag Mittwoch Donnerstag Freitag Samstag|Sonnabend Sonntag',
    String.raw`(?:[Aa]m|[Vv]om|[Ss]eit|[Bb]is|[Zz]um)\s(?:\p{Ll}+en\s)?|(?:letzten|vergangenen|kommenden|nächsten)\s`,
    '(?:morgen|vormittag|mittag|nachmittag|abend|nacht)?',
    'wird|werden|soll|sollen|will|wollen',
  ),
  language(
    'lundi mardi mercredi jeudi vendredi samedi dimanche',
    String.raw`(?<!(?:[Ll]es?|[Cc]haque|des|du)\s)`,
    String.raw`(?!\sgras)(?:\s(?:matin|midi|après-midi|soir))?(?:\s(?:dernier|prochain))?`,
    String.raw`va|vont|sera|seront|aura|auront|\p{L}+(?:era|eront|iront|dra|dront)`,
  ),
  language(
    'lunes martes miércoles jueves viernes sábado domingo',
    String.raw`(?:[Ee]l|del|[Ee]ste)\s(?:(?:pasado|próximo)\s)?`,
    String.raw`(?:\s(?:pasado|próximo|que\sviene))?`,
    String.raw`va|van|\p{L}+r(?:á|án)`,
  ),
  language(
    'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
    String.raw`(?:(?:[Nn]a|[Nn]o|[Nn]esta|[Nn]este|da|do|[Úú]ltim[ao]|[Pp]róxim[ao])\s)+`,
    String.raw`(?:\s(?:passad[ao]|próxim[ao]|que\svem))?`,
    String.raw`vai|vão|\p{L}+r(?:á|ão)`,
  ),
  language(
    'lunedì martedì mercoledì giovedì venerdì sabato domenica',
    String.raw`(?<!(?:[Ii]l|[Ll]a|[Oo]gni|i|le)\s)`,
    String.raw`(?:\s(?:mattina|pomeriggio|sera|notte))?(?:\s(?:scors[oa]|prossim[oa]))?`,
    String.raw`\p{L}+(?:erà|eranno|irà|iranno)|sarà|saranno`,
  ),
  language(
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
    String.raw`(?:(?:[Oo]p|[Aa]fgelopen|[Kk]omende)\s)?`,
    '(?:ochtend|morgen|middag|avond|nacht)?',
    'zal|zullen|gaat|gaan',
  ),
  language(
    'Senin Selasa Rabu Kamis Jumat Sabtu Minggu',
    String.raw`(?:[Pp]ada\s)?[Hh]ari\s|[Pp]ada\s`,
    String.raw`(?:\s(?:pagi|siang|sore|malam))?(?:\s(?:lalu|depan|mendatang))?`,
    'akan',
  ),
  language(
    'Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar',
    String.raw`(?:(?:[Gg]eçen|[Gg]elecek|[Öö]nümüzdeki)\s)?`,
    String.raw`\sgünü`,
    String.raw`\p{L}+(?:ecek|acak|ecekler|acaklar)`,
  ),
  language(
    'понедельник вторник среду четверг пятницу субботу воскресенье',
    String.raw`[Вв]о?\s(?:(?:прошл|следующ)\p{L}+\s)?`,
    '',
    'будет|будут',
  ),
  language(
    'پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار',
    String.raw`(?:گزشتہ\s|آئندہ\s)?`,
    String.raw`\s(?:کو|کے\s(?:روز|دن))`,
    String.raw`\p{L}*(?:گا|گے|گی)`,
  ),
  language(
    'الاثنين|الإثنين الثلاثاء الأربعاء|الاربعاء الخميس الجمعة السبت الأحد|الاحد',
    String.raw`(?:(?:ال)?يوم|أمس)\s`,
    String.raw`(?:\s(?:الماضي|المقبل|القادم))?`,
    String.raw`سوف|سي(?!ا)\p{L}{2,}`,
  ),
  language(
    'सोमवार मंगलवार बुधवार गुरुवार|बृहस्पतिवार शुक्रवार शनिवार रविवार',
    '',
    String.raw`\sको`,
    String.raw`[\p{L}\p{M}]+(?:गा|गे|गी)`,
  ),
];
