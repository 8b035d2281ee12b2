import type { CountAnswer, Figure } from '../../answering/answer.js';
import { answerCount, filterOf } from '../../answering/answer-count.js';
import { relationOf } from '../../answering/relation.js';
import { type Timeline, timelineOf } from '../../answering/timeline/timeline.js';
import type { Act } from '../../ledger/act.js';
import type { Ledger, LedgerClaim } from '../../ledger/ledger.js';
import { isAsked } from '../listener.js';
import type { Story } from './story.js';

/** What last happened to the figures of a story. */
export type LastChange =
  /** A figure became known; `replaces`: the one that counted until then. */
  | { readonly kind: 'figure'; readonly at: string; readonly claim: LedgerClaim; readonly replaces: LedgerClaim | null }
  /** An editor had a word on it. */
  | { readonly kind: 'correct' | 'reject' | 'undo'; readonly at: string; readonly claim: LedgerClaim };

/** All that a card says, of the ledger as it stands. */
export interface CardFace {
  readonly story: Story;
  readonly answer: CountAnswer;
  /** The figures that count now, each in the place that the answer gives it. No parts of others. */
  readonly current: readonly {
    readonly relation: CountAnswer['groups'][number]['relation'];
    readonly figures: readonly Figure[];
  }[];
  /** Of the figures of the answer alone. */
  readonly timeline: Timeline;
  readonly change: LastChange | null;
}

export type FaceOf = (story: Story) => Promise<CardFace>;

export function createFaces(ledger: Ledger): FaceOf {
  return async (story) => {
    const answer = await answerCount(ledger, story.query);
    const { measure, by, since, group } = story.query;
    const timeline = await timelineOf(ledger, { measure, by, since, group, asOf: null });
    const here = new Set(answer.groups.flatMap(({ figures }) => figures.map(({ id }) => id)));
    const isCurrent = ({ supersededBy, partOf }: Figure): boolean =>
      supersededBy === null && (partOf === null || !here.has(partOf));
    const current = answer.groups
      .map(({ relation, figures }) => ({ relation, figures: figures.filter(isCurrent) }))
      .filter(({ figures }) => figures.length > 0);
    return { story, answer, current, timeline: within(timeline, answer), change: await lastChange(ledger, story) };
  };
}

/** A card draws nothing that its question does not ask for. */
function within(timeline: Timeline, { groups }: CountAnswer): Timeline {
  const asked = new Set(groups.flatMap(({ figures }) => figures.map(({ id }) => id)));
  const series = timeline.series.flatMap((one) => {
    const [first, ...rest] = one.figures.filter(({ id }) => asked.has(id));
    return first === undefined ? [] : [{ ...one, figures: [first, ...rest] as const }];
  });
  return { ...timeline, series };
}

async function lastChange(ledger: Ledger, { query }: Story): Promise<LastChange | null> {
  const all = await ledger.claims({ ...filterOf(query), rejected: 'also' });
  const asked = all.filter((claim) => claim.measure === query.measure && relationOf(claim, query) !== undefined);
  const byId = new Map(asked.map((claim) => [claim.id, claim]));
  const figures = asked
    .filter((claim) => claim.review?.state !== 'rejected' && claim.supersededBy === null && isAsked(claim, query))
    .map(
      (claim): LastChange => ({
        ...{ kind: 'figure', at: claim.recordedAt, claim },
        replaces: asked.findLast(({ supersededBy }) => supersededBy === claim.id) ?? null,
      }),
    );
  const acts = asked.length === 0 ? [] : await ledger.acts({ claims: [...byId.keys()] });
  return newest([...figures, ...acts.flatMap((act) => changeBy(act, byId))]);
}

function changeBy({ claimId, at, deed }: Act, byId: ReadonlyMap<string, LedgerClaim>): readonly LastChange[] {
  const claim = byId.get(claimId);
  return claim === undefined || deed.kind === 'confirm' ? [] : [{ kind: deed.kind, at, claim }];
}

/** Of one instant, what an editor said, then what replaces something. */
function newest(changes: readonly LastChange[]): LastChange | null {
  const weight = (change: LastChange): string =>
    `${change.at} ${change.kind === 'figure' ? (change.replaces === null ? 0 : 1) : 2}`;
  return changes.reduce<LastChange | null>(
    (last, change) => (last === null || weight(change) > weight(last) ? change : last),
    null,
  );
}
