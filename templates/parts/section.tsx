import type { ComponentChildren, JSX } from 'preact';

interface Props {
  heading: string;
  /** Class that gives the section its own measure. */
  kind?: string;
  children: ComponentChildren;
}

/** A part of a page under its rule. */
export function Section({ heading, kind, children }: Props): JSX.Element {
  return (
    <section class={kind}>
      <h2>{heading}</h2>
      {children}
    </section>
  );
}
