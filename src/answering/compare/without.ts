import { MEASURES, type Measure } from '../../domain/claim.js';
import type { IsoDate } from '../../domain/iso-date.js';
import type { Ledger } from '../../ledger/ledger.js';
import { newestWindows } from '../windows.js';
import type { CompareQuery, Without } from './compared.js';

/** As many are offered, and so many windows are looked at for them: the newest. */
const OFFERED = 4;
const LOOKED_AT = 40;

/** What else the ledger has of a claimant: figures of the measure from other first days, else of other measures. */
export async function withoutFigures(ledger: Ledger, query: CompareQuery, claimant: string): Promise<Without> {
  const { measure } = query;
  const starts = await startsOf(ledger, query, { measure, claimant });
  if (starts.length > 0) return { claimant, has: starts.slice(0, OFFERED).map((from) => ({ measure, from })) };
  const others = MEASURES.filter((one) => one !== measure);
  const has = await Promise.all(
    others.map(async (one) => {
      const known = await startsOf(ledger, query, { measure: one, claimant });
      return known.length === 0 ? [] : [{ measure: one, from: null }];
    }),
  );
  return { claimant, has: has.flat() };
}

/** First days from which the body counts, those of the newest figures first; `null`: not stated. */
async function startsOf(
  ledger: Ledger,
  { asOf }: CompareQuery,
  filter: { readonly measure: Measure; readonly claimant: string },
): Promise<readonly (IsoDate | null)[]> {
  const known = asOf === null ? filter : { ...filter, asOf };
  return [...new Set((await newestWindows(ledger, known, LOOKED_AT)).map(({ from }) => from))];
}
