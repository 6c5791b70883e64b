import type { AboutView } from './about-page.ts';
import type { ArticleView } from './article-pages.ts';
import type { AuthorityView } from './authority-pages.ts';
import type { ChangesView } from './changes-page.ts';
import type { EventView } from './event-pages.ts';
import type { GoneView, MovedView } from './history-pages.ts';
import type { HomeView } from './home-page.ts';
import type { ListView } from './list-pages.ts';
import type { OnThisDayIndexView } from './on-this-day-index.ts';
import type { OnThisDayView } from './on-this-day-pages.ts';
import type { OutletView } from './outlet-pages.ts';
import type { NotFoundView } from './not-found-page.ts';
import type { SearchView } from './site-pages.ts';
import type { SourceView } from './source-pages.ts';
import type { TimeView } from './time-view.ts';
import type { TimelineView } from './timeline-page.ts';
import type { TopicIndexView } from './topic-index-page.ts';
import type { TopicView } from './topic-pages.ts';

/** The view model of each kind of page. */
export interface Views {
  readonly home: HomeView;
  readonly article: ArticleView;
  readonly source: SourceView;
  readonly event: EventView;
  readonly person: AuthorityView;
  readonly organisation: AuthorityView;
  readonly place: AuthorityView;
  readonly topic: TopicView;
  readonly 'topic-index': TopicIndexView;
  readonly outlet: OutletView;
  readonly timeline: TimelineView;
  readonly year: TimeView;
  readonly month: TimeView;
  readonly day: TimeView;
  readonly 'on-this-day': OnThisDayView;
  readonly 'on-this-day-index': OnThisDayIndexView;
  readonly list: ListView;
  readonly search: SearchView;
  readonly about: AboutView;
  readonly 'not-found': NotFoundView;
  readonly changes: ChangesView;
  readonly moved: MovedView;
  readonly gone: GoneView;
}

/** A kind of page: it picks the template. */
export type PageKind = keyof Views;

/** One page of the site, ready for a template. */
export type Page<Kind extends PageKind = PageKind> = {
  readonly [K in Kind]: {
    readonly kind: K;
    /** Relative to the site's root; always names a file: `articles/slug.html`. */
    readonly address: string;
    /** Plain text, for the browser's title and for lists. */
    readonly title: string;
    /** Plain JSON, no HTML, links already relative. Made anew each time it is asked for: ask once. */
    readonly view: Views[K];
    /**
     * All that the view is made from, as a text: as long as it is the same, so is the page, and its view need not
     * be made. It costs a fraction of the view. Absent where only the view can tell.
     */
    readonly basis?: string | undefined;
  };
}[Kind];

/**
 * A page whose view is made when it is asked for: a large archive has a hundred thousand pages, whose
 * views would not fit in memory together.
 */
export function makePage<Kind extends PageKind>(
  kind: Kind,
  address: string,
  title: string,
  makeView: () => Views[Kind],
  makeBasis?: () => readonly string[],
): LazyPage<Kind> {
  return new LazyPage(kind, address, title, makeView, makeBasis);
}

/** A class, since an object with getters of its own takes several times the memory. */
class LazyPage<Kind extends PageKind> {
  readonly kind: Kind;
  readonly address: string;
  readonly title: string;
  readonly #makeView: () => Views[Kind];
  readonly #makeBasis: (() => readonly string[]) | undefined;

  constructor(
    kind: Kind,
    address: string,
    title: string,
    makeView: () => Views[Kind],
    makeBasis: (() => readonly string[]) | undefined,
  ) {
    this.kind = kind;
    this.address = address;
    this.title = title;
    this.#makeView = makeView;
    this.#makeBasis = makeBasis;
  }

  get view(): Views[Kind] {
    return this.#makeView();
  }

  get basis(): string | undefined {
    return this.#makeBasis && [this.kind, JSON.stringify(this.title), ...this.#makeBasis()].join('\n');
  }
}

/** What the site's owner decides about all pages. */
export interface SiteOptions {
  readonly title: string;
  /** BCP 47: the language of the interface, not of the articles. */
  readonly language: string;
  /** Version of the program, shown on the about page. */
  readonly version: string;
  /** Web address that the site is put at: for the one page that is shown at any address. */
  readonly baseAddress?: string;
  /** How its owner is written to: an e-mail address, or the web address of a page. */
  readonly contact?: string;
}
