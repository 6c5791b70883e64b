/**
 * Every address of the site is made here and nowhere else.
 *
 * An address is a path below the site's root and always names a file, so the site works from a folder as
 * well as from a host. A dot in a file's name before `.html` marks a page that belongs to another
 * (`index.2.html`, `slug.source.html`); ids never hold a dot, so the two cannot collide.
 */

import { createHash } from 'node:crypto';
import { withoutAccents } from './without-accents.ts';

/** Folders of the records, by kind of page. */
export const folders = {
  article: 'articles',
  event: 'events',
  person: 'people',
  organisation: 'organisations',
  place: 'places',
  topic: 'topics',
  outlet: 'outlets',
  year: 'years',
  month: 'months',
  day: 'days',
  'on-this-day': 'on-this-day',
} as const;

/** A kind of page that has one page a record. */
export type RecordKind = keyof typeof folders;

/** Pages that there is one of, and files of the whole site: below its root. */
export const homeAddress = 'index.html';
export const searchAddress = 'search.html';
export const aboutAddress = 'about.html';
export const changesAddress = 'changes.html';
/** The feeds, where the site's web address is known. */
export const feedAddress = 'feed.xml';
export const changesFeedAddress = 'changes.xml';
export const notFoundAddress = '404.html';
export const stylesheetAddress = 'style.css';
export const iconAddress = 'icon.svg';
export const siteScriptAddress = 'site.js';
export const searchScriptAddress = 'search/search.js';
export const todayScriptAddress = 'today.js';

/** No name, that of a folder's index, and those of devices, which Windows opens whatever ending they have. */
const TAKEN = /^(?:|index|con|prn|aux|nul|com\d|lpt\d)$/iu;

/** Bytes of a file's name, of which most disks take 255 and an encrypted one 143, with room for what ids are followed by. */
const LONGEST_NAME = 120;

/** A record's id as a file name: nothing that a file system or an address gives another meaning, or finds too long. */
function fileName(id: string): string {
  const plain = id.replace(/[\s/\\:?#%*"<>|.]+/gu, '-');
  if (Buffer.byteLength(plain) > LONGEST_NAME) return shortened(plain);
  return TAKEN.test(plain) ? `${plain}_` : plain;
}

/** As an outlet is called where a table holds a paragraph in the wrong column. Digits of a hash keep two of them apart. */
function shortened(name: string): string {
  const digits = createHash('sha256').update(name).digest('hex').slice(0, 8);
  const bytes = Buffer.from(name).subarray(0, LONGEST_NAME - digits.length - 1);
  // The last letter may be cut in two.
  return `${bytes.toString().replace(/\ufffd+$/u, '')}-${digits}`;
}

/** @example recordAddress('topic', 'theme:floods') // 'topics/theme-floods.html' */
export function recordAddress(kind: RecordKind, id: string): string {
  return `${folders[kind]}/${fileName(id)}.html`;
}

/** Address of an article's source view. */
export function sourceAddress(id: string): string {
  return `${folders.article}/${fileName(id)}.source.html`;
}

/** Address of a part of a record that did not fit its page; parts count from 1. */
export function listAddress(kind: RecordKind, id: string, part: number): string {
  return `${folders[kind]}/${fileName(id)}.list${part > 1 ? `.${part}` : ''}.html`;
}

/** Address of an index; pages count from 1. `order` names another order than the usual one. */
export function indexAddress(kind: RecordKind, page = 1, order = ''): string {
  return `${folders[kind]}/index${order === '' ? '' : `.${order}`}${page > 1 ? `.${page}` : ''}.html`;
}

/** An outlet's name as an id. Spellings that differ in case, accents or punctuation share one. */
export function outletId(name: string): string {
  return idOf(withoutAccents(name));
}

/** As ids of outlets once were: without the vowel signs of Indic letters. What was published there leads on. */
export function outletIdBefore(name: string): string {
  return idOf(name.normalize('NFKD').replace(/\p{M}+/gu, ''));
}

function idOf(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return words === '' || words === 'unnamed' ? `outlet-${words}` : words;
}

/** Id of the page for articles that name no outlet. */
export const unnamedOutletId = 'unnamed';

/**
 * The link from one address to another, percent-encoded; `to` may end in an anchor.
 * @example relative('people/a.html', 'articles/b.html') // '../articles/b.html'
 */
export function relative(from: string, to: string): string {
  const here = from.slice(0, from.lastIndexOf('/') + 1);
  const below = to.startsWith(here) ? to.slice(here.length) : '../'.repeat(here.split('/').length - 1) + to;
  return /^[\w./#-]*$/u.test(below) ? below : encoded(below);
}

function encoded(path: string): string {
  return path
    .split(/([/#])/u)
    .map((part) => (/^[/#]$/u.test(part) ? part : encodeURIComponent(part)))
    .join('');
}

/** Address of an article's page. */
export function articleAddress(entry: { readonly id: string }): string {
  return recordAddress('article', entry.id);
}
