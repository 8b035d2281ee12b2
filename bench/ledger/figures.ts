import type { Measure } from '../../src/domain/claim.js';
import type { ClaimantKind } from '../../src/domain/claimant.js';
import { addDays, type IsoDate } from '../../src/domain/iso-date.js';
import { plainDay } from '../../src/wording/days.js';
import { day } from '../texts/articles.js';

export interface Body {
  readonly name: string;
  readonly kind: ClaimantKind;
}

/** Bodies that Recount knows by name, so that copy about them can be checked. */
export const BODIES: readonly [Body, ...Body[]] = [
  { name: 'Foro Penal', kind: 'ngo' },
  { name: 'Government of Venezuela', kind: 'government' },
  { name: 'Provea', kind: 'ngo' },
  { name: 'OVP', kind: 'ngo' },
  { name: 'Clippve', kind: 'ngo' },
  { name: 'Penitentiary Service', kind: 'government' },
  { name: 'Prisoners Defenders', kind: 'ngo' },
  { name: 'Justicia 11J', kind: 'ngo' },
];

export const FIRST_DAY = day('2026-01-01');

/** A number as a body gives it on a day, with the sentence that an article tells it in. */
export interface Figure {
  readonly body: Body;
  readonly measure: Measure;
  readonly value: number;
  readonly from: IsoDate | null;
  readonly to: IsoDate;
  readonly sentence: string;
  /** The words of the sentence that carry it. */
  readonly phrase: string;
}

/** So many days a count goes on before the bodies begin another. */
export const COUNT_DAYS = 60;
const FREED_A_DAY = 12;
const HELD_AT_FIRST = 9_000;

/** The day on which the count began that is going on. */
export function startOf(today: number): IsoDate {
  return addDays(FIRST_DAY, today - (today % COUNT_DAYS));
}

export function bodyAt(place: number): Body {
  return BODIES[place % BODIES.length] ?? BODIES[0];
}

function total(body: Body, place: number, today: number): Figure {
  const value = FREED_A_DAY * (1 + (today % COUNT_DAYS)) + 7 * place;
  const [from, to] = [startOf(today), addDays(FIRST_DAY, today)];
  const phrase = `${value} people have been freed from ${plainDay(from)} to ${plainDay(to)}`;
  return { body, measure: 'freed', value, from, to, phrase, sentence: `${body.name} says ${phrase}.` };
}

function daily(body: Body, place: number, today: number): Figure {
  const value = 2 + ((today * 5 + place * 3) % 23);
  const to = addDays(FIRST_DAY, today);
  const phrase = `${value} people were freed on ${plainDay(to)}`;
  return { body, measure: 'freed', value, from: to, to, phrase, sentence: `According to ${body.name}, ${phrase}.` };
}

function held(body: Body, place: number, today: number): Figure {
  const value = HELD_AT_FIRST - today + 11 * place;
  const to = addDays(FIRST_DAY, today);
  const phrase = `${value} people are behind bars as of ${plainDay(to)}`;
  return { body, measure: 'held', value, from: null, to, phrase, sentence: `${phrase}, ${body.name} said.` };
}

/** What a body (by its place in `BODIES`) says on the so-many-th day: its total, those of the day, and who is still held. */
export function figuresOf(place: number, today: number): readonly Figure[] {
  const at = place % BODIES.length;
  return [total, daily, held].map((make) => make(bodyAt(at), at, today));
}
