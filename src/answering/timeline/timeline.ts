import type { Measure } from '../../domain/claim.js';
import { daysBetween, type IsoDate } from '../../domain/iso-date.js';
import { compareText } from '../../ledger/compare.js';
import { groupBy } from '../../ledger/group-by.js';
import { EVERYONE, groupClass } from '../../ledger/group-class.js';
import type { ClaimFilter, Ledger, LedgerClaim } from '../../ledger/ledger.js';
import { isOneBody } from '../../ledger/one-body.js';
import { isWhole } from '../../ledger/whole.js';
import type { ArticleSummary, Figure, Note } from '../answer.js';
import { citedBy, figuresOf, summariesOf } from '../cited-figures.js';
import { oldNumbers } from '../notes/old-numbers.js';
import { noteContextOf } from '../notes/read-context.js';
import { totalFalls } from '../notes/total-falls.js';
import { windowsThen } from '../windows.js';

export interface TimelineQuery {
  readonly measure: Measure;
  /** One claimant, or all. */
  readonly by: string | null;
  /** Only figures counted from this very day. People held have no first day: theirs are those from this day on. */
  readonly since: IsoDate | null;
  readonly group: string | null;
  readonly asOf: IsoDate | null;
}

/** Figures that go on one from the other: one body, one population, one first day. What has another is another line. */
export interface Series {
  readonly claimant: string;
  readonly group: string;
  /** `null` for people held. */
  readonly from: IsoDate | null;
  /** By last day, oldest first. Each has one. Replaced figures stand among them. */
  readonly figures: readonly [Figure, ...Figure[]];
}

export interface Timeline {
  readonly query: TimelineQuery;
  /** Those with most figures first. */
  readonly series: readonly Series[];
  /** Totals below an earlier one, of no stated day: numbers of old told again are no points of a line. */
  readonly retold: readonly Figure[];
  /** Counts of a single day or a closed run of days: no points of a running total. */
  readonly single: readonly Figure[];
  /** Figures that cannot stand on a line of days: no first or last day, or only "dozens". */
  readonly undated: number;
  /** Figures that editors have rejected: left out. */
  readonly rejected: number;
  /** Where nothing counts from the day asked for: the days nearest to it from which something does. */
  readonly nearestStarts: readonly IsoDate[];
  /** Running totals that fall. */
  readonly notes: readonly Note[];
  readonly articles: readonly ArticleSummary[];
}

/** What each body said over time. Every point is a figure with its citation; nothing is drawn between bodies. */
export async function timelineOf(ledger: Ledger, query: TimelineQuery): Promise<Timeline> {
  const claims = (await ledger.claims(filterOf(query))).filter((claim) => isAsked(claim, query));
  const rejected = (await ledger.claims({ ...filterOf(query), rejected: 'only' })).filter((one) => isAsked(one, query));
  const cited = await citedBy(ledger, claims, query);
  const [points, others] = split(claims, (claim) => isPoint(claim));
  const old = oldNumbers(points);
  const [retold, running] = split(points, ({ id }) => old.has(id));
  const [single, undated] = split(others, ({ window, modifier }) => window.from !== null && modifier !== 'vague');
  const series = [...groupBy(running, seriesKey).values()].map((same) => {
    const [first, ...rest] = figuresOf(same.toSorted(byLastDay), cited);
    if (first === undefined) throw new Error('a group holds at least one claim');
    const { claimant, group, window, measure } = same[0];
    return { claimant, group, from: measure === 'held' ? null : window.from, figures: [first, ...rest] as const };
  });
  return {
    query,
    series: series.sort((a, b) => b.figures.length - a.figures.length || compareText(a.claimant, b.claimant)),
    retold: figuresOf(retold.toSorted(byLastDay), cited),
    single: figuresOf(single.toSorted(byLastDay), cited),
    undated: undated.length,
    nearestStarts: points.length + single.length === 0 ? await startsNear(ledger, query) : [],
    notes: totalFalls(await noteContextOf(ledger, claims, cited)),
    rejected: rejected.length,
    articles: summariesOf(cited),
  };
}

/** So many first days are offered, and windows looked at for them on either side. */
const STARTS = 3;
const LOOKED_AT = 20;

async function startsNear(ledger: Ledger, query: TimelineQuery): Promise<readonly IsoDate[]> {
  const { measure, since, group } = query;
  if (since === null || measure === 'held') return [];
  const { since: _, ...others } = filterOf(query);
  const filter = { ...others, group: group ?? EVERYONE };
  const windows =
    filter.asOf === undefined ? await ledger.windows(filter, since, LOOKED_AT) : await windowsThen(ledger, filter);
  const starts = new Set(windows.flatMap(({ from }) => from ?? []));
  const away = (day: IsoDate): number => Math.abs(daysBetween(day, since));
  return [...starts].sort((a, b) => away(a) - away(b) || compareText(a, b)).slice(0, STARTS);
}

function filterOf({ measure, by, since, asOf }: TimelineQuery): ClaimFilter {
  return {
    measure,
    ...(by === null ? {} : { claimant: by }),
    ...(since === null ? {} : { since }),
    ...(asOf === null ? {} : { asOf }),
  };
}

/** Wholes of the population asked for, counted from the day asked for. */
function isAsked(claim: LedgerClaim, query: TimelineQuery): boolean {
  const { group, measure, window } = claim;
  const asked = query.group === null ? EVERYONE : groupClass(query.group);
  const starts = query.since === null || measure === 'held' || window.from === null || window.from === query.since;
  return isWhole(claim) && groupClass(group) === asked && starts;
}

/** A running total, or people held on a day, counted by one body; "half of 626" is worked out from another’s. */
function isPoint({ measure, window, modifier, claimant, claimantKind, derivedFrom }: LedgerClaim): boolean {
  if (window.to === null || derivedFrom !== null || modifier === 'vague' || !isOneBody({ claimant, claimantKind }))
    return false;
  return measure === 'held' || (window.from !== null && window.from !== window.to);
}

function seriesKey({ claimant, group, measure, window }: LedgerClaim): string {
  return `${claimant}|${groupClass(group)}|${measure === 'held' ? '' : window.from}`;
}

function byLastDay(a: LedgerClaim, b: LedgerClaim): number {
  const replaced = Number(a.supersededBy === null) - Number(b.supersededBy === null);
  return compareText(a.window.to ?? '', b.window.to ?? '') || replaced || a.value - b.value;
}

function split<T>(items: readonly T[], test: (item: T) => boolean): readonly [T[], T[]] {
  const [yes, no]: [T[], T[]] = [[], []];
  for (const item of items) (test(item) ? yes : no).push(item);
  return [yes, no];
}
