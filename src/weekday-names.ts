/**
 * The names of the days of the week, Monday first, as papers print them, by language; forms of one are parted by `|`, the
 * full ones before the short ones.
 */
const NAMES = {
  en: 'Monday|Mon Tuesday|Tues|Tue Wednesday|Wed Thursday|Thurs|Thur|Thu Friday|Fri Saturday|Sat Sunday|Sun',
  de: 'Montag|Mo Dienstag|Di Mittwoch|Mi Donnerstag|Do Freitag|Fr Samstag|Sonnabend|Sa Sonntag|So',
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  es: 'lunes martes miércoles jueves viernes sábado domingo',
  it: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  pt: 'segunda terça quarta quinta sexta sábado domingo',
  nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  id: 'Senin Selasa Rabu Kamis Jumat Sabtu Minggu',
  tr: 'Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar',
  ru: 'понедельник вторник среда|среду четверг пятница|пятницу суббота|субботу воскресенье',
  uk: "понеділок вівторок середа|середу четвер пʼятниця|п’ятниця|п'ятниця|пʼятницю|п’ятницю|п'ятницю субота|суботу неділя|неділю",
  pl: 'poniedziałek wtorek środa|środę czwartek piątek sobota|sobotę niedziela|niedzielę',
  sv: 'måndag|mandag tisdag|tirsdag onsdag torsdag fredag lördag|lørdag söndag|søndag',
  sw: 'Jumatatu Jumanne Jumatano Alhamisi Ijumaa Jumamosi Jumapili',
  ko: '월요일|월 화요일|화 수요일|수 목요일|목 금요일|금 토요일|토 일요일|일',
  ja: '月曜日|月 火曜日|火 水曜日|水 木曜日|木 金曜日|金 土曜日|土 日曜日|日',
  ur: 'پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار',
  ar: 'الاثنين|الإثنين الثلاثاء الأربعاء|الاربعاء الخميس الجمعة السبت الأحد|الاحد',
  hi: 'सोमवार मंगलवार बुधवार गुरुवार|बृहस्पतिवार शुक्रवार शनिवार रविवार',
  da: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
  fi: 'maanantai|maanantaina tiistai|tiistaina keskiviikko|keskiviikkona torstai|torstaina perjantai|perjantaina lauantai|lauantaina sunnuntai|sunnuntaina',
  cs: 'pondělí úterý středa|středu čtvrtek pátek sobota|sobotu neděle|neděli',
  sk: 'pondelok utorok streda|stredu štvrtok piatok sobota|sobotu nedeľa|nedeľu',
  hr: 'ponedjeljak|ponedeljak|ponedeljek utorak|torek srijeda|sreda|srijedu|sredu četvrtak|četrtek petak|petek subota|sobota|subotu nedjelja|nedelja|nedjelju',
  sr: 'понедељак уторак среда|среду четвртак петак субота|суботу недеља|недељу',
  bg: 'понеделник вторник сряда четвъртък петък събота неделя',
  hu: 'hétfő|hétfőn kedd|kedden szerda|szerdán csütörtök|csütörtökön péntek|pénteken szombat|szombaton vasárnap',
  ro: 'luni marți|marţi miercuri joi vineri sâmbătă duminică',
  el: 'Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο Κυριακή',
  ca: 'dilluns dimarts dimecres dijous divendres dissabte diumenge',
  ms: 'Isnin Selasa Rabu Khamis Jumaat Sabtu Ahad',
  fa: 'دوشنبه سه‌شنبه چهارشنبه پنجشنبه|پنج‌شنبه جمعه شنبه یکشنبه|یک‌شنبه',
  bn: 'সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার|রোববার',
  ne: 'सोमबार|सोमवार मङ्गलबार|मंगलबार बुधबार बिहीबार|बिहिबार शुक्रबार शनिबार आइतबार',
  ta: 'திங்கள் செவ்வாய் புதன் வியாழன் வெள்ளி சனி ஞாயிறு',
  th: 'จันทร์|วันจันทร์|วันจันทร์ที่ อังคาร|วันอังคาร|วันอังคารที่ พุธ|วันพุธ|วันพุธที่ พฤหัสบดี|วันพฤหัสบดี|วันพฤหัสบดีที่ ศุกร์|วันศุกร์|วันศุกร์ที่ เสาร์|วันเสาร์|วันเสาร์ที่ อาทิตย์|วันอาทิตย์|วันอาทิตย์ที่',
  he: 'שני שלישי רביעי חמישי שישי שבת ראשון',
  am: 'ሰኞ ማክሰኞ ረቡዕ|ሮብ ሐሙስ|ሀሙስ ዓርብ|አርብ ቅዳሜ እሑድ|እሁድ',
  zh: '星期一|周一 星期二|周二 星期三|周三 星期四|周四 星期五|周五 星期六|周六 星期日|星期天|周日',
} as const;

const WEEKDAY_OF: ReadonlyMap<string, number> = new Map(
  Object.values(NAMES).flatMap((language) =>
    language.split(' ').flatMap((forms, day) => forms.split('|').map((name) => [name.toLowerCase(), day + 1] as const)),
  ),
);

/** The ISO number of the weekday of this name in any of the languages, 1 for Monday; 0 where there is none. */
export const weekdayNumber = (name: string): number => WEEKDAY_OF.get(name.toLowerCase().replace(/\.$/u, '')) ?? 0;

/** Forms of two letters (`Mo`, `So`) are names of days only beside a day of the calendar. */
const isFull = (name: string): boolean => name.length > 2;

/** Patterns' sources for the full names of the days of the week in a language other than English, Monday first. */
export const fullWeekdayNames = (language: Exclude<keyof typeof NAMES, 'en'>): readonly string[] =>
  NAMES[language].split(' ').map((forms) => forms.split('|').filter(isFull).join('|'));
