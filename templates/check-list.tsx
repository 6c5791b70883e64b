import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type ProblemGroup, placeOf } from '../src/check/group-problems.ts';

/** The list is an editor's own: it stands alone, outside the site, and brings its look along. */
const style = `
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
  table { border-collapse: collapse; width: 100% }
  th, td { text-align: start; vertical-align: top; padding: .4rem .8rem .4rem 0; border-top: 1px solid #8886; overflow-wrap: anywhere }
  th:first-child, td:first-child { width: 35% }
`;

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
    <section>
      <h2 id={rule}>{`${rule} (${severity}): ${problems.length}`}</h2>
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
              <td>{problem.message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
