import type { Citation, Figure } from '../answering/answer.js';
import type { Catalogue, ExportedPlace, ExportedStatement } from './catalogue.js';
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
  [
    'as_read',
    (figure) => (figure.review === null ? null : (asReadWords(figure.review.asRead, figure)?.in('en') ?? '')),
  ],
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

/** One row for each place in which a statement stands. */
const STATEMENT_COLUMNS: readonly (readonly [
  name: string,
  cell: (statement: ExportedStatement, place: ExportedPlace) => Cell,
])[] = [
  ['kind', ({ kind }) => kind],
  ['by', ({ by }) => by],
  ['by_kind', ({ byKind }) => byKind],
  ['to', ({ to }) => to],
  ['method', ({ method }) => method],
  ['about', ({ about }) => about.join(' ')],
  ['about_basis', (_, { aboutBasis }) => aboutBasis],
  ['speaker', (_, { speaker }) => speaker],
  ['channel', (_, { channel }) => channel],
  ['day', (_, { day }) => day],
  ['day_basis', (_, { dayBasis }) => dayBasis],
  ['article', (_, { article }) => article],
  ['outlet', (_, { outlet }) => outlet],
  ['agency', (_, { agency }) => agency],
  ['headline', (_, { headline }) => headline],
  ['published', (_, { published }) => published],
  ['published_basis', (_, { publishedBasis }) => publishedBasis],
  ['url', (_, { url }) => url],
  ['paragraph', (_, { paragraph }) => paragraph],
  ['quote', (_, { quote }) => quote],
];

/** RFC 4180: comma, CRLF, a header row. */
function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows.map((row) => row.map(csvCell))].map((row) => `${row.join(',')}\r\n`).join('');
}

export function catalogueCsv({ figures }: Pick<Catalogue, 'figures'>): string {
  const rows = figures.flatMap((figure) =>
    figure.citations.map((citation) => COLUMNS.map(([, cell]) => cell(figure, citation))),
  );
  return csv(
    COLUMNS.map(([name]) => name),
    rows,
  );
}

/** One figure as lines to paste: the names of the columns, and a row for each place where it stands. */
export function figureCsv(figure: Figure): string {
  return catalogueCsv({ figures: [figure] })
    .replaceAll('\r\n', '\n')
    .trimEnd();
}

/** What is said about the counts has other columns than they: a table of its own. */
export function statementsCsv({ statements }: Pick<Catalogue, 'statements'>): string {
  const rows = statements.flatMap((statement) =>
    statement.places.map((place) => STATEMENT_COLUMNS.map(([, cell]) => cell(statement, place))),
  );
  return csv(
    STATEMENT_COLUMNS.map(([name]) => name),
    rows,
  );
}
