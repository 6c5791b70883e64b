import type { JSX } from 'preact';
import type { Shell } from '../../../../src/views/shell.ts';
import { Motto } from './motto.tsx';

/** An owner's masthead: no sections, but a motto. */
export function Masthead({ shell }: { shell: Shell }): JSX.Element {
  return (
    <header class="masthead of-its-own">
      <a href={shell.home}>{shell.siteTitle}</a>
      <Motto />
    </header>
  );
}
