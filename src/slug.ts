import slugify from '@sindresorhus/slugify';

const LONGEST = 60;

/** Nothing to transliterate, as in most names: the library takes twenty times as long. */
const plain = /^[A-Za-z0-9 ,.:;-]*$/;

/**
 * Words for an address: lower-case ASCII letters, digits and hyphens, transliterated where another
 * script is used, at most 60 characters and cut between words. Never empty: what cannot be
 * transliterated becomes `untitled`.
 *
 * @example slug('Gündoğdu meets envoy') // 'guendogdu-meets-envoy'
 */
export function slug(text: string): string {
  const whole = plain.test(text) ? slugPlain(text) : slugify(text, { decamelize: false });
  if (whole.length <= LONGEST) return whole || 'untitled';
  const cut = whole.lastIndexOf('-', LONGEST);
  return whole.slice(0, cut > 0 ? cut : LONGEST);
}

function slugPlain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
