import type { JSX } from 'preact';
import type { CalendarDay, CalendarMonth } from '../../src/views/calendar.ts';

/** A month as a table of weeks; the deeper the ground, the more was published. */
export function Calendar({ month }: { month: CalendarMonth }): JSX.Element {
  const empty = month.weeks.every((week) => week.every((day) => day?.href == null));
  return (
    <table class={empty ? 'calendar empty' : 'calendar'}>
      <caption>{month.href === null ? month.label : <a href={month.href}>{month.label}</a>}</caption>
      <thead>
        <tr>
          {month.weekdays.map(({ short, long }) => (
            <th scope="col" abbr={long}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week) => (
          <tr>
            {week.map((day) => (
              <Day day={day} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day }: { day: CalendarDay | null }): JSX.Element {
  if (day === null) return <td />;
  if (day.href === null) return <td>{day.day}</td>;
  return (
    <td class={`level-${day.level}`}>
      <a href={day.href} title={day.text} aria-label={day.text}>
        {day.day}
      </a>
    </td>
  );
}
