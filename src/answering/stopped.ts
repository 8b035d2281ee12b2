import { type IsoDate, isoDateOfInstant } from '../domain/iso-date.js';
import type { Dropped } from '../ledger/dropped.js';
import { groupBy } from '../ledger/group-by.js';
import type { Ledger } from '../ledger/ledger.js';
import type { Citation, Figure, Stopped } from './answer.js';

/** A figure with what has become of the articles it cites: those that still tell it come first. */
export function withStopped(figure: Figure, dropped: readonly Dropped[]): Figure {
  if (!dropped.some(({ claimId }) => claimId === figure.id)) return figure;
  const ofFigure = groupBy(
    dropped.filter(({ claimId }) => claimId === figure.id),
    ({ articleId }) => articleId,
  );
  const marked = figure.citations.map((citation): Citation => {
    const rows = ofFigure.get(citation.article) ?? [];
    // that a publisher took the whole article back says more than that its page was changed
    const row = rows.find(({ kind }) => kind === 'withdrawn') ?? rows[0];
    if (row === undefined) return citation;
    return { ...citation, stopped: stoppedOf(row) };
  });
  const [first = figure.citations[0], ...rest] = [
    ...marked.filter(({ stopped }) => stopped === undefined),
    ...marked.filter(({ stopped }) => stopped !== undefined),
  ];
  return { ...figure, citations: [first, ...rest] };
}

function stoppedOf({ kind, at, reason }: Dropped): Stopped {
  return { kind, on: isoDateOfInstant(new Date(at)), reason };
}

/** Which of these articles their publishers have taken back as a whole; as of a day, or of now. */
export async function withdrawnAmong(
  ledger: Ledger,
  articles: readonly string[],
  asOf: IsoDate | null,
): Promise<ReadonlyMap<string, Stopped>> {
  // also those of which no figure counts any more
  const claims = (await ledger.told(articles)).map(({ claimId }) => claimId);
  const rows = await ledger.dropped([...new Set(claims)], asOf ?? undefined);
  return new Map(rows.flatMap((row) => (row.kind === 'withdrawn' ? [[row.articleId, stoppedOf(row)] as const] : [])));
}

/** To be copied into a text: without articles that do not tell it any more, as long as another does. */
export function toBeCopied(figure: Figure): Figure {
  const [first, ...rest] = figure.citations.filter(({ stopped }) => stopped === undefined);
  return first === undefined ? figure : { ...figure, citations: [first, ...rest] };
}
