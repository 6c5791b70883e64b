import type { JSX } from 'preact';
import type { ReportColumn } from '../../src/views/report-columns.ts';
import type { Strings } from '../../src/views/strings/strings.ts';
import { markedText } from './marked-text.tsx';
import { RowLink } from './rows.tsx';

interface Props {
  columns: readonly ReportColumn[];
  strings: Strings;
}

/** The reports side by side, in order of publication. */
export function Comparison({ columns, strings }: Props): JSX.Element {
  return (
    <>
      {columns.length > 1 && (
        <p class="legend">
          <span class="shared">{strings.legendShared}</span> <span class="only">{strings.legendOnly}</span>
        </p>
      )}
      <div class={`columns of-${Math.min(4, columns.length)}`}>
        {columns.map((column) => (
          <Column column={column} strings={strings} />
        ))}
      </div>
    </>
  );
}

function Column({ column, strings }: { column: ReportColumn; strings: Strings }): JSX.Element {
  const { outlet, outletHref, day, place, article, sentences, more, language, direction } = column;
  return (
    <article>
      <p class="outlet">
        <a href={outletHref}>{outlet}</a>
      </p>
      <p class="when">
        {day === null ? strings.undated : markedText(day, strings)}
        {place !== '' && ` · ${place}`}
      </p>
      <h3>{RowLink({ row: article, strings })}</h3>
      <ul lang={language} dir={direction}>
        {sentences.map(({ text, only }) => (
          <li class={only ? 'only' : 'shared'}>{text}</li>
        ))}
      </ul>
      {more !== '' && (
        <p class="note">
          <a href={article.href}>{more}</a>
        </p>
      )}
    </article>
  );
}
