import type { ExtractedClaim } from '../../domain/claim.js';
import { compareText } from '../../ledger/compare.js';
import type { LedgerClaim } from '../../ledger/ledger.js';
import { isOneBody } from '../../ledger/one-body.js';
import { plainDay } from '../../wording/days.js';
import { filedWords } from '../../wording/filed.js';
import { amountWords, hedgeName } from '../../wording/numbers.js';
import { listed, say, type Words } from '../../wording/words.js';
import { entailed } from '../notes/entailed.js';
import { daysWords, who, whose } from '../notes/wording.js';
import type { Verdict } from './checked.js';
import { type Likeness, SOME_GOVERNMENT } from './likeness.js';

export interface Judgement {
  readonly verdict: Verdict;
  readonly remarks: readonly Words[];
  readonly claims: readonly LedgerClaim[];
}

/** Figures shown for one that the ledger lacks. */
export const NEAREST = 3;

/** Looks for a verdict in figures that lie near to one of a draft. */
export type Judge = (draft: ExtractedClaim, near: readonly Likeness[]) => Judgement | undefined;

/** Of figures with the draft's number and days: whether it stands, or stood. */
export const bySameFigure: Judge = (draft, near) => {
  const own = ownOf(draft, near);
  return standing(draft, own) ?? outOfDate(own);
};

/** Of figures with the draft's number and days that editors have taken out of the answers: whether it is one. */
export const byRejected: Judge = (draft, rejected) => {
  const same = ownOf(draft, rejected).filter(({ window }) => window !== 'other');
  if (same.length === 0) return undefined;
  return {
    verdict: 'rejected',
    remarks: [say('check.taken-out')],
    claims: same.map(({ claim }) => claim),
  };
};

/** Of figures as the articles have them, each beside what it was corrected to: whether the draft has what was corrected. */
export function byCorrected(
  draft: ExtractedClaim,
  corrected: readonly { readonly asRead: Likeness; readonly claim: LedgerClaim }[],
): Judgement | undefined {
  const same = corrected.filter(({ asRead }) => ownOf(draft, [asRead]).some(({ window }) => window !== 'other'));
  if (same.length === 0) return undefined;
  const claims = same.map(({ claim }) => claim);
  const figures = each(claims, withDays);
  const remark = say('check.corrected', { amount: amountWords(draft), figures });
  return { verdict: 'contradicted', remarks: [remark], claims };
}

/** Of figures with the draft's number: whether it stands for other days, or is another body's. */
export const bySameNumber: Judge = (draft, near) => otherDays(ownOf(draft, near)) ?? otherBody(draft, toldIn(near));

/** Of figures that count from the same day: whether one rules the draft's out. */
export const bySameDays: Judge = (draft, near) =>
  otherNumber(
    draft,
    near.filter(({ sameGroup }) => sameGroup),
  );

/** Where nothing else holds. */
export function unknown(near: readonly Likeness[]): Judgement {
  return { verdict: 'not_in_the_ledger', remarks: nearestRemark(near), claims: nearest(near) };
}

/** The same of a figure for which nobody is named, with the newest of whom it may be. */
export function unknownOfNobody(claims: readonly LedgerClaim[]): Judgement {
  const newest = claims.toSorted(
    (a, b) => compareText(b.window.to ?? '', a.window.to ?? '') || compareText(a.id, b.id),
  );
  const remarks = claims.length === 0 ? [] : [say('check.latest-of', { claimants: each(claims, who) })];
  return { verdict: 'not_in_the_ledger', remarks, claims: newest };
}

function toldIn(near: readonly Likeness[]): readonly Likeness[] {
  return near.filter(({ sameGroup, sameValue }) => sameGroup && sameValue);
}

function ownOf(draft: ExtractedClaim, near: readonly Likeness[]): readonly Likeness[] {
  return toldIn(near).filter(({ sameBody }) => sameBody || !isOneBody(draft));
}

/** Nobody has said otherwise since. */
function standing(draft: ExtractedClaim, own: readonly Likeness[]): Judgement | undefined {
  const fitting = own.filter(({ window, claim }) => window !== 'other' && claim.supersededBy === null);
  const exact = fitting.filter(({ window }) => window === 'same');
  const chosen = exact.length > 0 ? exact : fitting;
  if (chosen.length === 0) return undefined;
  const claims = chosen.map(({ claim }) => claim);
  return { verdict: 'supported', remarks: beside(draft, chosen), claims };
}

/** What is right in the number and may still mislead. */
function beside(draft: ExtractedClaim, chosen: readonly Likeness[]): readonly Words[] {
  const claims = chosen.map(({ claim }) => claim);
  const unnamed = isOneBody(draft) ? [] : claims.filter(({ claimant }) => claimant !== draft.claimant);
  const starts = chosen.filter(({ window }) => window === 'unsaid').map(({ claim }) => claim);
  return [
    ...(unnamed.length === 0 ? [] : [say('check.nobody-named', { claimants: each(unnamed, who) })]),
    ...(draft.claimant === SOME_GOVERNMENT ? [say('check.the-government', { claimants: each(claims, who) })] : []),
    ...(starts.length === 0 ? [] : [say('check.no-days', { days: each(starts, daysWords) })]),
    ...hedgeRemark(draft, claims),
  ];
}

/** What is said of each, what is the same of several once. */
function each(claims: readonly LedgerClaim[], words: (claim: LedgerClaim) => Words): Words {
  const said = claims.map((claim) => words(claim)).map((one) => [one.in('en'), one] as const);
  return listed([...new Map(said).values()]);
}

function withDays(claim: LedgerClaim): Words {
  return say('check.figure-days', { whose: whose(claim), days: windowWords(claim) });
}

/** "At least 104" where everybody says 104, or the other way round. */
function hedgeRemark({ modifier }: ExtractedClaim, claims: readonly LedgerClaim[]): readonly Words[] {
  const said = new Set(
    claims.flatMap((claim) => [claim.modifier, ...claim.appearances.map(({ statedModifier }) => statedModifier)]),
  );
  const [only] = said;
  if (said.has(modifier) || only === undefined) return [];
  return [say('check.hedge', { draft: hedgeName(modifier), ledger: hedgeName(only) })];
}

function outOfDate(own: readonly Likeness[]): Judgement | undefined {
  const old = own.filter(({ window, claim }) => window !== 'other' && claim.supersededBy !== null);
  return old.length === 0 ? undefined : { verdict: 'outdated', remarks: [], claims: old.map(({ claim }) => claim) };
}

function otherDays(own: readonly Likeness[]): Judgement | undefined {
  const claims = own.filter(({ window }) => window === 'other').map(({ claim }) => claim);
  if (claims.length === 0) return undefined;
  return { verdict: 'wrong_window', remarks: [say('check.other-days', { days: each(claims, windowWords) })], claims };
}

function windowWords(claim: LedgerClaim): Words {
  const { from, to } = claim.window;
  if (claim.measure === 'held') return to === null ? say('window.held.none') : plainDay(to);
  return from === null ? say('check.no-start', { days: daysWords(claim) }) : daysWords(claim);
}

function otherBody(draft: ExtractedClaim, told: readonly Likeness[]): Judgement | undefined {
  const claims = told.filter(({ window }) => window !== 'other').map(({ claim }) => claim);
  if (claims.length === 0) return undefined;
  const claimants = each(claims, who);
  const remark =
    draft.claimant === SOME_GOVERNMENT
      ? say('check.not-the-government', { claimants })
      : say('check.not-said-by', { claimant: filedWords(draft.claimant), claimants });
  return { verdict: 'wrongly_attributed', remarks: [remark], claims };
}

/** The same body (or, where none is named, anybody) over the same days, with a number that rules this one out. */
function otherNumber(draft: ExtractedClaim, alike: readonly Likeness[]): Judgement | undefined {
  const against = alike.filter(
    ({ claim, window, sameBody }) =>
      window === 'same' && claim.supersededBy === null && (sameBody || !isOneBody(draft)) && rulesOut(claim, draft),
  );
  if (against.length === 0) return undefined;
  const claims = against.map(({ claim }) => claim);
  const remark = say('check.contradicted', { figures: each(claims, withDays), amount: amountWords(draft) });
  return { verdict: 'contradicted', remarks: [remark], claims };
}

/** Up to one day both cannot be. A later total may have grown and a later stock be any, but no total is below an earlier one. */
function rulesOut(claim: LedgerClaim, draft: ExtractedClaim): boolean {
  const [ours, theirs] = [entailed(draft), entailed(claim)];
  if (ours === undefined || theirs === undefined) return false;
  if (draft.window.to === claim.window.to) return theirs.min > ours.max || theirs.max < ours.min;
  const earlier = claim.window.to !== null && draft.window.to !== null && claim.window.to < draft.window.to;
  return earlier && draft.measure !== 'held' && claim.window.from !== null && theirs.min > ours.max;
}

/** The newest figures of the same body. */
function nearest(near: readonly Likeness[]): readonly LedgerClaim[] {
  const own = near.filter(({ sameBody, claim }) => sameBody && claim.supersededBy === null).map(({ claim }) => claim);
  return own
    .toSorted((a, b) => compareText(b.window.to ?? '', a.window.to ?? '') || compareText(a.id, b.id))
    .slice(0, NEAREST);
}

function nearestRemark(near: readonly Likeness[]): readonly Words[] {
  return nearest(near).length === 0 ? [] : [say('check.latest')];
}
