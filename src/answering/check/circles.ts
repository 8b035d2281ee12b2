import type { ExtractedClaim } from '../../domain/claim.js';
import { governmentOf } from '../../extraction/places/governments.js';
import { compareText } from '../../ledger/compare.js';
import type { ClaimFilter, LedgerClaim } from '../../ledger/ledger.js';
import { isOneBody } from '../../ledger/one-body.js';
import { entailed } from '../notes/entailed.js';
import {
  byCorrected,
  byRejected,
  bySameDays,
  bySameFigure,
  bySameNumber,
  type Judge,
  type Judgement,
  NEAREST,
  unknown,
  unknownOfNobody,
} from './judge.js';
import { type Likeness, likenessOf } from './likeness.js';

export type ClaimsOf = (filter: ClaimFilter) => Promise<readonly LedgerClaim[]>;

interface Around {
  readonly claimsOf: ClaimsOf;
  /** Whose the figure may be, as the ledger files them. */
  readonly bodies: readonly string[];
}

type Circle = (claim: ExtractedClaim, around: Around) => Promise<readonly LedgerClaim[]>;

/** Wider and wider, each with the verdict it may hold: most copy is right, and needs no more than the first. */
const CIRCLES: readonly (readonly [circle: Circle, judge: Judge])[] = [
  [sameFigure, bySameFigure],
  [sameNumber, bySameNumber],
  [sameDays, bySameDays],
];

/** What the ledger has to say of a figure in a draft. */
export async function verdictOn(claim: ExtractedClaim, around: Around): Promise<Judgement> {
  const near = new Map<string, LedgerClaim>();
  const likeness = (): readonly Likeness[] =>
    [...near.values()].sort((a, b) => compareText(a.id, b.id)).map((other) => likenessOf(claim, other));
  for (const [circle, judge] of CIRCLES) {
    for (const found of await circle(claim, around)) near.set(found.id, found);
    const judgement = judge(claim, likeness()) ?? (judge === bySameFigure ? await reviewed(claim, around) : undefined);
    if (judgement !== undefined) return judgement;
  }
  if (!isOneBody(claim)) return unknownOfNobody(await newestOfGovernment(claim, around));
  for (const found of await newest(claim, around)) near.set(found.id, found);
  return unknown(likeness());
}

/** Whether it is a figure that an editor has taken out of the answers, or put right. */
async function reviewed(claim: ExtractedClaim, around: Around): Promise<Judgement | undefined> {
  return (await rejected(claim, around)) ?? (await corrected(claim, around));
}

/** What the articles say where it counts otherwise now. */
async function corrected(claim: ExtractedClaim, { claimsOf }: Around): Promise<Judgement | undefined> {
  const { measure, value } = claim;
  const found = await claimsOf({ correctedFrom: { measure, value } });
  return byCorrected(
    claim,
    found.flatMap((other) => correctedLikeness(claim, other)),
  );
}

/** A corrected figure, beside how what the articles say lies to the draft; none where nothing of it was corrected. */
export function correctedLikeness(
  draft: ExtractedClaim,
  claim: LedgerClaim,
): readonly { readonly asRead: Likeness; readonly claim: LedgerClaim }[] {
  const read = claim.review?.asRead ?? {};
  if (Object.keys(read).length === 0 || (read.measure ?? claim.measure) !== draft.measure) return [];
  return [{ claim, asRead: likenessOf(draft, { ...claim, ...read }) }];
}

/** No other verdict looks at these. */
async function rejected(claim: ExtractedClaim, around: Around): Promise<Judgement | undefined> {
  const claimsOf: ClaimsOf = (filter) => around.claimsOf({ ...filter, rejected: 'only' });
  const found = await sameFigure(claim, { ...around, claimsOf });
  return byRejected(
    claim,
    found.map((other) => likenessOf(claim, other)),
  );
}

/** Who is held has no start. */
function startOf({ measure, window }: ExtractedClaim): Pick<ClaimFilter, 'from'> {
  return measure === 'held' ? {} : { from: window.from };
}

/** Whoever gave this number for these days; where the draft does not say from when, any may be meant. */
async function sameFigure(claim: ExtractedClaim, { claimsOf }: Around): Promise<readonly LedgerClaim[]> {
  const { measure, value, window } = claim;
  return claimsOf({ measure, value, ...(window.from === null ? {} : startOf(claim)), withLatest: true });
}

/** This number for whatever days: of this body, or of anybody where none is named. */
async function sameNumber(claim: ExtractedClaim, { claimsOf, bodies }: Around): Promise<readonly LedgerClaim[]> {
  const { measure, value } = claim;
  if (!isOneBody(claim)) return claimsOf({ measure, value });
  return ofEach(bodies, (claimant) => claimsOf({ measure, value, claimant }));
}

/** What still stands of these days: of this body what may rule the figure out, or all where no body is named. */
async function sameDays(claim: ExtractedClaim, { claimsOf, bodies }: Around): Promise<readonly LedgerClaim[]> {
  const { measure } = claim;
  const start = startOf(claim);
  if (!isOneBody(claim) && typeof start.from === 'string') return claimsOf({ measure, ...start, current: true });
  const own = entailed(claim);
  if (own === undefined) return [];
  const against = { ...own, to: claim.window.to };
  return ofEach(bodies, (claimant) => claimsOf({ measure, claimant, ...start, current: true, against }));
}

/** What still stands of this body, the newest of it. */
async function newest({ measure }: ExtractedClaim, { claimsOf, bodies }: Around): Promise<readonly LedgerClaim[]> {
  return ofEach(bodies, (claimant) => claimsOf({ measure, claimant, current: true, newest: NEAREST }));
}

/** Where nobody is named: of the government of the country that the draft is about, "the Cuban government freed 70". */
async function newestOfGovernment(
  { measure, country }: ExtractedClaim,
  { claimsOf }: Around,
): Promise<readonly LedgerClaim[]> {
  if (country === null) return [];
  const claimant = governmentOf(country);
  return (await claimsOf({ measure, claimant, current: true, newest: NEAREST })).filter(
    (one) => one.supersededBy === null,
  );
}

async function ofEach(
  bodies: readonly string[],
  claims: (claimant: string) => Promise<readonly LedgerClaim[]>,
): Promise<readonly LedgerClaim[]> {
  return (await Promise.all(bodies.map(claims))).flat();
}
