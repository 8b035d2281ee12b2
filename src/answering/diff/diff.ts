import { addDays, type IsoDate } from '../../domain/iso-date.js';
import { type Act, standingActs } from '../../ledger/act.js';
import { compareText } from '../../ledger/compare.js';
import { counts } from '../../ledger/counts.js';
import { groupBy } from '../../ledger/group-by.js';
import type { Ledger, LedgerClaim } from '../../ledger/ledger.js';
import type { ArticleSummary, Figure, NamedFigure } from '../answer.js';
import { type Cited, citedBy, referredTo, summariesOf } from '../cited-figures.js';
import { figureOf } from '../figure.js';
import { asToldNow } from '../texts-of-page.js';

/** Days on which the ledger learned something, both included: articles by their date, acts of editors by theirs. */
export interface DiffQuery {
  readonly since: IsoDate;
  readonly until: IsoDate;
}

/** What one article told first. */
export interface News {
  readonly article: ArticleSummary;
  readonly figures: readonly Figure[];
}

export interface Replacement {
  readonly figure: Figure;
  readonly by: Figure;
}

export interface EditorAct {
  readonly act: Act;
  /** Taken back by the end of these days. */
  readonly undone: boolean;
  /** As it counted at the end of these days; `null` where no article tells the claim any more. */
  readonly figure: Figure | null;
}

export interface LedgerDiff {
  readonly query: DiffQuery;
  /** Oldest article first. */
  readonly news: readonly News[];
  /** Known before, and replaced since. */
  readonly replaced: readonly Replacement[];
  /** Replaced before, and no longer: what replaced them was corrected or rejected. */
  readonly restored: readonly Figure[];
  readonly acts: readonly EditorAct[];
  readonly articles: readonly ArticleSummary[];
  /** What replaced these figures by then, or what they are part of, where it does not stand among them. */
  readonly referred: readonly NamedFigure[];
}

/** What the ledger knew at the end of these days and not before them. */
export async function diff(ledger: Ledger, query: DiffQuery): Promise<LedgerDiff> {
  const { since, until } = query;
  const ids = await ledger.touched(since, until);
  const after = await knownOn(ledger, ids, until);
  const before = await knownOn(ledger, ids, addDays(since, -1));
  const successors = await knownOn(
    ledger,
    [...after.values()].flatMap(({ supersededBy }) => supersededBy ?? []),
    until,
  );
  const cited = await citedBy(ledger, [...after.values(), ...successors.values()], { asOf: until });
  const known = [...after.values()].flatMap((now) => {
    const then = before.get(now.id);
    return then === undefined ? [] : [{ then, now }];
  });
  const edited = await actsOf(ledger, await ledger.acts({ since, until }), { until, after, cited });
  return {
    query,
    news: newsOf(
      [...after.values()].filter((claim) => !before.has(claim.id) && counts(claim)),
      cited,
    ),
    replaced: known.flatMap(({ then, now }) => {
      const by = now.supersededBy === null ? undefined : successors.get(now.supersededBy);
      if (by === undefined || then.supersededBy === now.supersededBy) return [];
      return [{ figure: figureOf(now, cited), by: figureOf(by, cited) }];
    }),
    restored: known
      .filter(({ then, now }) => then.supersededBy !== null && now.supersededBy === null && counts(now))
      .map(({ now }) => figureOf(now, cited)),
    acts: edited.acts,
    articles: [...new Map([...summariesOf(cited), ...edited.articles].map((one) => [one.id, one])).values()],
    referred: await referredTo(ledger, [...after.values(), ...successors.values()], until),
  };
}

async function knownOn(
  ledger: Ledger,
  ids: readonly string[],
  asOf: IsoDate,
): Promise<ReadonlyMap<string, LedgerClaim>> {
  const claims = ids.length === 0 ? [] : await ledger.claims({ ids, asOf, rejected: 'also' });
  return new Map(claims.map((claim) => [claim.id, claim]));
}

/** Under the article that told it first. */
function newsOf(claims: readonly LedgerClaim[], cited: Cited): readonly News[] {
  const byArticle = groupBy(claims, (claim) => asToldNow(claim, cited.laterTexts).appearances[0].articleId);
  return summariesOf(cited)
    .map((article) => ({ article, figures: (byArticle.get(article.id) ?? []).toSorted(byText) }))
    .filter(({ figures }) => figures.length > 0)
    .sort((a, b) => compareText(a.article.published ?? '9', b.article.published ?? '9'))
    .map(({ article, figures }) => ({ article, figures: figures.map((claim) => figureOf(claim, cited)) }));
}

function byText({ appearances: [a] }: LedgerClaim, { appearances: [b] }: LedgerClaim): number {
  return a.paragraph - b.paragraph || a.start - b.start;
}

async function actsOf(
  ledger: Ledger,
  acts: readonly Act[],
  { until, after, cited }: { until: IsoDate; after: ReadonlyMap<string, LedgerClaim>; cited: Cited },
): Promise<Pick<LedgerDiff, 'acts' | 'articles'>> {
  const all = acts.length === 0 ? [] : await ledger.acts({ claims: [...new Set(acts.map(({ claimId }) => claimId))] });
  const standing = new Set(standingActs(all, until).map(({ number }) => number));
  // of an article dated later than these days, or withdrawn since: an act tells of its figure all the same
  const missing = acts.map(({ claimId }) => claimId).filter((id) => !after.has(id));
  const others = missing.length === 0 ? [] : await ledger.claims({ ids: missing, rejected: 'also' });
  const citedByOthers = await citedBy(ledger, others, { asOf: null });
  const figures = new Map([
    ...[...after.values()].map((claim) => [claim.id, figureOf(claim, cited)] as const),
    ...others.map((claim) => [claim.id, figureOf(claim, citedByOthers)] as const),
  ]);
  const done = acts.map((act) => {
    const undone = act.deed.kind !== 'undo' && !standing.has(act.number);
    return { act, undone, figure: figures.get(act.claimId) ?? null };
  });
  return { acts: done, articles: summariesOf(citedByOthers) };
}
