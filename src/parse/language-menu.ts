/** Languages as menus name them: in English, and each in itself. */
const NAMES: ReadonlySet<string> = new Set(
  `english deutsch german français francais french español espanol spanish castellano català português portugues portuguese italiano italian
  nederlands dutch svenska norsk dansk suomi polski polish čeština slovenčina magyar română romanian shqip hrvatski srpski bosanski slovenščina
  ελληνικά greek türkçe turkish русский russian українська ukrainian беларуская български македонски српски қазақша oʻzbekcha кыргызча
  العربية عربي arabic فارسی farsi persian دری dari پښتو pashto اردو urdu हिन्दी हिंदी hindi বাংলা bangla bengali தமிழ் tamil සිංහල sinhala नेपाली nepali
  kurdî کوردی kurdish עברית hebrew አማርኛ amharic ትግርኛ soomaali somali kiswahili swahili hausa kreyòl
  中文 简体 繁體 简体中文 繁體中文 chinese 日本語 japanese 한국어 korean ไทย thai tiếng việt vietnamese bahasa indonesia indonesian melayu tagalog မြန်မာ burmese ខ្មែរ khmer ລາວ
  қазақ қырғыз azərbaycan ქართული georgian հայերեն armenian`.split(/\s+/u),
);

/** What stands before them. */
const OPENS =
  /^(?:(?:also |this (?:page|article|story) is |this (?:page|article|story) is also )?available (?:also )?in|(?:read|view)(?: this)?(?: (?:page|article|story|release|in other languages))?(?: in)?|(?:other|select|choose)(?: a)? languages?|disponible en|aussi disponible en|también disponible en|leer en|lire en|auch auf|اقرأ ب)\s*:?\s+/u;

/** No menu is longer. */
const LONGEST = 200;

const FIRST = /^[^\s|/,;·•:()[\]–-]+/u;

/** Whether a line in small letters names languages and nothing else: `english | français | العربية`, `available in english español`. */
export function isLanguageMenu(text: string): boolean {
  if (text.length > LONGEST) return false;
  // Asked of every line: the first word tells nearly always.
  const opens = NAMES.has(FIRST.exec(text)?.[0] ?? '');
  if (!opens && !OPENS.test(text)) return false;
  const names = text.replace(OPENS, '');
  const words = names.split(/[\s|/,;·•:()[\]–-]+/u).filter((word) => word !== '');
  return (
    (words.length > 1 || names !== text) && words.every((word) => NAMES.has(word) || word === 'and' || word === '+')
  );
}
