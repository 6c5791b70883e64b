/**
 * Month names as newspapers print them beside a day, January first; forms of one month are parted by `|`.
 * English also short, the other languages as in running text.
 */
const NAMES: readonly string[] = [
  // English
  'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  // German, French, Spanish, Italian, Portuguese, Dutch, Indonesian, Turkish, Russian
  'januar|jänner februar märz april mai juni juli august september oktober november dezember',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'januari februari maret april mei juni juli agustus september oktober november desember',
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  // Urdu, Arabic, Persian-Dari as in Afghan papers, Hindi
  'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'जनवरी फ़रवरी|फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर|अक्तूबर नवंबर दिसंबर',
];

const MONTH_OF: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((language) =>
    language.split(' ').flatMap((forms, month) => forms.split('|').map((name) => [name, month + 1] as const)),
  ),
);

/** A pattern's source for any month name, the longer before the shorter. */
export const ANY_MONTH = [...MONTH_OF.keys()].toSorted((a, b) => b.length - a.length).join('|');

/** The month of a name, 1 to 12; 0 where there is none of this name. */
export const monthNumber = (name: string): number => MONTH_OF.get(name.toLowerCase()) ?? 0;

/** Whether a word is a month's name, or its first letters and a full stop or nothing. */
export function isMonth(word: string): boolean {
  const opening = word.toLowerCase().replace(/\.$/u, '');
  return opening.length >= 3 && [...MONTH_OF.keys()].some((name) => name.startsWith(opening));
}
