import { fold } from '../../domain/fold.js';
import type { Weekday } from '../../domain/iso-date.js';

/** English, Spanish, Portuguese; as `fold` leaves them. A month is read from its first three letters on, a weekday from the whole name or three. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'enero', 'janeiro'],
  ['february', 'febrero', 'fevereiro'],
  ['march', 'marzo', 'marco'],
  ['april', 'abril'],
  ['may', 'mayo', 'maio'],
  ['june', 'junio', 'junho'],
  ['july', 'julio', 'julho'],
  ['august', 'agosto'],
  ['september', 'sept', 'septiembre', 'setiembre', 'setembro'],
  ['october', 'octubre', 'outubro'],
  ['november', 'noviembre', 'novembro'],
  ['december', 'diciembre', 'dezembro'],
];

const WEEKDAYS: readonly (readonly string[])[] = [
  ['monday', 'mon', 'lunes', 'segunda', 'segunda-feira'],
  ['tuesday', 'tue', 'tues', 'martes', 'terca', 'terca-feira'],
  ['wednesday', 'wed', 'miercoles', 'quarta', 'quarta-feira'],
  ['thursday', 'thu', 'thur', 'thurs', 'jueves', 'quinta', 'quinta-feira'],
  ['friday', 'fri', 'viernes', 'sexta', 'sexta-feira'],
  ['saturday', 'sat', 'sabado'],
  ['sunday', 'sun', 'domingo'],
];

const DAYS_AGO = new Map([
  ...['today', 'hoy', 'hoje', 'now', 'ahora', 'agora'].map((word) => [word, 0] as const),
  ...['yesterday', 'ayer', 'ontem', 'last night', 'anoche'].map((word) => [word, 1] as const),
  ...['the day before yesterday', 'day before yesterday', 'anteayer', 'antier', 'antes de ayer', 'anteontem'].map(
    (word) => [word, 2] as const,
  ),
]);

/** 1 to 12 for a month's name, or its beginning of at least three letters. */
export function monthNamed(word: string): number | undefined {
  const name = fold(word).replace(/\.$/, '');
  if (name.length < 3) return undefined;
  const at = MONTHS.findIndex((names) => names.some((known) => known.startsWith(name)));
  return at < 0 ? undefined : at + 1;
}

export function weekdayNamed(word: string): Weekday | undefined {
  const name = fold(word).replace(/\s+/g, '-').replace(/\.$/, '');
  const days: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
  return days.find((day) => WEEKDAYS[day - 1]?.includes(name) === true);
}

/** The names of the months, in full. */
export const MONTH_NAMES: ReadonlySet<string> = new Set(MONTHS.flat().filter((name) => name.length > 3));

/** How many days back "yesterday" and its like lie. */
export function daysAgoNamed(words: string): number | undefined {
  return DAYS_AGO.get(fold(words));
}
