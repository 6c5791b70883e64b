import type { ComponentChildren, JSX } from 'preact';

interface Props {
  /** Kicker, heading and what belongs to them. */
  lead: ComponentChildren;
  /** Nothing where a page has no card. */
  card: ComponentChildren;
  children: ComponentChildren;
}

/** A page about one thing: the card stands beside its text, or after the lead where there is no room. */
export function BesideCard({ lead, card, children }: Props): JSX.Element {
  return (
    <div class="beside-card">
      <header class="lead">{lead}</header>
      {card}
      <div class="body">{children}</div>
    </div>
  );
}
