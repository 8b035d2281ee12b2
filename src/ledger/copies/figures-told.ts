import { z } from 'zod';
import { build, type Statements } from '../statements.js';
import { numberOf } from './word-runs.js';

const row = z.object({
  claimant_key: z.string(),
  measure: z.string(),
  value: z.number(),
  from_day: z.string().nullable(),
});

/**
 * The figures an article gives, each as a number: claimant, measure, value and first day. Those nobody is named for and
 * "dozens" are left out: they are in every article.
 */
export function figuresTold(statements: Statements, articleId: string): readonly number[] {
  const query = build
    .selectFrom('telling')
    .innerJoin('claim', 'claim.id', 'telling.claim_id')
    .select(['claim.claimant_key', 'claim.measure', 'claim.value', 'claim.from_day'])
    .where('telling.article_id', '=', articleId)
    .where('telling.claimant_kind', '<>', 'unattributed')
    .where('telling.modifier', '<>', 'vague');
  const figures = statements.all(query).map((found) => {
    const { claimant_key: claimant, measure, value, from_day: from } = row.parse(found);
    return numberOf([claimant, measure, value, from ?? ''].join('|'));
  });
  return [...new Set(figures)];
}
