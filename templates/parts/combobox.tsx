import type { JSX } from 'preact';

interface Props {
  id: string;
  label: string;
  /** What the form sends the words as; without it the field is for the script alone. */
  name?: string;
}

/** A field that offers names as one types (`src/client/type-ahead.ts`), under its label. */
export function Combobox({ id, label, name }: Props): JSX.Element {
  return (
    <>
      <label for={id}>{label}</label>
      <div class="combobox">
        <input
          id={id}
          type="text"
          name={name}
          role="combobox"
          aria-expanded="false"
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
        />
        <ul id={`${id}-list`} role="listbox" aria-label={label} hidden />
      </div>
    </>
  );
}
