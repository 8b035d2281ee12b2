import { groupClass } from '../ledger/group-class.js';
import type { ClaimFilter, Ledger, LedgerClaim } from '../ledger/ledger.js';
import type { CountAnswer, CountQuery } from './answer.js';
import { arrange } from './arrange.js';
import { citedBy, figuresOf, referredTo, summariesOf } from './cited-figures.js';
import { nearestWindows } from './nearest.js';
import { notesOn } from './notes/notes.js';
import { noteContextOf } from './notes/read-context.js';
import { relationOf } from './relation.js';
import { marksOf } from './verification/marks.js';

/** Every sourced figure that a question asks for, with what does not fit together. Plain data; the same for every face. */
export async function answerCount(ledger: Ledger, query: CountQuery): Promise<CountAnswer> {
  const filter = filterOf(query);
  const groups = arrange(belonging(await ledger.claims(filter), query), query);
  const claims = groups.flatMap((group) => group.claims);
  const cited = await citedBy(ledger, claims, query);
  const ratios = await statedRatios(ledger, claims, query);
  const rejected = belonging(await ledger.claims({ ...filter, rejected: 'only' }), query);
  return {
    query,
    groups: groups.map(({ relation, claims: own }) => ({
      relation,
      figures: figuresOf(own, cited),
    })),
    notes: notesOn({ ...(await noteContextOf(ledger, claims, cited)), ...ratios }),
    marks: await marksOf(
      ledger,
      claims.map(({ id }) => id),
      query.asOf,
    ),
    articles: summariesOf(cited),
    referred: await referredTo(ledger, claims, query.asOf),
    rejected: rejected.length,
    nearest: claims.length > 0 ? [] : await nearestWindows(ledger, query, filter),
  };
}

/** Where the figures that a question asks for are to be looked for. */
export function filterOf(query: CountQuery): ClaimFilter {
  return {
    measure: query.measure,
    withParts: true,
    ...(query.by === null ? {} : { claimant: query.by }),
    ...(query.group === null ? {} : { group: query.group }),
    ...(query.since === null ? {} : { since: query.since }),
    ...(query.until === null ? {} : { until: query.until }),
    ...(query.asOf === null ? {} : { asOf: query.asOf }),
  };
}

/** What lies in the days asked for, and the parts of what does, unless they are of a group or measure not asked for. */
function belonging(claims: readonly LedgerClaim[], query: CountQuery): readonly LedgerClaim[] {
  const asked = claims.filter(
    ({ measure, group }) =>
      measure === query.measure && (query.group === null || groupClass(group) === groupClass(query.group)),
  );
  const ids = new Set(asked.filter((claim) => relationOf(claim, query) !== undefined).map(({ id }) => id));
  for (let before = -1; before !== ids.size; ) {
    before = ids.size;
    for (const { id, partOf } of asked) if (partOf !== null && ids.has(partOf)) ids.add(id);
  }
  return asked.filter(({ id }) => ids.has(id));
}

/** Percentages that articles state of these claims, with the claim on their other side (held figures, mostly). */
async function statedRatios(ledger: Ledger, claims: readonly LedgerClaim[], { asOf }: CountQuery) {
  const ratios = await ledger.ratios(claims.map(({ id }) => id));
  const ids = [...new Set(ratios.flatMap(({ part, whole }) => [part, whole]))];
  const sides = ids.length === 0 ? [] : await ledger.claims({ ids, ...(asOf === null ? {} : { asOf }) });
  return { ratios, beside: sides };
}
