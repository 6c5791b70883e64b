import type { JSX } from 'preact';
import type { FindField as FindFieldView } from '../../src/views/find-field.ts';

/** A field that offers the records of an index (`src/client/find-record.ts`). */
export function FindField({ find }: { find: FindFieldView | null }): JSX.Element | null {
  if (find === null) return null;
  return (
    <form class="find" action={find.action} data-find={find.kind}>
      <label for="find">{find.label}</label>
      <div class="combobox">
        <input
          id="find"
          type="text"
          name="q"
          role="combobox"
          aria-expanded="false"
          aria-controls="find-list"
          aria-autocomplete="list"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
        />
        <ul id="find-list" role="listbox" aria-label={find.label} hidden />
      </div>
    </form>
  );
}
