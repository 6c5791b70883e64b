/** A note on how values are written: `Date (dd/mm/yyyy)`. */
const NOTE = /\([^()]*\)/gu;

/** What a field is said to be of: `article-title`, `news_date`. */
const BEFORE = /^(?:article|artikel|news|story|post|item|document|doc|haber|noticia|notícia)(?=.{2})/u;

/** The same behind: `Texte de l’article`, `Cuerpo de la noticia`, `Judul Berita`. */
const BEHIND =
  /(?<=.{2})(?:de|dela|del|da|do|des|der|du|dell|della|of|ofthe)?(?:article|artículo|articulo|artigo|articolo|artikels?|noticia|notícia|notizia|berita|haberi|الخبر|المقال)$/u;

/**
 * The names under which a field may be known, as written first: small letters and digits alone, then without what it is
 * of.
 *
 * @example fieldKeys('article-date') // ['articledate', 'date']
 */
export function fieldKeys(name: string): readonly string[] {
  // A capital `İ` becomes two characters in small letters.
  const key = name
    .replace(NOTE, '')
    .toLowerCase()
    .replace(/i\u0307/gu, 'i')
    .replace(/[^\p{L}\p{M}\d]/gu, '');
  return [key, key.replace(BEFORE, ''), key.replace(BEHIND, '')].filter((form, at, all) => all.indexOf(form) === at);
}
