import type { Citation, Figure } from '../answering/answer.js';
import type { Catalogue } from './catalogue.js';
import { asReadWords } from './review-words.js';

type Cell = string | number | boolean | null;

/** One row for each appearance, so that no figure stands without where it was found. */
const COLUMNS: readonly (readonly [name: string, cell: (figure: Figure, citation: Citation) => Cell])[] = [
  ['id', (figure) => figure.id],
  // a spreadsheet would add the floor behind "dozens": vague figures have no number here
  ['value', (figure) => (figure.modifier === 'vague' ? null : figure.value)],
  ['floor', (figure) => (figure.modifier === 'vague' ? figure.value : null)],
  ['modifier', (figure) => figure.modifier],
  ['measure', (figure) => figure.measure],
  ['group', (figure) => figure.group],
  ['claimant', (figure) => figure.claimant],
  ['claimant_kind', (figure) => figure.claimantKind],
  ['speaker', (figure) => figure.speaker],
  ['relayed_by', (figure) => figure.relayedBy],
  ['channel', (figure) => figure.channel],
  ['from', (figure) => figure.from],
  ['to', (figure) => figure.to],
  ['to_basis', (figure) => figure.toBasis],
  ['window_basis', (figure) => figure.windowBasis],
  ['derived_from', (figure) => figure.derivedFrom],
  ['part_of', (figure) => figure.partOf],
  ['superseded_by', (figure) => figure.supersededBy],
  ['confidence', (figure) => figure.confidence],
  ['reviewed', (figure) => figure.reviewed],
  ['as_read', (figure) => (figure.review === null ? null : asReadWords(figure.review.asRead, figure))],
  ['article', (_, citation) => citation.article],
  ['outlet', (_, citation) => citation.outlet],
  ['agency', (_, citation) => citation.agency],
  ['headline', (_, citation) => citation.headline],
  ['published', (_, citation) => citation.published],
  ['published_basis', (_, citation) => citation.publishedBasis],
  ['url', (_, citation) => citation.url],
  ['paragraph', (_, citation) => citation.paragraph],
  ['quote', (_, citation) => citation.quote],
  ['copy_differs', (_, citation) => citation.differs.join('; ')],
];

/** A cell that begins like a formula is text to a spreadsheet only with an apostrophe before it. */
const FORMULA = /^[=+\-@\t\r]/;

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** RFC 4180: comma, CRLF, a header row. */
export function catalogueCsv({ figures }: Catalogue): string {
  const rows = figures.flatMap((figure) =>
    figure.citations.map((citation) => COLUMNS.map(([, cell]) => csvCell(cell(figure, citation)))),
  );
  return [COLUMNS.map(([name]) => name), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}
