import { sql } from 'kysely';
import { z } from 'zod';
import { nameKey } from '../../domain/fold.js';
import { build, GIVEN, once, type Statements } from '../statements.js';
import { numberOf } from './word-runs.js';

const row = z.object({
  claimant: z.string(),
  measure: z.string(),
  value: z.number(),
  from_day: z.string().nullable(),
});

const named = once(() =>
  build
    .selectFrom('telling')
    .innerJoin('claim', 'claim.id', 'telling.claim_id')
    .select(['telling.claimant', 'claim.told_measure as measure', 'claim.told_value as value', 'telling.from_day'])
    .where('telling.article_id', '=', GIVEN)
    .where('telling.claimant_kind', '<>', sql.lit('unattributed'))
    .where('telling.modifier', '<>', sql.lit('vague')),
);

/**
 * The figures an article gives, each as a number: claimant, measure, value and first day. Those nobody is named for and
 * "dozens" are left out: they are in every article. As the article has them, whatever editors correct.
 */
export function figuresTold(statements: Statements, articleId: string): readonly number[] {
  const figures = statements.ask(named, articleId).map((found) => {
    const { claimant, measure, value, from_day: from } = row.parse(found);
    return numberOf([nameKey(claimant), measure, value, from ?? ''].join('|'));
  });
  return [...new Set(figures)];
}
