import type { IsoDate } from '../../domain/iso-date.js';
import { STATEMENT_KINDS } from '../../domain/statement.js';
import type { Ledger } from '../../ledger/ledger.js';
import type { Mark } from '../answer.js';

/** What is said about these claims, in the order of `STATEMENT_KINDS`; nothing where nothing is known. */
export async function marksOf(
  ledger: Ledger,
  claims: readonly string[],
  asOf: IsoDate | null,
): Promise<readonly Mark[]> {
  if (claims.length === 0) return [];
  const marks = await ledger.marks(claims, asOf ?? undefined);
  return marks.toSorted((a, b) => STATEMENT_KINDS.indexOf(a.kind) - STATEMENT_KINDS.indexOf(b.kind));
}
