import type { JSX } from 'preact';
import { networkHeight, networkWidth } from '../../src/views/network-layout.ts';
import type { Network as NetworkView } from '../../src/views/network.ts';
import type { Strings } from '../../src/views/strings/strings.ts';

/** Who is named together with a record. The table says all that the drawing says. */
export function Network({ network, strings }: { network: NetworkView; strings: Strings }): JSX.Element {
  return (
    <div class="network">
      {network.text !== '' && <Drawing network={network} />}
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

function Drawing({ network }: { network: NetworkView }): JSX.Element {
  const height = networkHeight(network.nodes.length);
  return (
    <figure>
      <svg viewBox={`0 0 ${networkWidth} ${height}`} aria-hidden="true">
        {network.lines.map(({ weight, path }) => (
          <path class={`weight-${weight}`} d={path} />
        ))}
        <circle class="middle" cx={networkWidth / 2} cy={height / 2} r="8" />
        {network.nodes.map(({ href, point }) =>
          point === null ? null : (
            <a href={href} tabindex={-1}>
              <circle cx={point.x} cy={point.y} r="5" />
              <text x={point.labelX} y={point.labelY} text-anchor={point.side === 'end' ? 'end' : undefined}>
                {point.label}
              </text>
            </a>
          ),
        )}
      </svg>
      <figcaption>{network.text}</figcaption>
    </figure>
  );
}
