import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { PlainQuery, PlainReading } from '../../../src/answering/questions/plain/plain-query.js';
import { readPlain } from '../../../src/answering/questions/plain/read-plain.js';
import { MEASURES } from '../../../src/domain/claim.js';
import { fold, nameKey } from '../../../src/domain/fold.js';
import { type IsoDate, parseIsoDate } from '../../../src/domain/iso-date.js';
import { type ClaimantRegistry, createClaimantRegistry } from '../../../src/extraction/bodies/claimant-registry.js';
import { countryOf } from '../../../src/extraction/places/countries.js';
import { governmentOf } from '../../../src/extraction/places/governments.js';
import { countryOfNationals } from '../../../src/extraction/places/nationals.js';
import { loadClaimants } from '../../../src/ingest/load-claimants.js';
import { groupClass } from '../../../src/ledger/group-class.js';

const someDay = z.string().transform(dayOf).nullable().default(null);
const someName = z.string().nullable().default(null);
const measure = z.enum(MEASURES);

/** What was asked before, where a question replies to an answer. What a row leaves out is not said. */
const askedBefore = z.discriminatedUnion('command', [
  z.object({
    command: z.literal('count'),
    measure,
    since: someDay,
    until: someDay,
    by: someName,
    group: someName,
    asOf: someDay,
  }),
  z.object({ command: z.literal('timeline'), measure, by: someName, since: someDay, group: someName, asOf: someDay }),
  z.object({ command: z.literal('compare'), a: z.string(), b: z.string(), measure, since: someDay, asOf: someDay }),
  z.object({
    command: z.enum(['cite', 'genealogy', 'verification']),
    value: z.number().nullable().default(null),
    by: someName,
    claim: someName,
  }),
  z.object({ command: z.literal('diff'), since: z.string().transform(dayOf), until: someDay }),
]) satisfies z.ZodType<PlainQuery>;

/** A question, the query it asks for, and others that are as good. */
const asked = z.object({
  id: z.string(),
  question: z.string(),
  before: askedBefore.optional(),
  query: z.looseObject({ command: z.string() }),
  alternatives: z.array(z.looseObject({ command: z.string() })),
});
export type Asked = z.infer<typeof asked>;
type Expected = Asked['query'];

export const LANGUAGES = ['en', 'es', 'pt'] as const;

/** `en.json`, `es.json` and `pt.json` of a folder. */
export function questionsOf(folder: string): readonly Asked[] {
  return LANGUAGES.flatMap((language) =>
    z.array(asked).parse(JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8'))),
  );
}

export async function knownBodies(): Promise<ClaimantRegistry> {
  const loaded = await loadClaimants(join(import.meta.dirname, '../../../seeds'));
  if (!loaded.ok) throw new Error('the claimants of the seeds cannot be read');
  return createClaimantRegistry(loaded.claimants);
}

/** `wrong`: answered with what was not asked. */
export type Verdict = 'understood' | 'refused' | 'wrong';

export function judge(
  question: Asked,
  registry: ClaimantRegistry,
  today: IsoDate,
): { readonly verdict: Verdict; readonly reading: PlainReading } {
  const reading = readPlain(question.question, { today, registry }, question.before);
  const expected = [question.query, ...question.alternatives];
  if (expected.some((one) => fits(reading, one, registry))) return { verdict: 'understood', reading };
  return { verdict: reading.ok ? 'wrong' : 'refused', reading };
}

/** Refused is as it should be where nothing is asked for; a body that nobody knows is named, and the rest understood. */
function fits(reading: PlainReading, expected: Expected, registry: ClaimantRegistry): boolean {
  if (expected.command === 'none') return !reading.ok;
  if (reading.ok) return same(reading.query, expected, registry);
  if (reading.why.kind !== 'unknown-body' || expected['unknownBy'] !== true) return false;
  const named = bare(reading.why.name);
  const [rest] = reading.near;
  const isNamed = BODIES.some((slot) => bare(expected[slot]) === named);
  return isNamed && rest !== undefined && same(rest, withoutBody(expected, named), registry);
}

/** What is offered in its place: of a comparison, the count of the other body. */
function withoutBody(expected: Expected, named: string): Expected {
  if (expected.command !== 'compare') return { ...expected, a: null, b: null, by: null };
  const other = [expected['a'], expected['b']].find((body) => bare(body) !== named);
  return { ...expected, command: 'count', a: null, b: null, by: other ?? null };
}

const BODIES = ['by', 'a', 'b'];

function bare(name: unknown): string {
  return typeof name === 'string' ? nameKey(name) : '';
}

const FIELDS = ['measure', 'since', 'until', 'asOf', 'value'] as const;

function same(query: PlainQuery, expected: Expected, registry: ClaimantRegistry): boolean {
  if (query.command !== expected.command) return false;
  const got = new Map(Object.entries(query));
  if (query.command === 'search') return sameWords(query.text, String(expected['text']));
  const plain = FIELDS.every((field) => (got.get(field) ?? null) === (expected[field] ?? null));
  const bodies = BODIES.every((slot) => body(got.get(slot), registry) === body(expected[slot], registry));
  return plain && bodies && group(got.get('group')) === group(expected['group']);
}

function body(name: unknown, registry: ClaimantRegistry): string | null {
  if (typeof name !== 'string') return null;
  const country = fold(name)
    .split(' ')
    .map((word) => countryOf(word))
    .find((found) => found !== undefined);
  const government =
    /\bgo(?:vernment|bierno|verno)\b/i.test(name) && country !== undefined ? governmentOf(country) : undefined;
  const alias = /^(?:a |la )?oposi[cç][aã]o$|^oposici[oó]n$/i.test(name) ? 'opposition' : name;
  return (
    registry.resolve(alias)?.name ??
    (government === undefined ? undefined : registry.resolve(government)?.name) ??
    bare(name)
  );
}

/** "Brazilian nationals" and "Brazilians" are one group. */
function group(label: unknown): string | null {
  if (typeof label !== 'string') return null;
  const country = countryOfNationals(label) ?? countryOf(fold(label).replace(/ (?:nationals|citizens)$/, ''));
  return (
    country ?? groupClass(label.replace(/^elderly$/, 'elderly people').replace(/^trade unionists$/, 'union members'))
  );
}

/** The words that carry something, in any order. */
function sameWords(got: string, expected: string): boolean {
  const of = (text: string): string => [...new Set(fold(text).match(/[\p{L}\p{N}]{4,}/gu))].toSorted().join(' ');
  return of(got) === of(expected);
}

export function dayOf(text: string): IsoDate {
  const day = parseIsoDate(text);
  if (day === undefined) throw new Error(`${text} is no day`);
  return day;
}
