import { isoDateOfInstant } from '../domain/iso-date.js';
import type { Dropped } from '../ledger/dropped.js';
import { groupBy } from '../ledger/group-by.js';
import type { Citation, Figure } from './answer.js';

/** A figure with what has become of the articles it cites: those that still tell it come first. */
export function withStopped(figure: Figure, dropped: readonly Dropped[]): Figure {
  const ofFigure = groupBy(
    dropped.filter(({ claimId }) => claimId === figure.id),
    ({ articleId }) => articleId,
  );
  const marked = figure.citations.map((citation): Citation => {
    const rows = ofFigure.get(citation.article) ?? [];
    // that a publisher took the whole article back says more than that its page was changed
    const row = rows.find(({ kind }) => kind === 'withdrawn') ?? rows[0];
    if (row === undefined) return citation;
    const { kind, at, reason } = row;
    return { ...citation, stopped: { kind, on: isoDateOfInstant(new Date(at)), reason } };
  });
  const [first = figure.citations[0], ...rest] = [
    ...marked.filter(({ stopped }) => stopped === undefined),
    ...marked.filter(({ stopped }) => stopped !== undefined),
  ];
  return { ...figure, citations: [first, ...rest] };
}

/** To be copied into a text: without articles that do not tell it any more, as long as another does. */
export function toBeCopied(figure: Figure): Figure {
  const [first, ...rest] = figure.citations.filter(({ stopped }) => stopped === undefined);
  return first === undefined ? figure : { ...figure, citations: [first, ...rest] };
}
