import type { JSX } from 'preact';
import type { AuthorityView } from '../../src/views/authority-pages.ts';
import type { Strings } from '../../src/views/strings/strings.ts';

/** The roles given to a record, with the first and last day of each. */
export function Roles({ roles, strings }: { roles: AuthorityView['roles']; strings: Strings }): JSX.Element {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{strings.role}</th>
          <th scope="col">{strings.first}</th>
          <th scope="col">{strings.last}</th>
          <th scope="col" class="number">
            {strings.count}
          </th>
        </tr>
      </thead>
      <tbody>
        {roles.map(({ role, first, last, count }) => (
          <tr>
            <th scope="row">{role}</th>
            <td class="when">{first}</td>
            <td class="when">{last}</td>
            <td class="number">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
