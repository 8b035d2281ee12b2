import type { CountWindow } from '../domain/claim.js';
import { type Act, type Changes, dayOf } from './act.js';
import type { StandingClaim } from './ledger.js';
import type { AsRead, ClaimReview, ReviewState } from './reviewed.js';

const STATES = { confirm: 'confirmed', correct: 'corrected', reject: 'rejected' } as const;

/**
 * What counts of a claim: what the articles say, and over it what editors have corrected, the later act over the
 * earlier. `acts` are those that stand, in order. The last of them says how the claim stands: a claim that is confirmed
 * or corrected after it was rejected counts again.
 */
export function applyActs(claim: StandingClaim, acts: readonly Act[]): StandingClaim {
  const last = acts.at(-1);
  const state = last === undefined ? undefined : stateAfter(last);
  if (last === undefined || state === undefined) return claim;
  const corrected = corrections(acts).reduce(correct, claim);
  const correction = acts.findLast(({ deed }) => deed.kind === 'correct');
  const review: ClaimReview = {
    state,
    act: last.number,
    on: dayOf(last),
    by: last.by,
    reason: last.deed.reason,
    correctedOn: correction === undefined ? null : dayOf(correction),
    asRead: differences(claim, corrected),
  };
  return { ...corrected, reviewed: state !== 'rejected', review };
}

function stateAfter({ deed }: Act): ReviewState | undefined {
  return deed.kind === 'undo' ? undefined : STATES[deed.kind];
}

function corrections(acts: readonly Act[]): readonly Changes[] {
  return acts.flatMap(({ deed }) => (deed.kind === 'correct' ? [deed.changes] : []));
}

function correct(claim: StandingClaim, changes: Changes): StandingClaim {
  const { value, modifier, measure, group, claimant, claimantKind, speaker } = changes;
  return {
    ...claim,
    value: value ?? claim.value,
    modifier: modifier ?? claim.modifier,
    measure: measure ?? claim.measure,
    group: group ?? claim.group,
    claimant: claimant ?? claim.claimant,
    claimantKind: claimantKind ?? claim.claimantKind,
    speaker: speaker === undefined ? claim.speaker : speaker,
    window: windowAfter(claim.window, changes),
  };
}

/** Days that an editor gives are stated days. */
function windowAfter(window: CountWindow, changes: Changes): CountWindow {
  if (changes.from === undefined && changes.to === undefined) return window;
  const from = changes.from === undefined ? window.from : changes.from;
  const to = changes.to === undefined ? window.to : changes.to;
  const toBasis = changes.to === undefined || to === null ? window.toBasis : 'stated';
  return { from, to, basis: from === null && toBasis === 'reported' ? 'none' : 'explicit', toBasis };
}

/** What the articles say, of those things that now count otherwise. */
function differences(read: StandingClaim, now: StandingClaim): AsRead {
  const fields = ['value', 'modifier', 'measure', 'group', 'claimant', 'speaker'] as const;
  const changed = fields.filter((field) => read[field] !== now[field]).map((field) => [field, read[field]] as const);
  const { from, to, toBasis } = read.window;
  const sameDays = from === now.window.from && to === now.window.to && toBasis === now.window.toBasis;
  return Object.fromEntries([...changed, ...(sameDays ? [] : [['window', read.window] as const])]);
}
