import { z } from 'zod';
import type { IsoDate } from '../domain/iso-date.js';
import { STATEMENT_KINDS, VERIFICATION_METHODS } from '../domain/statement.js';
import type { LedgerMark } from './said-beside.js';
import type { Statements } from './statements.js';

const markRow = z.object({
  claim: z.string(),
  kind: z.enum(STATEMENT_KINDS),
  by: z.string(),
  to: z.string().nullable(),
  method: z.enum(VERIFICATION_METHODS).nullable(),
});

/** Sorts after every day. */
const ANY_DAY = '~';

/** `first`: where it stands first, in the order of the articles' days, undated last, and of the text. */
const MARKS = `
  select tie.claim_id as claim, said.kind, said.said_by as 'by', said.said_to as 'to', said.method,
    min(coalesce(article.published, '~') || '|' || said.article_id || '|' || printf('%07d', said.ordinal)) as first
  from statement_claim as tie
  join statement as said on said.article_id = tie.article_id and said.ordinal = tie.ordinal
  join article on article.id = said.article_id
  where tie.claim_id in (select value from json_each(?)) and article.known_day <= ?
  group by tie.claim_id, said.kind, said.said_by, said.said_to, said.method
  order by first, tie.claim_id`;

export function readMarks(store: Statements, claims: readonly string[], asOf?: IsoDate): readonly LedgerMark[] {
  return store.ask(() => MARKS, JSON.stringify(claims), asOf ?? ANY_DAY).map((row) => markRow.parse(row));
}
