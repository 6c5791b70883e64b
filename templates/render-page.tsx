import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Page, PageKind, Views } from '../src/views/page.ts';
import { AboutPage } from './pages/about.tsx';
import { ArticlePage } from './pages/article.tsx';
import { AuthorityPage } from './pages/authority.tsx';
import { ChangesPage } from './pages/changes.tsx';
import { EventPage } from './pages/event.tsx';
import { GonePage } from './pages/gone.tsx';
import { HomePage } from './pages/home.tsx';
import { ListPage } from './pages/list.tsx';
import { MovedPage } from './pages/moved.tsx';
import { NotFoundPage } from './pages/not-found.tsx';
import { OnThisDayIndexPage, OnThisDayPage } from './pages/on-this-day.tsx';
import { OutletPage } from './pages/outlet.tsx';
import { SearchPage } from './pages/search.tsx';
import { SourcePage } from './pages/source.tsx';
import { TimePage } from './pages/time.tsx';
import { TimelinePage } from './pages/timeline.tsx';
import { TopicIndexPage } from './pages/topic-index.tsx';
import { TopicPage } from './pages/topic.tsx';

type Templates = {
  readonly [Kind in PageKind]: (props: { view: Views[Kind]; title: string }) => JSX.Element;
};

/** The template of each kind of page. */
const templates: Templates = {
  home: HomePage,
  article: ArticlePage,
  source: SourcePage,
  event: EventPage,
  person: AuthorityPage,
  organisation: AuthorityPage,
  place: AuthorityPage,
  topic: TopicPage,
  'topic-index': TopicIndexPage,
  outlet: OutletPage,
  year: TimePage,
  month: TimePage,
  day: TimePage,
  timeline: TimelinePage,
  'on-this-day': OnThisDayPage,
  'on-this-day-index': OnThisDayIndexPage,
  list: ListPage,
  search: SearchPage,
  about: AboutPage,
  'not-found': NotFoundPage,
  changes: ChangesPage,
  moved: MovedPage,
  gone: GonePage,
};

/** A page as a whole HTML document. What the views hold is text: it is escaped here and nowhere else. */
export function renderPage<Kind extends PageKind>({ kind, view, title }: Page<Kind>): string {
  return `<!DOCTYPE html>\n${renderToString(templates[kind]({ view, title }))}\n`;
}
