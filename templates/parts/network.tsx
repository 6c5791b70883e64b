import type { JSX } from 'preact';
import { networkHeight, networkWidth, type Network as NetworkView } from '../../src/views/network.ts';
import type { Strings } from '../../src/views/strings/strings.ts';

/** Who is named together with a record. The table says all that the drawing says. */
export function Network({ network, strings }: { network: NetworkView; strings: Strings }): JSX.Element {
  return (
    <div class="network">
      <figure>
        <svg viewBox={`0 0 ${networkWidth} ${networkHeight}`} aria-hidden="true">
          {network.lines.map(({ x1, y1, x2, y2, weight }) => (
            <line x1={x1} y1={y1} x2={x2} y2={y2} class={`weight-${weight}`} />
          ))}
          <circle cx={networkWidth / 2} cy={networkHeight / 2} r="7" class="middle" />
          {network.nodes.map(({ label, href, x, y, anchor, labelX, labelY }) => (
            <a href={href} tabindex={-1}>
              <circle cx={x} cy={y} r="5" />
              <text x={labelX} y={labelY} text-anchor={anchor}>
                {label}
              </text>
            </a>
          ))}
        </svg>
        <figcaption>{network.text}</figcaption>
      </figure>
      <table>
        <thead>
          <tr>
            <th scope="col">{strings.name}</th>
            <th scope="col" class="number">
              {strings.shared}
            </th>
          </tr>
        </thead>
        <tbody>
          {network.nodes.map(({ name, href, kind, count }) => (
            <tr>
              <td>
                <a href={href}>{name}</a> <span class="note">{kind}</span>
              </td>
              <td class="number">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
