import { isTimeZone } from '../../alerts/zoned-time.js';
import { fold } from '../../domain/fold.js';
import type { Choice } from '../command.js';

/** Where the releases that Recount was built for are reported from, and where those who report them sit. */
const USUAL = [
  'America/Caracas',
  'America/Bogota',
  'America/Mexico_City',
  'America/Argentina/Buenos_Aires',
  'America/Sao_Paulo',
  'America/New_York',
  'Europe/Madrid',
  'Europe/Lisbon',
  'Europe/London',
  'UTC',
];
const CHOICES_MAX = 25;

/** `America/Argentina/Buenos_Aires` as people write it: `america argentina buenos aires`. */
function words(zone: string): string {
  return fold(zone).replace(/[/_]/g, ' ').trim();
}

/** Every zone by its words. Making the list takes some milliseconds: it is made when first asked for. */
let known: ReadonlyMap<string, string> | undefined;

function zones(): ReadonlyMap<string, string> {
  known ??= new Map([...USUAL, ...Intl.supportedValuesOf('timeZone')].map((zone) => [words(zone), zone]));
  return known;
}

function cityOf(zone: string): string {
  return words(zone.slice(zone.lastIndexOf('/') + 1));
}

function matching(typed: string): readonly string[] {
  const wanted = words(typed);
  if (wanted === '') return USUAL;
  const found = [...zones()].filter(([name]) => name.includes(wanted));
  const begins = ([name]: readonly [string, string]): number => (` ${name}`.includes(` ${wanted}`) ? 0 : 1);
  return found.toSorted((a, b) => begins(a) - begins(b)).map(([, zone]) => zone);
}

/** A zone by its IANA name in any case, or by its city alone where only one has it: `caracas`. `undefined`: none. */
export function readTimeZone(typed: string): string | undefined {
  const wanted = words(typed);
  const named = zones().get(wanted);
  if (named !== undefined) return named;
  const [city, ...others] = [...zones().values()].filter((zone) => cityOf(zone) === wanted);
  if (city !== undefined && others.length === 0) return city;
  // older names, which the list leaves out; an offset such as +02:00 is no zone: it knows no summer time
  const link = typed.trim();
  if (!/^[A-Za-z]+\/[A-Za-z]/.test(link) || !isTimeZone(link)) return undefined;
  return new Intl.DateTimeFormat('en', { timeZone: link }).resolvedOptions().timeZone;
}

/** Zones by what was typed of their names; the usual ones before anything is. */
export function zoneChoices(typed: string): readonly Choice[] {
  return matching(typed)
    .slice(0, CHOICES_MAX)
    .map((zone) => ({ name: zone.replaceAll('_', ' '), value: zone }));
}
