import { fieldKeys } from '../field-key.ts';

const KINDS = [
  'headline',
  'standfirst',
  'byline',
  'outlet',
  'day',
  'madeDay',
  'sentDay',
  'sender',
  'address',
  'language',
  'place',
  'other',
] as const;

/**
 * What a named value tells about an article; `other` is known, and kept as it is. `madeDay` is the day on which the
 * note or record was made, often, but not surely, that of publication;
 * `sentDay` that of a message, and `sender` who sent it.
 */
export type FieldKind = (typeof KINDS)[number];

const list = (names: string): readonly string[] => names.split(' ');

/** The names that scrapers, databases and front matter use, without case, spaces and hyphens; best first. */
const NAMES: Readonly<Record<FieldKind, readonly string[]>> = {
  headline: list(
    'headline title ogtitle heading head hed webtitle subject articletitle storytitle titel überschrift schlagzeile titre titular titulo título encabezado titolo título manchete kop judul başlık başlik baslik haberbaşlığı عنوان سرخی العنوان عنوانالخبر عنوانالمقال शीर्षक заголовок ttl hl hdl header tytuł tytul titlu titlul titulek nadpis cím tittel rubrik overskrift otsikko τίτλος tiêuđề tajuk kichwa כותרת 标题 標題 题名 题目 標題 見出し タイトル 제목',
  ),
  standfirst: list(
    'standfirst subtitle subheadline deck dek description abstract summary excerpt teaser subhead subheading untertitel vorspann chapô chapeau soustitre bajada entradilla sottotitolo subtítulo highlight highlights 摘要 导语 要約 요약',
  ),
  byline: list(
    'byline by author authors authorbyline creator dccreator writer reporter correspondent autor autorin autoren auteur auteurs autores autora autore verfasser penulis pewarta yazar muhabir مصنف رپورٹر المؤلف الكاتب بقلم लेखक автор auth authorname autorka szerző författare forfatter tekijä συντάκτης tácgiả mwandishi נכתבעלידי کاتب نویسنده 作者 记者 記者 執筆者 기고자 기자 작성자',
  ),
  outlet: list(
    'outlet source publisher publication newspaper sitename ogsitename site agency sourcename media journal sourcedomain domain newspapertitle newspapername paper sourcetitle publicationtitle publicationname outletname medianame zeitung medium quelle herausgeber journaltitle periódico periodico diario medio fuente fonte giornale testata jornal krant bron blatt veículo veiculo sumber kaynak gazete اخبار ذریعہ الصحيفة المصدر издание источник src pub źródło zrodlo zdroj sursa forrás källa kilde lähde πηγή nguồn chanzo מקור джерело منبع روزنامہ اخبار 来源 來源 媒体 媒體 报纸 报纸名称 報紙 媒体名称 出典 新聞名 掲載紙 언론사 매체 매체명 출처',
  ),
  day: list(
    'originallypublished published datepublished publisheddate publisheddatetime publishedat publishdate publishedon pubdate date datetime datepublish dateofpublication publicationdate articlepublishedtime day posted postedon issued dcdate webpublicationdate firstpublished sent datepub publicationdatetime datum erscheinungsdatum veröffentlicht datedepublication datepublication fecha fechadepublicación fechadepublicacion fechapublicacion datadipubblicazione datadepublicação dataenvio erschienen erscheinungstag datedeparution publishtime publishedtime pubtime tanggal tanggalterbit tarih yayıntarihi yayintarihi data تاریخ تاریخاشاعت التاريخ تاريخالنشر дата датапубликации dated dt pd pubdt datapublikacji dataopublikowania datumvydání datavydání dátum megjelenés publicerad publiceringsdatum publiceringsdag udgivelsesdato dato päivämäärä ημερομηνία ngày ngàyđăng tarehe תאריך תאריךפרסום датапублікації تاریخانتشار 日期 时间 發布時間 发布时间 发布日期 出版日期 报道日期 日付 掲載日 配信日 発行日 일자 날짜 보도일 보도일자 게재일 작성일 입력일',
  ),
  madeDay: list('timestamp unixtimestamp seendate created createdat datecreated added addedat dateadded'),
  sentDay: list('messagesent'),
  sender: list('forwardedfrom messagesender from'),
  address: list('url link address canonical canonicalurl permalink sourceurl ogurl weburl href uri lnk lien enlace'),
  language: list('language lang locale inlanguage sprache langue idioma lingua زبان اللغة'),
  place: list('dateline location place city'),
  other: list(
    'rubrique longueur länge umfang ressort dokumentnummer dauerhafteadressedesdokuments datechargement typepublication sujet rubro sección longitud seção memo caption record readability correction کدخبر شناسهخبر format origin theme disastertype primarycountry othercountry attachments section editor redaktur editör category categories tags keywords length wordcount words page edition loaddate updated lastupdated modified datemodified id guid copyright publicationtype documenttype desk subtype recordnumber issn database documentid accessionnumber firstpage fulltextwordcount publicationyear placeofpublication sourcetype subjectheadings publicationinfo contenttype contenttransferencoding mimeversion received xmailer listid deliveredto returnpath type to cc replyto messageid pages pg seite página pagina highlightterms accessed accessdate retrieved dateaccessed dateretrieved lastmod lastmodification mediaurl 链接 網址 网址 リンク 링크 odkaz ссылка رابط 版面 版次 栏目 面名 朝夕刊 rubryka sekcja strona раздел рубрика',
  ),
};

/** What a field or header line of this name holds, or null where nobody knows. */
export const fieldKind = (key: string): FieldKind | null => known(key)?.kind ?? null;

/** The most usual names first: of `title` and `headline` in one record, the latter is the headline. */
export const fieldRank = (key: string): number => known(key)?.rank ?? Number.POSITIVE_INFINITY;

interface Known {
  readonly kind: FieldKind;
  readonly rank: number;
}

/** What each name tells, the first kind that has it. */
const KNOWN: ReadonlyMap<string, Known> = new Map(
  KINDS.toReversed().flatMap((kind) => NAMES[kind].map((name, rank) => [name, { kind, rank }] as const).toReversed()),
);

/** A name that is written out counts more than what is left of a longer one. */
const BEHIND_ALL = 1000;

function known(key: string): Known | undefined {
  const [name = '', ...others] = fieldKeys(key);
  const found = KNOWN.get(name);
  if (found !== undefined) return found;
  const left = others.map((form) => KNOWN.get(form)).find((one) => one !== undefined);
  return left && { ...left, rank: left.rank + BEHIND_ALL };
}
