import type { JSX } from 'preact';
import type { SearchView } from '../../src/views/site-pages.ts';
import { Document } from '../layouts/document.tsx';
import { Combobox } from '../parts/combobox.tsx';
import { LinkList } from '../parts/link-list.tsx';

/** The search; its script offers names, narrows and shows what is found. */
export function SearchPage({ view, title }: { view: SearchView; title: string }): JSX.Element {
  const { shell } = view;
  const { strings } = shell;
  return (
    <Document
      shell={shell}
      title={title}
      kind="search"
      description={view.intro}
      search={false}
      head={<script src={view.script} defer />}
    >
      <h1>{strings.search}</h1>
      <p class="intro">{view.intro}</p>
      <form id="search" role="search" aria-label={strings.search}>
        <p class="query">
          <label for="query">{strings.query}</label>
          <input id="query" type="search" name="q" autocomplete="off" />
          <button type="submit">{strings.searchButton}</button>
        </p>
        <p class="order">
          <label>
            {strings.order}{' '}
            <select name="sort">
              <option value="relevance">{strings.byRelevance}</option>
              <option value="newest">{strings.newestFirst}</option>
              <option value="oldest">{strings.oldestFirst}</option>
            </select>
          </label>
        </p>
        <details class="narrow">
          <summary>{strings.filters}</summary>
          <Names view={view} />
          <fieldset class="range">
            <legend>{strings.publishedBetween}</legend>
            <svg id="histogram" aria-hidden="true" />
            <label>
              {strings.fromDay} <input type="date" name="from" />
            </label>
            <label>
              {strings.toDay} <input type="date" name="to" />
            </label>
          </fieldset>
          <div class="facets">
            {view.facets.map(({ name, label }) => (
              <label>
                {label}{' '}
                <select data-facet={name}>
                  <option value="">{strings.any}</option>
                </select>
              </label>
            ))}
          </div>
        </details>
      </form>
      <ul id="chips" class="chips" aria-label={strings.chosen} />
      <noscript>
        <p>{strings.noscriptSearch}</p>
        <LinkList links={view.lists} />
      </noscript>
      <p id="search-status" role="status" aria-live="polite" tabindex={-1} />
      <div id="records" />
      <div id="results" />
      <div id="save" class="save" hidden>
        <h2>{strings.saveList}</h2>
        <ul class="inline" />
        <p role="status" />
      </div>
      <div id="offline" class="offline" hidden>
        <button type="button" />
        <p role="status" />
      </div>
      <script id="search-strings" type="application/json" dangerouslySetInnerHTML={{ __html: asData(view.words) }} />
    </Document>
  );
}

/** The type-ahead over all names, and how several values are taken together. */
function Names({ view }: { view: SearchView }): JSX.Element {
  const { strings } = view.shell;
  return (
    <div class="names">
      <Combobox id="add-name" label={strings.addName} />
      <label>
        {strings.matchValues}{' '}
        <select name="match">
          <option value="all">{strings.matchAll}</option>
          <option value="any">{strings.matchAny}</option>
        </select>
      </label>
    </div>
  );
}

/** JSON inside a script element: a `<` in it could close the element. */
function asData(value: object): string {
  return JSON.stringify(value).replace(/</gu, '\\u003c');
}
