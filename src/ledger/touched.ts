import type { Database } from 'better-sqlite3';

/** What was written to, by the keys of it. */
export interface Touched {
  /** Claims that are new or gone, or that articles or editors say otherwise. */
  readonly claims: ReadonlySet<string>;
  /** Series that have another figure, or another that counts. */
  readonly series: ReadonlySet<string>;
  /** Articles that are new, gone or changed, tell otherwise, or are of another story. */
  readonly articles: ReadonlySet<string>;
}

/** What has happened to the database since this was asked last. */
export type Since = 'nothing' | 'anything' | Touched;

/** So many writes are looked at one by one; after more, nothing that was kept is worth looking through. */
const LOOKED_AT = 4_000;
/** So many stay when the list is cut, which it is when it has twice as many. */
const LISTED = 5_000;

type Written = readonly [seq: number, claim: string | null, series: string | null, article: string | null];

/**
 * Tells what was written since it was asked last, by whomever: the database itself keeps the list (`0027-touched`). Not
 * to be asked inside a transaction.
 */
export function watchWrites(sqlite: Database): () => Since {
  const others = sqlite.prepare<[], number>('pragma data_version').pluck();
  const own = sqlite.prepare<[], number>('select total_changes()').pluck();
  const newest = sqlite.prepare<[], number>('select coalesce(max(seq), 0) from touched').pluck();
  const listed = sqlite
    .prepare<[number, number], Written>(
      'select seq, claim_id, series, article_id from touched where seq >= ? order by seq limit ?',
    )
    .raw();
  let seen: { readonly others: number; readonly own: number; readonly seq: number } | undefined;
  return () => {
    const [theirs, ours] = [others.get() ?? 0, own.get() ?? 0];
    if (theirs === seen?.others && ours === seen.own) return 'nothing';
    const rows = seen === undefined ? [] : listed.all(seen.seq, LOOKED_AT + 1);
    const [last, ...later] = rows;
    // the row that was the last stands at its place: none is missing between it and those that follow
    const isWhole = last !== undefined && last[0] === seen?.seq && rows.length <= LOOKED_AT;
    seen = { others: theirs, own: ours, seq: (isWhole ? rows.at(-1)?.[0] : newest.get()) ?? 0 };
    return isWhole ? touchedBy(later) : 'anything';
  };
}

function touchedBy(rows: readonly Written[]): Since {
  if (rows.length === 0) return 'nothing';
  const touched = { claims: new Set<string>(), series: new Set<string>(), articles: new Set<string>() };
  for (const [, claim, series, article] of rows) {
    if (claim === null && series === null && article === null) return 'anything';
    if (claim !== null) touched.claims.add(claim);
    if (series !== null) touched.series.add(series);
    if (article !== null) touched.articles.add(article);
  }
  return touched;
}

const CUT = `
  delete from touched where seq <= (select max(seq) from touched) - ${LISTED}
    and (select max(seq) from touched) - (select min(seq) from touched) > ${2 * LISTED}`;

/** Cuts the list where it has grown long. To be run inside the transaction of whoever writes. */
export function cuttingWrites(sqlite: Database): () => void {
  const cut = sqlite.prepare(CUT);
  return () => void cut.run();
}
