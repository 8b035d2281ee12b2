import { readTypedDate } from '../answering/dates/read-typed-date.js';
import { amountWords, readAmount } from '../domain/amount-words.js';
import { MEASURES } from '../domain/claim.js';
import { fold } from '../domain/fold.js';
import type { IsoDate } from '../domain/iso-date.js';
import type { Changes } from '../ledger/act.js';
import type { LedgerClaim } from '../ledger/ledger.js';
import { plainDay } from '../wording/days.js';
import { typedLine } from '../wording/names.js';
import { say, type Words } from '../wording/words.js';
import { readClaimantOption, readingOf } from './count-options.js';
import { type Refusal, refusal, unknownMeasure } from './refusal.js';
import type { Services } from './services.js';

export const CORRECTIONS = ['value', 'measure', 'group', 'by', 'speaker', 'first-day', 'last-day'] as const;
/** Options that say what counts in place of what was read. */
export type Correction = (typeof CORRECTIONS)[number];
type Typed = Readonly<Record<string, string>>;

export type ReadChanges =
  | { readonly ok: true; readonly changes: Changes }
  | { readonly ok: false; readonly refusal: Refusal };

/** How it is typed that a day or a speaker is not stated. */
export const NONE = 'none';
const NONE_WORDS: ReadonlySet<string> = new Set([NONE, 'not stated', 'unknown', '-']);

/** What stands in a form until an editor changes it. */
export function asTyped(claim: LedgerClaim): Readonly<Record<Correction, string>> {
  const { from, to } = claim.window;
  const day = (stated: IsoDate | null): string => (stated === null ? NONE : String(plainDay(stated)));
  return {
    value: amountWords(claim),
    measure: claim.measure,
    group: claim.group,
    by: claim.claimant,
    speaker: claim.speaker ?? NONE,
    'first-day': day(from),
    'last-day': day(to),
  };
}

function no(what: string | Words, remedy: string | Words): ReadChanges {
  return { ok: false, refusal: refusal(what, remedy) };
}

function yes(changes: Changes): ReadChanges {
  return { ok: true, changes };
}

/** The given options as what they change of a claim; what says the same as before changes nothing. */
export async function readChanges(
  typed: Typed,
  claim: LedgerClaim,
  today: IsoDate,
  services: Services,
): Promise<ReadChanges> {
  const read = [amountOf(typed), plain(typed), ...days(typed, today), await body(typed, claim, today, services)];
  const now: Readonly<Record<string, unknown>> = { ...claim, ...claim.window };
  const wanted: [string, unknown][] = [];
  for (const one of read) {
    if (!one.ok) return one;
    wanted.push(...Object.entries(one.changes));
  }
  const changes: Changes = Object.fromEntries(wanted.filter(([key, value]) => now[key] !== value));
  if (Object.keys(changes).length === 0) return no(say('correct.no-change'), say('correct.no-change.how'));
  const { from = claim.window.from, to = claim.window.to } = changes;
  return from !== null && to !== null && from > to
    ? no(say('days.first-after-last'), say('correct.both', { line: typedLine('first-day:… last-day:…') }))
    : yes(changes);
}

function amountOf({ value }: Typed): ReadChanges {
  const amount = value === undefined ? {} : readAmount(value);
  return amount === undefined
    ? no(say('correct.no-number', { typed: value ?? '' }), say('correct.no-number.how'))
    : yes(amount);
}

function plain({ measure, group, speaker }: Typed): ReadChanges {
  const known = MEASURES.find((one) => one === measure);
  if (measure !== undefined && known === undefined) return { ok: false, refusal: unknownMeasure(measure) };
  return yes({
    ...(known === undefined ? {} : { measure: known }),
    ...(group === undefined ? {} : { group: group.trim() }),
    ...(speaker === undefined ? {} : { speaker: isNone(speaker) ? null : speaker.trim() }),
  });
}

function isNone(typed: string): boolean {
  return NONE_WORDS.has(fold(typed).trim());
}

function days({ 'first-day': first, 'last-day': last }: Typed, today: IsoDate): readonly ReadChanges[] {
  const read = (key: 'from' | 'to', typed: string | undefined): ReadChanges => {
    if (typed === undefined) return yes({});
    if (isNone(typed)) return yes({ [key]: null });
    const found = readTypedDate(typed, today, key === 'from' ? 'first' : 'last');
    return found.ok
      ? yes({ [key]: found.day })
      : no(found.what, say('correct.or-none', { remedy: found.remedy, none: NONE }));
  };
  return [read('from', first), read('to', last)];
}

async function body({ by }: Typed, claim: LedgerClaim, today: IsoDate, services: Services): Promise<ReadChanges> {
  const found = await readClaimantOption(by, today, services);
  if (!found.ok) return found;
  const { name: claimant } = found;
  if (claimant === undefined || claimant === claim.claimant) return yes({});
  const { registry } = await readingOf(today, services);
  return yes({ claimant, claimantKind: registry.resolve(claimant)?.kind ?? 'unattributed' });
}
