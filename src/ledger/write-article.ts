import type { Article, ReadArticle } from '../domain/article.js';
import type { ExtractedClaim, Extraction } from '../domain/claim.js';
import { isoDateOfInstant } from '../domain/iso-date.js';
import { claimId } from './identity.js';
import { fileAddress } from './known-address.js';
import type { KeptSince } from './known-article.js';
import { READING } from './said-beside.js';
import { build, inserting, type Statements } from './statements.js';
import type { AppearanceTable, ArticleTable, PassageTable, RatioTable, TellingTable } from './tables.js';
import { writeBeside } from './write-beside.js';
import { writeClaims } from './write-claims.js';

const insertArticle = inserting((row: ArticleTable) => build.insertInto('article').values(row));
const insertPassage = inserting((row: PassageTable) => build.insertInto('passage').values(row));
const insertTelling = inserting((row: TellingTable) => build.insertInto('telling').values(row));
const insertAppearance = inserting((row: AppearanceTable) => build.insertInto('appearance').values(row));
const insertRatio = inserting((row: RatioTable) => build.insertInto('ratio').values(row));

/** Writes an article the ledger does not hold, with all it says. Gives the ids of its claims, in the order of the text. */
export function writeArticle(
  statements: Statements,
  read: ReadArticle,
  extraction: Extraction,
  since: KeptSince,
): readonly string[] {
  const { article } = read;
  const ids = extraction.claims.map(claimId);
  const row = articleRow(article, since);
  statements.insertAll(insertArticle, [row]);
  fileAddress(statements, article);
  writePassages(statements, read);
  const told = extraction.claims.map((claim, at) => ({ claim, telling: tellingRow(article.id, claim, at, ids) }));
  writeClaims(statements, article, row.known_day, told);
  statements.insertAll(
    insertTelling,
    told.map(({ telling }) => telling),
  );
  const places = extraction.claims.flatMap((claim, at) => appearanceRows(read, claim, at));
  statements.insertAll(insertAppearance, places);
  writeRatios(statements, article.id, extraction, ids);
  writeBeside(statements, read, extraction, ids);
  return ids;
}

function articleRow(article: Article, { recordedAt, edition }: KeptSince) {
  const { publishedBasis, ...columns } = article;
  return {
    ...columns,
    published_basis: publishedBasis,
    recorded_at: recordedAt.toISOString(),
    known_day: article.published ?? isoDateOfInstant(recordedAt),
    read_by: READING,
    edition,
  };
}

function writePassages(statements: Statements, { article, passages }: ReadArticle): void {
  const rows = passages.map(({ number, kind, text }) => ({ article_id: article.id, number, kind, text }));
  statements.insertAll(insertPassage, rows);
}

function tellingRow(articleId: string, claim: ExtractedClaim, ordinal: number, ids: readonly string[]): TellingTable {
  const other = (index: number | null): string | null => {
    const id = index === null ? undefined : ids[index];
    return id === undefined || id === ids[ordinal] ? null : id; // a part told with its whole's number is the whole
  };
  return {
    article_id: articleId,
    ordinal,
    claim_id: ids[ordinal] ?? '',
    paragraph: claim.mentions[0].paragraph,
    modifier: claim.modifier,
    population: claim.group,
    claimant: claim.claimant,
    claimant_kind: claim.claimantKind,
    speaker: claim.speaker,
    relayed_by: claim.relayedBy,
    channel: claim.channel,
    from_day: claim.window.from,
    to_day: claim.window.to,
    basis: claim.window.basis,
    to_basis: claim.window.toBasis,
    derived_from: claim.derivedFrom,
    part_of: other(claim.partOf),
    earlier_of: other(claim.earlierOf),
    number_range: claim.range,
    confidence: claim.confidence,
    doubts: JSON.stringify(claim.doubts),
    country: claim.country,
    of_some: Number(claim.ofSome),
  };
}

/** The quotation is cut from the passage itself; words that do not stand there are our own mistake, and are never kept. */
function appearanceRows(read: ReadArticle, claim: ExtractedClaim, ordinal: number): readonly AppearanceTable[] {
  return claim.mentions.map((mention, place) => {
    const passage = read.passages.find(({ number }) => number === mention.paragraph);
    const quote = passage?.text.slice(mention.start, mention.end);
    if (quote === undefined || quote === '' || quote !== mention.phrase) {
      const where = `paragraph ${mention.paragraph} of ${read.article.id}`;
      throw new Error(`"${mention.phrase}" does not stand at ${mention.start}-${mention.end} in ${where}`);
    }
    return {
      article_id: read.article.id,
      ordinal,
      place,
      paragraph: mention.paragraph,
      start_at: mention.start,
      end_at: mention.end,
      quote,
      modifier: mention.modifier,
      origin_start: mention.originStart,
      origin_end: mention.originEnd,
    };
  });
}

function writeRatios(statements: Statements, articleId: string, extraction: Extraction, ids: readonly string[]): void {
  const rows = extraction.ratios.flatMap(({ percent, part, whole, paragraph, phrase }, ordinal) => {
    const [partId, wholeId] = [ids[part], ids[whole]];
    if (partId === undefined || wholeId === undefined) return [];
    return [{ article_id: articleId, ordinal, percent, part: partId, whole: wholeId, paragraph, phrase }];
  });
  statements.insertAll(insertRatio, rows);
}
