import { type Act, type Acted, type ArticleDeed, type Deed, standingActs, type Withdrawn } from '../../ledger/act.js';
import { groupBy } from '../../ledger/group-by.js';
import type { Alongside, Ledger } from '../../ledger/ledger.js';
import type { ArticleSummary, Figure, NamedFigure } from '../answer.js';
import { citedBy, referredTo, summariesOf } from '../cited-figures.js';
import { figureOf } from '../figure.js';

/** A claim as an editor judges it: with its citations, and all that editors have done to it. */
export interface ReviewCard {
  readonly figure: Figure;
  readonly articles: readonly ArticleSummary[];
  /** What lowers the trust in its reading. */
  readonly doubts: readonly string[];
  /** Figures that it refers to. */
  readonly referred: readonly NamedFigure[];
  /** In the order in which they were done. */
  readonly acts: readonly Act[];
  /** Number of the last act that stands, which can be undone. */
  readonly standing: number | null;
  /** Claims that no editor has looked at. */
  readonly left: number;
}

export interface RejectedFigure {
  readonly figure: Figure;
  readonly act: Act;
}

async function card(ledger: Ledger, claimId: string): Promise<ReviewCard | undefined> {
  const claim = await ledger.claim(claimId);
  if (claim === undefined) return undefined;
  const cited = await citedBy(ledger, [claim], { asOf: null });
  const acts = await ledger.acts({ claims: [claimId] });
  return {
    figure: figureOf(claim, cited),
    articles: summariesOf(cited),
    doubts: await ledger.doubts(claimId),
    referred: await referredTo(ledger, [claim], null),
    acts,
    standing: standingActs(acts).at(-1)?.number ?? null,
    left: (await ledger.queue(null)).left,
  };
}

/** The last rejected first. */
async function rejected(ledger: Ledger): Promise<readonly RejectedFigure[]> {
  const claims = await ledger.claims({ rejected: 'only' });
  const cited = await citedBy(ledger, claims, { asOf: null });
  const acts = groupBy(await ledger.acts({ claims: claims.map(({ id }) => id) }), ({ claimId }) => claimId);
  const found = claims.flatMap((claim) => {
    const act = standingActs(acts.get(claim.id) ?? []).at(-1);
    return act === undefined ? [] : [{ figure: figureOf(claim, cited), act }];
  });
  return found.sort((a, b) => b.act.number - a.act.number);
}

/** What editors see and do. `now`: when they do it; `alongside`: what is written together with each act. */
export function createReview(ledger: Ledger, now: () => Date, alongside?: Alongside) {
  return {
    card: (claimId: string): Promise<ReviewCard | undefined> => card(ledger, claimId),
    rejected: (): Promise<readonly RejectedFigure[]> => rejected(ledger),
    act: (claimId: string, deed: Deed, by: string): Promise<Acted> =>
      ledger.act(claimId, deed, by, now(), alongside?.acted),
    withdraw: (articleId: string, deed: ArticleDeed, by: string): Promise<Withdrawn> =>
      ledger.withdraw(articleId, deed, by, now(), alongside),
  };
}
