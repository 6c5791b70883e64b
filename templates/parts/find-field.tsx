import type { JSX } from 'preact';
import type { FindField as FindFieldView } from '../../src/views/find-field.ts';
import { Combobox } from './combobox.tsx';

/** A field that offers the records of an index (`src/client/find-record.ts`). */
export function FindField({ find }: { find: FindFieldView | null }): JSX.Element | null {
  if (find === null) return null;
  return (
    <form class="find" action={find.action} data-find={find.kind}>
      <Combobox id="find" label={find.label} name="q" />
    </form>
  );
}
