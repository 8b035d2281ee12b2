import { compareText } from '../../ledger/compare.js';
import { groupBy } from '../../ledger/group-by.js';
import { groupClass } from '../../ledger/group-class.js';
import type { Ledger, LedgerClaim } from '../../ledger/ledger.js';
import { isWhole } from '../../ledger/whole.js';
import { filedWords } from '../../wording/filed.js';
import { amountWords } from '../../wording/numbers.js';
import { say } from '../../wording/words.js';
import { type Cited, citedBy, figuresOf, referredTo, summariesOf } from '../cited-figures.js';
import { figureOf } from '../figure.js';
import type { NoteContext } from '../notes/context.js';
import { copiesDiffer } from '../notes/copies-differ.js';
import { apartBy } from '../notes/gap.js';
import { oldNumbers } from '../notes/old-numbers.js';
import { withoutOwnShares } from '../notes/own-share.js';
import { daysWords } from '../notes/wording.js';
import { asToldNow } from '../texts-of-page.js';
import type { Apart, CompareQuery, Comparison, Contrast, Implied } from './compared.js';
import { type ImpliedClaim, impliedBy } from './implied.js';
import { obstaclesBetween } from './obstacles.js';
import { withoutFigures } from './without.js';

type Pair = readonly [a: LedgerClaim, b: LedgerClaim];

interface Alike {
  readonly a: LedgerClaim;
  readonly b: LedgerClaim;
  /** The same two numbers once more: told with the last day and without. */
  readonly also: readonly LedgerClaim[];
}

/** Two claimants side by side: like with like, else why not. Nothing is added, averaged or picked. */
export async function compare(ledger: Ledger, query: CompareQuery): Promise<Comparison> {
  const all = [await figuresBy(ledger, query, query.a), await figuresBy(ledger, query, query.b)] as const;
  const [a, b] = [wholes(all[0]), wholes(all[1])];
  const rejected = [query.a, query.b].map((claimant) => figuresBy(ledger, query, claimant, 'only'));
  const pairs = alike(a, b);
  const nearest = pairs.length === 0 ? nearestPair(...(await orOfOtherDays(ledger, query, [a, b]))) : undefined;
  const implied = impliedBy(all.flat());
  const shown = [
    ...pairs.flatMap(({ a, b, also }) => [a, b, ...also]),
    ...(nearest ?? []),
    ...implied.flatMap(({ longer, shorter }) => [longer, shorter]),
  ];
  const cited = await citedBy(ledger, shown, query);
  return {
    query,
    contrasts: pairs.map((pair) => contrastOf(pair, cited)),
    apart: nearest === undefined ? null : apartOf(nearest, cited),
    implied: implied.map((found) => impliedOf(found, cited)),
    without: await Promise.all(
      [query.a, query.b]
        .filter((_, side) => (side === 0 ? a : b).length === 0)
        .map((claimant) => withoutFigures(ledger, query, claimant)),
    ),
    notes: copiesDiffer(alone(shown, cited)),
    rejected: (await Promise.all(rejected)).flatMap(wholes).length,
    articles: summariesOf(cited),
    referred: await referredTo(ledger, shown, query.asOf),
  };
}

/** What one body said may be what a copy made of another's: then the two do not agree, but are one. */
function alone(shown: readonly LedgerClaim[], { byId, origins, laterTexts }: Cited): NoteContext {
  const claims = [...new Map(shown.map((claim) => [claim.id, asToldNow(claim, laterTexts)])).values()];
  return { claims, articles: byId, origins, ratios: [], beside: [], misdated: [], dropped: [], paragraphs: [] };
}

/** Of a body that counts from no such day, its newest of other days: what would have to agree is told by them. */
async function orOfOtherDays(
  ledger: Ledger,
  { measure, since, asOf, a: first, b: second }: CompareQuery,
  [a, b]: readonly [readonly LedgerClaim[], readonly LedgerClaim[]],
): Promise<readonly [readonly LedgerClaim[], readonly LedgerClaim[]]> {
  if (since === null || (a.length === 0) === (b.length === 0)) return [a, b];
  const filter = { measure, current: true, newest: NEWEST, ...(asOf === null ? {} : { asOf }) } as const;
  const found = wholes(await ledger.claims({ ...filter, claimant: a.length === 0 ? first : second }));
  return a.length === 0 ? [found, b] : [a, found];
}

/** A part, or a share of a body's own figure, is never set against another's whole. */
function wholes(claims: readonly LedgerClaim[]): readonly LedgerClaim[] {
  return withoutOwnShares(claims).filter(isWhole);
}

async function figuresBy(
  ledger: Ledger,
  query: CompareQuery,
  claimant: string,
  rejected?: 'only',
): Promise<readonly LedgerClaim[]> {
  const { measure, since, asOf } = query;
  const filter = {
    measure,
    claimant,
    ...(since === null ? {} : { from: since }),
    ...(rejected === undefined ? {} : { rejected }),
  };
  return ledger.claims({ ...filter, ...(asOf === null ? {} : { asOf }) });
}

/**
 * Every two that nothing keeps apart, by their last day; of several figures of one body for those days, those that
 * still stand, and no old number told again.
 */
function alike(a: readonly LedgerClaim[], b: readonly LedgerClaim[]): readonly Alike[] {
  const old = oldNumbers([...a, ...b]);
  const theirs = groupBy(b, daysAndGroup);
  const pairs = [...groupBy(a, daysAndGroup)].flatMap(([key, own]) =>
    numbers(standing(own, old)).flatMap(([x, ...same]) =>
      numbers(standing(theirs.get(key) ?? [], old)).map(
        ([y, ...others]): Alike => ({ a: x, b: y, also: [...same, ...others] }),
      ),
    ),
  );
  return pairs
    .filter((pair) => obstaclesBetween(pair.a, pair.b).length === 0)
    .sort((x, y) => compareText(x.a.window.to ?? '', y.a.window.to ?? ''));
}

/** Figures of one body and the same days, those of one number together. */
function numbers(claims: readonly LedgerClaim[]): readonly (readonly [LedgerClaim, ...LedgerClaim[]])[] {
  const alike = ({ value, modifier, derivedFrom }: LedgerClaim): string => [value, modifier, derivedFrom].join('|');
  return [...groupBy(claims, alike).values()];
}

function daysAndGroup({ group, window }: LedgerClaim): string {
  return `${groupClass(group)}|${window.from}|${window.to}`;
}

/** Without what another figure of the very same days has replaced, and without old numbers. */
function standing(claims: readonly LedgerClaim[], old: ReadonlySet<string>): readonly LedgerClaim[] {
  const ids = new Set(claims.map(({ id }) => id));
  return claims.filter(({ id, supersededBy }) => !old.has(id) && (supersededBy === null || !ids.has(supersededBy)));
}

/** As many of each as are looked at for what comes nearest. */
const NEWEST = 40;

/** With fewest obstacles; of those, the newest. */
function nearestPair(a: readonly LedgerClaim[], b: readonly LedgerClaim[]): Pair | undefined {
  const old = oldNumbers([...a, ...b]);
  const [ours, theirs] = [newest(a, old), newest(b, old)];
  const weighed = ours.flatMap((x) =>
    theirs.map((y) => ({ pair: [x, y] as const, cost: obstaclesBetween(x, y).length })),
  );
  const days = ([x, y]: Pair): string => [x.window.to ?? '', y.window.to ?? ''].sort().join(' ');
  return weighed.sort((p, q) => p.cost - q.cost || compareText(days(q.pair), days(p.pair)))[0]?.pair;
}

function newest(claims: readonly LedgerClaim[], old: ReadonlySet<string>): readonly LedgerClaim[] {
  return claims
    .filter(({ id, supersededBy }) => supersededBy === null && !old.has(id))
    .sort((x, y) => compareText(y.window.to ?? '', x.window.to ?? ''))
    .slice(0, NEWEST);
}

function contrastOf({ a, b, also }: Alike, cited: Cited): Contrast {
  const [high, low] = a.value >= b.value ? [a, b] : [b, a];
  const same = a.value === b.value && a.modifier === b.modifier;
  const text = say('compare.contrast', {
    days: daysWords(a),
    a: filedWords(a.claimant),
    own: amountWords(a),
    b: filedWords(b.claimant),
    other: amountWords(b),
    apart: same ? say('compare.same-number') : (apartBy(high, low) ?? say('compare.no-difference')),
  });
  return { a: figureOf(a, cited), b: figureOf(b, cited), also: figuresOf(also, cited), text };
}

function apartOf([a, b]: Pair, cited: Cited): Apart {
  const found = obstaclesBetween(a, b);
  return {
    a: figureOf(a, cited),
    b: figureOf(b, cited),
    obstacles: found.map(({ obstacle }) => obstacle),
    reasons: found.map(({ reason }) => reason),
  };
}

function impliedOf({ value, from, to, longer, shorter, text }: ImpliedClaim, cited: Cited): Implied {
  return { value, from, to, text, parents: [figureOf(longer, cited), figureOf(shorter, cited)] };
}
