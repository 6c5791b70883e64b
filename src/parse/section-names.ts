/**
 * What papers and sites print above a headline, alone on a line: sections, kinds of texts, the alarm of a wire. Parted by
 * commas; in small letters.
 */
const NAMES: readonly string[] = [
  // English
  'home, homepage, front page, news, local, local news, national, world, world news, international, politics, business, economy, finance, markets, money',
  'sport, sports, opinion, opinions, editorial, editorials, comment, analysis, perspective, culture, arts, arts & culture, entertainment, lifestyle, life, living',
  'health, science, technology, tech, environment, climate, education, travel, food, books, film, music, feature, features, obituary, obituaries, letters',
  'letters to the editor, letter to the editor, crime, courts, video, videos, photos, gallery, public safety, law, society, religion, weather, regional, metro, city, top stories, breaking, breaking news',
  'comment & analysis, news & analysis, news & features, exclusive, live, urgent, flash, newsflash, africa, asia, europe, americas, middle east, statement',
  'news story, world news story, speech, guidance, policy paper, oral statement, written statement, announcement, media advisory, transcript, fact sheet, factsheet, backgrounder, explainer, situation report',
  'us, u.s., uk, countryside, afghanistan, albania, algeria, angola, argentina, armenia, australia, austria, azerbaijan, bangladesh, belarus, belgium, bolivia, botswana, brazil, bulgaria',
  'burundi, cambodia, cameroon, canada, chile, china, colombia, costa rica, croatia, cuba, cyprus, denmark, ecuador, egypt, el salvador, eritrea, ethiopia, fiji, finland, france, gambia',
  'germany, ghana, greece, guatemala, guinea, haiti, honduras, hungary, iceland, india, indonesia, iran, iraq, ireland, israel, italy, ivory coast, jamaica, japan, kazakhstan, kenya, kosovo',
  'kuwait, laos, lebanon, lesotho, liberia, libya, malawi, malaysia, mali, malta, mexico, moldova, mongolia, morocco, mozambique, myanmar, namibia, nepal, netherlands, new zealand, nicaragua',
  'niger, nigeria, north korea, norway, pakistan, palestine, panama, papua new guinea, paraguay, peru, philippines, poland, portugal, qatar, romania, russia, rwanda, saudi arabia, senegal',
  'serbia, sierra leone, singapore, slovakia, slovenia, somalia, south africa, south korea, south sudan, spain, sri lanka, sudan, sweden, switzerland, syria, taiwan, tajikistan, tanzania',
  'thailand, togo, tunisia, uganda, ukraine, united kingdom, united states, uruguay, uzbekistan, venezuela, vietnam, yemen, zambia, zimbabwe',
  // German, French
  'startseite, lokales, regionales, politik, wirtschaft, kultur, feuilleton, wissen, wissenschaft, panorama, gesellschaft, meinung, kommentar, leitartikel',
  'ausland, inland, vermischtes, nachrichten, leserbrief, leserbriefe, nachruf, eilmeldung',
  'accueil, actualité, actualités, société, politique, économie, monde, opinion, tribune, éditorial, régions, santé, sciences, faits divers',
  // Spanish, Portuguese, Italian
  'inicio, portada, actualidad, sociedad, política, economía, mundo, internacional, internacionales, nacional, nacionales, deportes, cultura, opinión, sucesos, salud',
  'ciencia, tecnología, última hora, urgente, início, capa, notícias, sociedade, economia, esportes, esporte, desporto',
  'opinião, saúde, ciência, cotidiano, últimas notícias, cronaca, politica, esteri, interni, società, salute',
  // Indonesian, Turkish
  'beranda, berita, nasional, internasional, ekonomi, olahraga, politik, hukum, daerah, peristiwa, dunia, opini',
  'ana sayfa, anasayfa, gündem, dünya, spor, siyaset, kültür sanat, sağlık, yaşam, son dakika',
  // Russian, Arabic, Urdu
  'главная, новости, политика, экономика, общество, мир, в мире, спорт, культура, происшествия, наука, мнения, срочно',
  'الرئيسية, أخبار, سياسة, اقتصاد, رياضة, ثقافة, العالم, محليات, مجتمع, رأي, عاجل',
  // Chinese, Japanese, Korean
  '首页, 首頁, 新闻, 新聞, 要闻, 要聞, 国际, 國際, 国内, 國內, 社会, 社會, 时政, 政治, 经济, 經濟, 财经, 財經, 体育, 體育, 文化, 娱乐, 娛樂, 科技, 教育, 健康, 军事, 軍事, 评论, 評論, 港澳, 两岸, 兩岸, 地方, 本地, 正文',
  'ホーム, トップ, ニュース, 国際, 経済, 地域, スポーツ, 社説, 홈, 뉴스, 정치, 경제, 사회, 국제, 문화, 스포츠, 오피니언, 사설, 전국, 지역',
  'صفحہ اول, دنیا, کھیل, کاروبار, صحت, سیاست, تازہ ترین, کالم, اداریہ, قومی, بین الاقوامی',
];

/** What a release says that it is, likewise. */
const RELEASES: ReadonlySet<string> = new Set(
  `press release, news release, media release, press statement, media statement, press note, press communique, handout, for immediate release
  pressemitteilung, medienmitteilung, presseinformation, presseaussendung, communiqué, communiqué de presse, nota de prensa, comunicado, comunicado de prensa
  comunicado de imprensa, nota à imprensa, comunicato stampa, persbericht, siaran pers, basın bülteni, basın açıklaması, пресс-релиз, بيان صحفي, پریس ریلیز`.split(
    /,\s|\n\s*/u,
  ),
);

const SECTIONS: ReadonlySet<string> = new Set(NAMES.flatMap((names) => names.split(', ')));

/** What parts the levels of a path to a section: `World | Europe`, `News / Local`. */
const BETWEEN = /\s*[|>›»→/•·]\s*/u;

const small = (text: string): string => text.toLowerCase().replace(/i\u0307/gu, 'i');

/** No line of sections, and none that says what a release is, is longer. */
const LONGEST = 100;

/** Whether a line says that what follows is a release. */
export const isReleaseLine = (text: string): boolean =>
  text.length <= LONGEST && RELEASES.has(small(text.replace(/\s*:$/u, '')));

/** Whether a line is a section's name, or a path that opens with one: `World | Europe`. */
export function isSectionLine(text: string): boolean {
  if (text.length > LONGEST) return false;
  // `Home Countryside`: a path that lost what parted it.
  const [first = '', ...others] = text.replace(/^(?:[•·]|Home(?=\s\p{Lu}\p{Ll}+$))\s+|\s*:$/gu, '').split(BETWEEN);
  return (
    isReleaseLine(text) ||
    (SECTIONS.has(small(first)) && others.length < 3 && others.every((part) => part.split(/\s/u).length <= 3))
  );
}

/** A menu of sections that lost what parted them: `Home News Politics Business Sports`. */
export function isSectionMenu(text: string): boolean {
  const words = text.length > LONGEST ? [] : text.split(/\s+/u);
  return words.length > 2 && words.every((word) => SECTIONS.has(small(word)));
}
