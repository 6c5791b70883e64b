import type { JSX } from 'preact';
import type { ArticleView } from '../../src/views/article-pages.ts';
import type { BodyPart } from '../../src/views/name-runs.ts';
import { linkedRuns } from './runs.tsx';

/** The words of an article, its dateline before the first of them. */
export function ArticleBody({ view }: { view: ArticleView }): JSX.Element {
  const dateline = view.dateline.length === 0 ? null : <span class="dateline">{linkedRuns(view.dateline)} </span>;
  const opens = view.body[0]?.kind === 'paragraph';
  return (
    <div class="text" lang={view.language} dir={view.direction}>
      {dateline !== null && !opens && <p>{dateline}</p>}
      {view.body.map((part, index) => partOf(part, index === 0 && opens ? dateline : null))}
    </div>
  );
}

function partOf(part: BodyPart, dateline: JSX.Element | null): JSX.Element {
  const dir = part.direction ?? undefined;
  const runs = linkedRuns(part.runs);
  switch (part.kind) {
    case 'subheading':
      return <h2 dir={dir}>{runs}</h2>;
    case 'quote':
      return <blockquote dir={dir}>{runs}</blockquote>;
    case 'list':
      return (
        <ul dir={dir}>
          {part.items.map((item) => (
            <li>{linkedRuns(item)}</li>
          ))}
        </ul>
      );
    case 'boilerplate':
      return (
        <p class="boilerplate" dir={dir}>
          {runs}
        </p>
      );
    default:
      return (
        <p dir={dir}>
          {dateline}
          {runs}
        </p>
      );
  }
}
