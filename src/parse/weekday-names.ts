/** The names of the days of the week, Monday first, as papers print them beside a day; forms of one are parted by `|`. */
const NAMES: readonly string[] = [
  // English
  'monday|mon tuesday|tues|tue wednesday|wed thursday|thurs|thur|thu friday|fri saturday|sat sunday|sun',
  // German, French, Spanish, Italian, Portuguese, Dutch, Indonesian, Turkish, Russian
  'montag|mo dienstag|di mittwoch|mi donnerstag|do freitag|fr samstag|sonnabend|sa sonntag|so',
  'lundi mardi mercredi jeudi vendredi samedi dimanche',
  'lunes martes miércoles jueves viernes sábado domingo',
  'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  'segunda terça quarta quinta sexta sábado domingo',
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  'senin selasa rabu kamis jumat sabtu minggu',
  'pazartesi salı çarşamba perşembe cuma cumartesi pazar',
  'понедельник вторник среда четверг пятница суббота воскресенье',
  // Urdu, Arabic, Hindi, Chinese
  'پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار',
  'الاثنين|الإثنين الثلاثاء الأربعاء|الاربعاء الخميس الجمعة السبت الأحد|الاحد',
  'सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार',
  '星期一|周一 星期二|周二 星期三|周三 星期四|周四 星期五|周五 星期六|周六 星期日|星期天|周日',
];

const WEEKDAY_OF: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((language) =>
    language.split(' ').flatMap((forms, day) => forms.split('|').map((name) => [name, day + 1] as const)),
  ),
);

/** The ISO number of the weekday of this name, 1 for Monday; 0 where there is none. */
export const weekdayNumber = (name: string): number => WEEKDAY_OF.get(name.toLowerCase().replace(/\.$/u, '')) ?? 0;
