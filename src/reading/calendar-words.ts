import type { Weekday } from '../domain/iso-date.js';

const MONTH_NAMES = [
  'january jan enero ene janeiro',
  'february feb febrero fevereiro fev',
  'march mar marzo marco',
  'april apr abril abr',
  'may mayo maio mai',
  'june jun junio junho',
  'july jul julio julho',
  'august aug agosto ago',
  'september sept sep septiembre setiembre setembro set',
  'october oct octubre outubro out',
  'november nov noviembre novembro',
  'december dec diciembre dic dezembro dez',
];

const WEEKDAY_NAMES = [
  'monday lunes segunda segunda-feira',
  'tuesday martes terca terca-feira',
  'wednesday miercoles quarta quarta-feira',
  'thursday jueves quinta quinta-feira',
  'friday viernes sexta sexta-feira',
  'saturday sabado',
  'sunday domingo',
];

function byName(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.flatMap((line, index) => line.split(' ').map((name) => [name, index + 1] as const)));
}

const MONTHS = byName(MONTH_NAMES);
const WEEKDAYS = byName(WEEKDAY_NAMES);

function alternatives(names: ReadonlyMap<string, number>): string {
  return [...names.keys()].sort((a, b) => b.length - a.length).join('|');
}

/** Names of the months in English, Spanish and Portuguese, plain lower case, for use in a pattern. */
export const MONTH = alternatives(MONTHS);
/** Names of the weekdays likewise. */
export const WEEKDAY = alternatives(WEEKDAYS);

/** 1 = January. The name in plain lower case. */
export function monthNamed(name: string): number | undefined {
  return MONTHS.get(name);
}

/** 1 = Monday. The name in plain lower case. */
export function weekdayNamed(name: string): Weekday | undefined {
  return WEEKDAYS.get(name) as Weekday | undefined;
}
