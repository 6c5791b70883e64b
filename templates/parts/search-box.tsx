import type { JSX } from 'preact';

interface Props {
  action: string;
  label: string;
  /** The word on its button, which shows when it has the focus. */
  button: string;
}

/** Leads to the search page with the words typed. */
export function SearchBox({ action, label, button }: Props): JSX.Element {
  return (
    <form class="search-box" role="search" action={action}>
      <input type="search" name="q" placeholder={label} aria-label={label} />
      <button type="submit">{button}</button>
    </form>
  );
}
