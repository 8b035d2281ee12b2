import fc from 'fast-check';
import { MEASURES, MODIFIERS } from '../../src/domain/claim.js';
import { type Changes, type Deed, standingActs } from '../../src/ledger/act.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { day } from './telling.js';

const days = fc.constantFrom(...['2026-01-08', '2026-01-12', '2026-01-20', '2026-01-27'].map(day));
const changes: fc.Arbitrary<Changes> = fc.record(
  {
    value: fc.constantFrom(24, 80, 104, 266, 391),
    modifier: fc.constantFrom(...MODIFIERS),
    measure: fc.constantFrom(...MEASURES),
    group: fc.constantFrom('people', 'women'),
    claimant: fc.constantFrom('Foro Penal', 'OVP', 'Gatehouse'),
    from: fc.option(days),
    to: fc.option(days),
    speaker: fc.option(fc.constant('A. Romero')),
  },
  { requiredKeys: [] },
);

/** What is done to which claim (by its place among all that there are) and when; `undo` takes back one that stands. */
export interface Done {
  readonly claim: number;
  readonly deed: Exclude<Deed, { kind: 'undo' }> | 'undo';
  readonly on: string;
}

const deed: fc.Arbitrary<Done['deed']> = fc.oneof(
  fc.constant<Done['deed']>({ kind: 'confirm', reason: null }),
  fc.constant<Done['deed']>({ kind: 'reject', reason: 'misread' }),
  changes.map((found): Done['deed'] => ({ kind: 'correct', changes: found, reason: 'the page says so' })),
  fc.constant<Done['deed']>('undo'),
);

export const acts: fc.Arbitrary<readonly Done[]> = fc.array(
  fc.record({ claim: fc.nat(), deed, on: fc.constantFrom('2026-01-15', '2026-01-21', '2026-02-02') }),
  { maxLength: 8 },
);

/** Does it, and gives whether it was possible: there may be nothing to undo. */
export async function doIt(ledger: Ledger, claimId: string, { deed, on }: Done): Promise<boolean> {
  const at = new Date(`${on}T10:00:00Z`);
  if (deed !== 'undo') return (await ledger.act(claimId, deed, 'editor', at)).ok;
  return undoLast(ledger, claimId, at);
}

export async function undoLast(ledger: Ledger, claimId: string, at: Date): Promise<boolean> {
  const last = standingActs(await ledger.acts({ claims: [claimId] })).at(-1);
  if (last === undefined) return false;
  return (await ledger.act(claimId, { kind: 'undo', undoes: last.number, reason: null }, 'editor', at)).ok;
}

/** Each act on the claim it falls to. */
export function byClaim(ids: readonly string[], done: readonly Done[]): readonly (readonly [string, Done])[] {
  return ids.length === 0 ? [] : done.map((one) => [ids[one.claim % ids.length] ?? '', one] as const);
}
