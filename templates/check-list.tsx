import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type ProblemGroup, placeOf } from '../src/check/group-problems.ts';

/** The list is an editor's own: it stands alone, outside the site, and brings its look along, which is the site's. */
const style = `
  :root { color-scheme: light dark; --paper: #fcfbf7; --ink: #1b1a17; --soft: #5d5a52; --line: #d8d5cb; --accent: #8c2f1b; font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper) }
  @media (prefers-color-scheme: dark) { :root { --paper: #171613; --ink: #ece8de; --soft: #aaa599; --line: #3b3933; --accent: #e8927c } }
  body { max-width: 62rem; margin: 2rem auto; padding: 0 1.2rem }
  h1 { font: 700 2rem/1.15 Charter, Liberation Serif, Georgia, serif }
  section { margin-top: 2.4rem; border-top: 1px solid var(--ink) }
  h2 { font-size: .85rem; letter-spacing: .06em; text-transform: uppercase }
  h2 span { color: var(--soft); font-weight: 400; letter-spacing: 0; text-transform: none }
  .error span { color: var(--accent) }
  table { border-collapse: collapse; width: 100%; table-layout: fixed }
  th { color: var(--soft); font-size: .85rem; font-weight: 400 }
  th, td { text-align: start; vertical-align: top; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere }
  th:first-child { width: 30% }
  code { font: .87rem ui-monospace, monospace; user-select: all }
`;

/** A command in a message: up to what it may also be (`, or not-same`), or the end of the sentence. */
const COMMAND = /(backfile decide .*?)(?=, or |\.?$)/u;

/** What an editor should look at first, as a page of its own. */
export function renderCheckList(title: string, groups: readonly ProblemGroup[]): string {
  return `<!DOCTYPE html>\n${renderToString(<CheckList title={title} groups={groups} />)}\n`;
}

function CheckList({ title, groups }: { title: string; groups: readonly ProblemGroup[] }): JSX.Element {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`To look at · ${title}`}</title>
        <style>{style}</style>
      </head>
      <body>
        <main>
          <h1>{`To look at: ${title}`}</h1>
          {groups.length === 0 && <p>Nothing to look at.</p>}
          {groups.map((group) => (
            <Group group={group} />
          ))}
        </main>
      </body>
    </html>
  );
}

function Group({ group: { rule, severity, problems } }: { group: ProblemGroup }): JSX.Element {
  return (
    <section class={severity}>
      <h2 id={rule}>
        {rule.replaceAll('-', ' ')} <span>{counted(problems.length, severity)}</span>
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Where</th>
            <th scope="col">What</th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem) => (
            <tr>
              <td>{placeOf(problem)}</td>
              <td>
                {problem.message.split(COMMAND).map((part, index) => (index % 2 === 1 ? <code>{part}</code> : part))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
