import { type IsoDate, isoDateOfInstant, parseIsoDate } from '../domain/iso-date.js';

/** A day and an hour as a clock on the wall shows them. */
export interface WallTime {
  /** `2026-03-29`; sorts as text. */
  readonly day: string;
  /** 0 to 23. */
  readonly hour: number;
}

/** Making a formatter takes longer than using it a thousand times. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', hourCycle: 'h23' },
  });
  formats.set(zone, made);
  return made;
}

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** What a clock in an IANA zone shows. */
export function wallTime(zone: string, at: Date): WallTime {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const day = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
  return { day, hour: Number(parts.get('hour')) };
}

/** The day that a zone's calendars show. */
export function dayIn(zone: string, at: Date): IsoDate {
  // a year beyond 9999 has no such day: that of UTC, then
  return parseIsoDate(wallTime(zone, at).day) ?? isoDateOfInstant(at);
}
