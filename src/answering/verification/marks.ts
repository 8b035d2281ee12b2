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
  const asked = new Set(claims);
  const statements = await ledger.statements({ claims, ...(asOf === null ? {} : { asOf }) });
  const ordered = statements.toSorted((a, b) => STATEMENT_KINDS.indexOf(a.kind) - STATEMENT_KINDS.indexOf(b.kind));
  const marks = ordered.flatMap(({ kind, by, to, method, about }) =>
    about.filter((id) => asked.has(id)).map((claim): Mark => ({ claim, kind, by, to, method })),
  );
  // many articles tell it: once is enough for a line
  return [...new Map(marks.map((mark) => [JSON.stringify(mark), mark])).values()];
}
