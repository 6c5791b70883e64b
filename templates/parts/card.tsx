import type { ComponentChildren, JSX } from 'preact';
import type { Card as CardView, CardField, CardItem } from '../../src/views/card.ts';
import type { Strings } from '../../src/views/strings/strings.ts';
import { Explained } from './evidence.tsx';
import { markedText } from './marked-text.tsx';

interface Props {
  card: CardView;
  strings: Strings;
  /** Further fields at the card's foot. */
  children?: ComponentChildren;
}

/** The catalogue card. */
export function Card({ card, strings, children }: Props): JSX.Element {
  return (
    <aside class="card" aria-label={strings.facts}>
      <dl>
        {card.fields.map((field) => (
          <div class={`field ${field.layout}`}>
            <dt>{field.label}</dt>
            <Values field={field} strings={strings} />
          </div>
        ))}
      </dl>
      {children}
    </aside>
  );
}

function Values({ field, strings }: { field: CardField; strings: Strings }): JSX.Element {
  return (
    <>
      {field.items.map((item) => (
        <dd>{Value({ item, strings })}</dd>
      ))}
      {field.more !== '' && <dd class="more">{field.more}</dd>}
    </>
  );
}

function Value({ item, strings }: { item: CardItem; strings: Strings }): JSX.Element {
  const { text, href, note } = item;
  return (
    <>
      {href === null ? <Explained marked={text} strings={strings} /> : <a href={href}>{markedText(text, strings)}</a>}
      {note !== '' && <span class="note">, {note}</span>}
    </>
  );
}
