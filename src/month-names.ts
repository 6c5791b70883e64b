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
  // Ukrainian, Polish, Czech, Romanian, Swedish, Danish and Norwegian, Greek, Swahili
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada|lis grudnia',
  'ledna února března dubna května června července srpna září října listopadu prosince',
  'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  'januari februari mars april maj juni juli augusti september oktober november december',
  'januar februar mars april maj juni juli august september oktober november desember',
  'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου|μαίου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου',
  'januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba',
  // Their forms without a case; Slovak, Slovene, Serbian, Croatian, Bulgarian
  'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
  'leden únor březen duben květen červen červenec srpen září říjen listopad prosinec',
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень',
  'ιανουάριος|ιαν φεβρουάριος|φεβ μάρτιος|μαρ απρίλιος|απρ μάιος ιούνιος ιούλιος αύγουστος|αυγ σεπτέμβριος|σεπ οκτώβριος|οκτ νοέμβριος|νοε δεκέμβριος|δεκ',
  'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra',
  'januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra',
  'januar februar mart april maj jun jul avgust septembar oktobar novembar decembar',
  'јануар фебруар март април мај јун јул август септембар октобар новембар децембар',
  'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna oktobra studenoga|studenog prosinca',
  'януари февруари март април май юни юли август септември октомври ноември декември',
  // Hungarian, Finnish, Estonian, Lithuanian, Latvian, Catalan, Malay, Tagalog, Hausa, Azerbaijani
  'január|jan február|febr március|márc április|ápr május|máj június|jún július|júl augusztus|aug szeptember|szept október|okt november|nov december|dec',
  'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  'jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember',
  'sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio',
  'janvāris|janvārī februāris|februārī marts|martā aprīlis|aprīlī maijs|maijā jūnijs|jūnijā jūlijs|jūlijā augusts|augustā septembris|septembrī oktobris|oktobrī novembris|novembrī decembris|decembrī',
  'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
  'januari februari mac april mei jun julai ogos september oktober november disember',
  'enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre',
  'janairu fabrairu maris afrilu mayu yuni yuli agusta satumba oktoba nuwamba disamba',
  'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr',
  // Persian, Bengali
  'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر',
  'জানুয়ারি|জানুয়ারি ফেব্রুয়ারি|ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর',
  // Urdu, Arabic of Egypt, of the Levant and Iraq, of Algeria and Tunisia, of Morocco; Hindi
  'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
  'يناير فبراير مارس أبريل|إبريل|ابريل مايو يونيو يوليو أغسطس|اغسطس سبتمبر أكتوبر|اكتوبر نوفمبر ديسمبر',
  'كانون_الثاني شباط آذار|اذار نيسان أيار|ايار حزيران تموز آب أيلول|ايلول تشرين_الأول|تشرين_الاول تشرين_الثاني كانون_الأول|كانون_الاول',
  'جانفي فيفري مارس أفريل ماي جوان جويلية|جويليا أوت سبتمبر أكتوبر نوفمبر ديسمبر',
  'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر',
  'जनवरी फ़रवरी|फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर',
  // Marathi, Nepali, Tamil, Persian of Afghanistan, Hebrew alone and with its `in`, Amharic, Kazakh, Georgian
  'जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर',
  'जनवरी फेब्रुअरी मार्च अप्रिल मे जुन जुलाई अगस्ट सेप्टेम्बर अक्टोबर नोभेम्बर डिसेम्बर',
  'ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்',
  'جنوری فبروری مارچ اپریل می جون جولای اگست سپتمبر اکتوبر نومبر دسمبر',
  'ינואר|בינואר פברואר|בפברואר מרץ|מרס|במרץ|במרס אפריל|באפריל מאי|במאי יוני|ביוני יולי|ביולי אוגוסט|באוגוסט ספטמבר|בספטמבר אוקטובר|באוקטובר נובמבר|בנובמבר דצמבר|בדצמבר',
  'ጃንዋሪ|ጃንዩወሪ ፌብሩዋሪ|ፌብሩወሪ ማርች ኤፕሪል ሜይ|ሜ ጁን ጁላይ ኦገስት ሴፕቴምበር ኦክቶበር ኖቬምበር ዲሴምበር',
  'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
  'იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი',
];

const MONTH_OF: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((language) =>
    language
      .split(' ')
      .flatMap((forms, month) => forms.split('|').map((name) => [name.replace('_', ' '), month + 1] as const)),
  ),
);

const withoutMarks = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replaceAll('ı', 'i');

/** Capitals go without their accents: `FEVRIER`, `ΜΑΙΟΥ`, `MAYIS`. */
const PLAIN_MONTH_OF: ReadonlyMap<string, number> = new Map(
  [...MONTH_OF].map(([name, month]) => [withoutMarks(name), month]),
);

/** Croatian's October is Polish's November: `17. listopada` and `17 listopada`. */
const twofold = { name: 'listopada', dotted: 10 };

/**
 * The month of a name, 1 to 12; 0 where there is none of this name.
 * @param dotted whether the day before it has a full stop
 */
export function monthNumber(name: string, dotted = false): number {
  const lower = name.toLowerCase();
  if (dotted && lower === twofold.name) return twofold.dotted;
  return MONTH_OF.get(lower) ?? PLAIN_MONTH_OF.get(withoutMarks(lower)) ?? 0;
}

const [english = ''] = NAMES;
const capitalised = (name: string): string => name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** The names that English has with its capital, the planet, a rank, a given name; a computer, and the beginning of Persian verbs. */
const notForeign: ReadonlySet<string> = new Set([
  ...[...english.split(/[ |]/u), 'mars', 'maj', 'maja', 'mac'].map(capitalised),
  ...english.split(/[ |]/u).filter((name) => !NAMES.slice(1).some((others) => others.split(/[ |]/u).includes(name))),
  'mac',
  'می',
  'marts',
]);

/** The month, 1 to 12, of a name in running text that no English text has: of `avril`, not of German's `April`; else 0. */
export function foreignMonthNumber(name: string): number {
  if (notForeign.has(name)) return 0;
  const month = MONTH_OF.get(name) ?? 0;
  if (month > 0) return month;
  const lower = name.toLowerCase();
  return capitalised(lower) === name ? (MONTH_OF.get(lower) ?? 0) : 0;
}

/** Whether a word is a month's name, or its first letters and a full stop or nothing. */
export function isMonth(word: string): boolean {
  const opening = word.toLowerCase().replace(/\.$/u, '');
  return opening.length >= 3 && [...MONTH_OF.keys()].some((name) => name.startsWith(opening));
}
