import type { JSX } from 'preact';
import type { Marked, Quotation, Why } from '../../src/views/quote-evidence.ts';
import { fill } from '../../src/fill.ts';
import type { Strings } from '../../src/views/strings/strings.ts';
import { markedText } from './marked-text.tsx';

/** A value that opens to show what it rests on. */
export function explained(marked: Marked, strings: Strings): JSX.Element | string {
  if (marked.why === null) return markedText(marked, strings);
  return (
    <details class="why">
      <summary>
        {markedText(marked, strings)} <span class="ask">{strings.why}</span>
      </summary>
      <Evidence why={marked.why} strings={strings} />
    </details>
  );
}

/** The passages a value rests on and the rule that read them. */
export function Evidence({ why, strings }: { why: Why; strings: Strings }): JSX.Element {
  return (
    <div class="evidence">
      {why.quotations.length === 0 && <p>{strings.noEvidence}</p>}
      {why.quotations.map((quotation) => (
        <Passage quotation={quotation} strings={strings} />
      ))}
      <p class="rule">{fill(strings.ruleUsed, { rule: why.rule })}</p>
    </div>
  );
}

function Passage({ quotation, strings }: { quotation: Quotation; strings: Strings }): JSX.Element {
  const { before, marked, after, report } = quotation;
  const [left = '', right = ''] = strings.inReport.split('{report}');
  return (
    <blockquote>
      “{before}
      <mark>{marked}</mark>
      {after}”
      {report !== null && (
        <cite>
          {' '}
          {left}
          <a href={report.href}>{report.text}</a>
          {right}
        </cite>
      )}
    </blockquote>
  );
}
