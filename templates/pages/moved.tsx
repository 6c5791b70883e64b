import type { JSX } from 'preact';
import type { MovedView } from '../../src/views/history-pages.ts';
import { Document } from '../layouts/document.tsx';

/** Leads on from an old address. */
export function MovedPage({ view, title }: { view: MovedView; title: string }): JSX.Element {
  const { shell, to } = view;
  const [before = '', after = ''] = shell.strings.movedTo.split('{name}');
  const head = (
    <>
      <meta http-equiv="refresh" content={`0; url=${to.href}`} />
      <link rel="canonical" href={to.href} />
    </>
  );
  return (
    <Document shell={shell} title={title} kind="moved" head={head}>
      <p class="kicker">{view.kicker}</p>
      <h1>{view.name}</h1>
      <p class="summary">
        {before}
        <a href={to.href}>{to.text}</a>
        {after}
      </p>
    </Document>
  );
}
