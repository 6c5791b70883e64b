import type { ComponentChildren, JSX } from 'preact';
import type { Card as CardView, CardField, CardItem } from '../../src/views/card.ts';
import type { Strings } from '../../src/views/strings/strings.ts';
import { explained } from './evidence.tsx';
import { markedText } from './marked-text.tsx';

interface Props {
  card: CardView;
  strings: Strings;
  /** Further fields at the card's foot. */
  children?: ComponentChildren;
}

/**
 * The catalogue card. Before the text of a narrow page only its short facts stand open (the style sheet opens the others
 * where it stands beside the text): the names of a long report would be a screen of their own.
 */
export function Card({ card: { fields }, strings, children }: Props): JSX.Element {
  const short = fields.filter(({ layout }) => layout === 'beside');
  const long = fields.filter(({ layout }) => layout !== 'beside');
  return (
    <aside class="card" aria-label={strings.facts}>
      {short.length > 0 && <Fields fields={short} strings={strings} />}
      {short.length > 0 && long.length > 0 ? (
        <details class="long">
          <summary>{long.map(({ label }) => label).join(strings.comma)}</summary>
          <Fields fields={long} strings={strings} />
          {children}
        </details>
      ) : (
        <>
          {long.length > 0 && <Fields fields={long} strings={strings} />}
          {children}
        </>
      )}
    </aside>
  );
}

function Fields({ fields, strings }: { fields: readonly CardField[]; strings: Strings }): JSX.Element {
  return (
    <dl>
      {fields.map((field) => (
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
  );
}

function value({ text, href }: CardItem, strings: Strings): JSX.Element | string {
  return href === null ? explained(text, strings) : <a href={href}>{markedText(text, strings)}</a>;
}
