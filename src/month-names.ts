/**
 * Month names as newspapers print them beside a day, January first; forms of one month are parted by `|`, and `_` is a
 * space. Short forms as sites print them; those that are a language's own full name are not said again.
 */
const NAMES: readonly string[] = [
  // English
  'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  // German, French, Spanish, Italian, Portuguese, Dutch, Indonesian, Turkish, Russian
  'januar|jänner februar märz|mär april mai juni juli august september oktober|okt november dezember|dez',
  'janvier|janv février|févr|fév mars avril|avr mai juin juillet|juil août septembre octobre novembre décembre|déc',
  'enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre octubre noviembre diciembre|dic',
  'gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre|set ottobre|ott novembre dicembre',
  'janeiro fevereiro|fev março abril maio junho julho agosto setembro outubro|out novembro dezembro',
  'januari februari maart|mrt april mei juni juli augustus september oktober november december',
  'januari februari maret april mei juni juli agustus|agu|agt september oktober november desember|des',
  'ocak|oca şubat|şub mart nisan|nis mayıs haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki kasım|kas aralık|ara',
  'января|янв февраля|фев марта|мар апреля|апр мая июня|июн июля|июл августа|авг сентября|сен|сент октября|окт ноября|ноя|нояб декабря|дек',
  // Ukrainian, Polish (its November is the October of Croatian), Czech, Romanian, Swedish, Danish and Norwegian, Greek, Swahili
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października lis grudnia',
  'ledna února března dubna května června července srpna září října listopadu prosince',
  'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  'januari februari mars april maj juni juli augusti september oktober november december',
  'januar februar mars april maj juni juli august september oktober november desember',
  'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου|μαίου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου',
  'januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba',
  // Persian, Bengali
  'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر',
  'জানুয়ারি|জানুয়ারি ফেব্রুয়ারি|ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর',
  // Urdu, Arabic of Egypt, of the Levant and Iraq, of Algeria and Tunisia, of Morocco; Hindi
  'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
  'يناير فبراير مارس أبريل|إبريل|ابريل مايو يونيو يوليو أغسطس|اغسطس سبتمبر أكتوبر|اكتوبر نوفمبر ديسمبر',
  'كانون_الثاني شباط آذار|اذار نيسان أيار|ايار حزيران تموز آب أيلول|ايلول تشرين_الأول|تشرين_الاول تشرين_الثاني كانون_الأول|كانون_الاول',
  'جانفي فيفري مارس أفريل ماي جوان جويلية|جويليا أوت سبتمبر أكتوبر نوفمبر ديسمبر',
  'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر',
  'जनवरी फ़रवरी|फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर|अक्तूबर नवंबर दिसंबर',
];

const MONTH_OF: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((language) =>
    language
      .split(' ')
      .flatMap((forms, month) => forms.split('|').map((name) => [name.replace('_', ' '), month + 1] as const)),
  ),
);

const longestFirst = (names: readonly string[]): string => names.toSorted((a, b) => b.length - a.length).join('|');

/** A pattern's source for any month name, the longer before the shorter. */
export const ANY_MONTH = longestFirst([...MONTH_OF.keys()]);

const [english = '', ...others] = NAMES;
const ofOthers = [...new Set(others.flatMap((language) => language.split(/[ |]/u)))];
const capitalised = (name: string): string => name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** The names that English has with its capital, the planet, a rank and a given name. */
const notForeign: ReadonlySet<string> = new Set([...english.split(/[ |]/u), 'mars', 'maj', 'maja'].map(capitalised));

/** A pattern's source, letter for letter, for the names that no English text has: `avril`, `April` of German not. */
export const FOREIGN_MONTH = longestFirst(
  [...new Set([...ofOthers, ...ofOthers.map(capitalised)])].filter((name) => !notForeign.has(name)),
);

/** The month of a name, 1 to 12; 0 where there is none of this name. */
export const monthNumber = (name: string): number => MONTH_OF.get(name.toLowerCase()) ?? 0;

/** Whether a word is a month's name, or its first letters and a full stop or nothing. */
export function isMonth(word: string): boolean {
  const opening = word.toLowerCase().replace(/\.$/u, '');
  return opening.length >= 3 && [...MONTH_OF.keys()].some((name) => name.startsWith(opening));
}
