import { z } from 'zod';
import type { Statements } from './statements.js';

/** Articles of one story are one voice. */
const VOICES = `
  select t.claim_id as id, count(distinct coalesce(d.origin_id, t.article_id)) as voices
  from telling as t left join descent as d on d.article_id = t.article_id
  where t.claim_id in (select value from json_each(?)) group by t.claim_id`;

const row = z.object({ id: z.string(), voices: z.number() });

/** How many tell each of these claims independently of one another. */
export function voicesOf(statements: Statements, claims: readonly string[]): ReadonlyMap<string, number> {
  if (claims.length === 0) return new Map();
  const rows = statements.ask(() => VOICES, JSON.stringify(claims)).map((found) => row.parse(found));
  return new Map(rows.map(({ id, voices }) => [id, voices]));
}
