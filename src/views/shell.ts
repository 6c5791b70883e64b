import { rememberedWith } from '../remembered.ts';
import {
  aboutAddress,
  changesAddress,
  changesFeedAddress,
  feedAddress,
  homeAddress,
  iconAddress,
  indexAddress,
  relative,
  searchAddress,
  siteScriptAddress,
  stylesheetAddress,
  type RecordKind,
} from '../addresses.ts';
import type { Catalogue } from './catalogue.ts';
import { contactLink } from './contact-link.ts';
import { markOf } from '../mark-of.ts';
import { fill } from '../fill.ts';
import type { PlainKey, Strings } from './strings/strings.ts';

/** A link with its words. */
export interface Link {
  readonly text: string;
  readonly href: string;
}

/** What surrounds every page: the head, the masthead and the foot. */
export interface Shell {
  readonly siteTitle: string;
  /** The words of the interface, for what every page of a kind says alike. */
  readonly strings: Strings;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly home: string;
  readonly stylesheet: string;
  readonly icon: string;
  /** The script of every page. */
  readonly script: string;
  readonly navigation: readonly (Link & { readonly current: boolean })[];
  readonly search: { readonly action: string; readonly label: string };
  readonly foot: readonly Link[];
  /** Who is told of a mistake; null where nobody is named. */
  readonly contact: Link | null;
  /** None where the site's web address is not known. */
  readonly feeds: readonly Link[];
}

/** The part of the site a page belongs to, for the masthead. */
export type Section = RecordKind | 'home' | 'search' | 'about';

const sections: readonly { readonly kind: RecordKind; readonly name: PlainKey }[] = [
  { kind: 'event', name: 'events' },
  { kind: 'person', name: 'people' },
  { kind: 'organisation', name: 'organisations' },
  { kind: 'place', name: 'places' },
  { kind: 'topic', name: 'topics' },
  { kind: 'outlet', name: 'outlets' },
  { kind: 'year', name: 'timeline' },
];

const inTimeline: readonly Section[] = ['year', 'month', 'day', 'on-this-day'];

const shells = new WeakMap<Catalogue, Map<string, Shell>>();

/** The shell of a page at `address`: one for all pages of a folder and section, since it holds nothing else. */
export function makeShell(catalogue: Catalogue, address: string, section: Section): Shell {
  const known = shells.get(catalogue) ?? new Map<string, Shell>();
  shells.set(catalogue, known);
  const key = `${address.slice(0, address.lastIndexOf('/') + 1)} ${section}`;
  const shell = known.get(key) ?? newShell(catalogue, address, section);
  known.set(key, shell);
  return shell;
}

/** A mark of all that surrounds a page: part of its basis. */
export const shellFace = rememberedWith((shell: Shell): string => markOf(JSON.stringify(shell)));

function newShell(catalogue: Catalogue, address: string, section: Section): Shell {
  const { strings, language, direction, counted } = catalogue.wording;
  const shownSection = inTimeline.includes(section) ? 'year' : section;
  const link = (text: string, to: string): Link => ({ text, href: relative(address, to) });
  const present = sections.filter(({ kind }) => isPresent(catalogue, kind));
  return {
    siteTitle: catalogue.options.title,
    strings,
    language,
    direction,
    home: relative(address, homeAddress),
    stylesheet: relative(address, stylesheetAddress),
    icon: relative(address, iconAddress),
    script: relative(address, siteScriptAddress),
    navigation: present.map(({ kind, name }) => ({
      ...link(strings[name], indexAddress(kind)),
      current: kind === shownSection,
    })),
    search: {
      action: relative(address, searchAddress),
      // The number stands on the start page alone: on every page, one more article would change them all.
      label:
        section === 'home'
          ? fill(strings.searchArticles, { articles: counted('articlesCount', catalogue.entries.length) })
          : strings.searchHere,
    },
    foot: [
      link(strings.home, homeAddress),
      link(strings.articles, indexAddress('article')),
      link(strings.onThisDay, indexAddress('on-this-day')),
      link(strings.search, searchAddress),
      link(strings.about, aboutAddress),
      ...(catalogue.archive.history === undefined ? [] : [link(strings.changes, changesAddress)]),
    ],
    contact: contactLink(catalogue.options),
    feeds:
      catalogue.options.baseAddress === undefined
        ? []
        : [link(strings.articles, feedAddress), link(strings.changes, changesFeedAddress)],
  };
}

/** Whether a section has anything to show; an empty one is left out of the masthead. */
function isPresent({ archive, outlets }: Catalogue, kind: RecordKind): boolean {
  if (kind === 'event') return archive.events.length > 0;
  if (kind === 'topic') return [...archive.entries.values()].some(({ topics }) => topics.length > 0);
  if (kind === 'outlet') return outlets.some(({ name }) => name !== null);
  if (kind === 'year') return archive.entries.size > 0;
  return archive.authorities.some((authority) => authority.kind === kind);
}
