import { compareText } from '../../ledger/compare.js';
import { groupBy } from '../../ledger/group-by.js';
import { groupClass } from '../../ledger/group-class.js';
import type { Ledger, LedgerClaim } from '../../ledger/ledger.js';
import { filedWords } from '../../wording/filed.js';
import { amountWords } from '../../wording/numbers.js';
import { say } from '../../wording/words.js';
import { type Cited, citedBy, referredTo, summariesOf } from '../cited-figures.js';
import { figureOf } from '../figure.js';
import { apartBy } from '../notes/gap.js';
import { oldNumbers } from '../notes/old-numbers.js';
import { withoutOwnShares } from '../notes/own-share.js';
import { daysWords } from '../notes/wording.js';
import type { Apart, CompareQuery, Comparison, Contrast, Implied } from './compared.js';
import { type ImpliedClaim, impliedBy } from './implied.js';
import { obstaclesBetween } from './obstacles.js';
import { withoutFigures } from './without.js';

type Pair = readonly [a: LedgerClaim, b: LedgerClaim];

/** Two claimants side by side: like with like, else why not. Nothing is added, averaged or picked. */
export async function compare(ledger: Ledger, query: CompareQuery): Promise<Comparison> {
  const all = [await figuresBy(ledger, query, query.a), await figuresBy(ledger, query, query.b)] as const;
  const [a, b] = [wholes(all[0]), wholes(all[1])];
  const rejected = [query.a, query.b].map((claimant) => figuresBy(ledger, query, claimant, 'only'));
  const pairs = alike(a, b);
  const nearest = pairs.length === 0 ? nearestPair(a, b) : undefined;
  const implied = impliedBy(all.flat());
  const shown = [...pairs.flat(), ...(nearest ?? []), ...implied.flatMap(({ longer, shorter }) => [longer, shorter])];
  const cited = await citedBy(ledger, shown);
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
    rejected: (await Promise.all(rejected)).flatMap(wholes).length,
    articles: summariesOf(cited),
    referred: await referredTo(ledger, shown, query.asOf),
  };
}

/** A part, or a share of a body's own figure, is never set against another's whole. */
function wholes(claims: readonly LedgerClaim[]): readonly LedgerClaim[] {
  return withoutOwnShares(claims).filter(({ partOf }) => partOf === null);
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
function alike(a: readonly LedgerClaim[], b: readonly LedgerClaim[]): readonly Pair[] {
  const old = oldNumbers([...a, ...b]);
  const theirs = groupBy(b, daysAndGroup);
  const pairs = [...groupBy(a, daysAndGroup)].flatMap(([key, own]) =>
    standing(own, old).flatMap((x) => standing(theirs.get(key) ?? [], old).map((y): Pair => [x, y])),
  );
  return pairs
    .filter(([x, y]) => obstaclesBetween(x, y).length === 0)
    .sort(([x], [y]) => compareText(x.window.to ?? '', y.window.to ?? ''));
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
  const [ours, theirs] = [newest(a), newest(b)];
  const weighed = ours.flatMap((x) =>
    theirs.map((y) => ({ pair: [x, y] as const, cost: obstaclesBetween(x, y).length })),
  );
  const days = ([x, y]: Pair): string => [x.window.to ?? '', y.window.to ?? ''].sort().join(' ');
  return weighed.sort((p, q) => p.cost - q.cost || compareText(days(q.pair), days(p.pair)))[0]?.pair;
}

function newest(claims: readonly LedgerClaim[]): readonly LedgerClaim[] {
  return claims
    .filter(({ supersededBy }) => supersededBy === null)
    .sort((x, y) => compareText(y.window.to ?? '', x.window.to ?? ''))
    .slice(0, NEWEST);
}

function contrastOf([a, b]: Pair, cited: Cited): Contrast {
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
  return { a: figureOf(a, cited), b: figureOf(b, cited), text };
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
