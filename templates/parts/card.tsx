import type { ComponentChildren, JSX } from 'preact';
import type { Card as CardView, CardItem } from '../../src/views/card.ts';
import type { Strings } from '../../src/views/strings/strings.ts';
import { explained } from './evidence.tsx';
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
            {field.items.map((item) => (
              <dd>
                {value(item, strings)}
                {item.note !== '' && (
                  <span class="note">
                    {strings.comma}
                    {item.note}
                  </span>
                )}
              </dd>
            ))}
            {field.more !== '' && <dd class="more">{field.more}</dd>}
          </div>
        ))}
      </dl>
      {children}
    </aside>
  );
}

function value({ text, href }: CardItem, strings: Strings): JSX.Element | string {
  return href === null ? explained(text, strings) : <a href={href}>{markedText(text, strings)}</a>;
}
