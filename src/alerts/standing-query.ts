import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { CountQuery } from '../answering/answer.js';
import { MEASURES } from '../domain/claim.js';
import { nameKey } from '../domain/fold.js';
import { groupClass } from '../ledger/group-class.js';
import { day } from '../ledger/rows.js';
import { json } from './json-column.js';

/** What is asked, of the ledger as it is at each time: a question of the past has one answer for good. */
export type StandingQuery = CountQuery & { readonly asOf: null };

/** A question as a column keeps it. */
export const questionColumn = json.pipe(
  z.object({
    kind: z.literal('count'),
    measure: z.enum(MEASURES),
    since: day.nullable(),
    until: day.nullable(),
    by: z.string().nullable(),
    group: z.string().nullable(),
    asOf: z.null(),
  }),
);

/** The same for the same question in the same place, whatever the spelling of names. */
export function questionId(
  letter: string,
  place: readonly string[],
  { measure, since, until, by, group }: StandingQuery,
): string {
  const who = [by === null ? null : nameKey(by), group === null ? null : groupClass(group)];
  const whole = JSON.stringify([...place, measure, since, until, ...who]);
  return `${letter}${createHash('sha256').update(whole).digest('hex').slice(0, 16)}`;
}
