import type { Article } from '../domain/article.js';
import {
  basis,
  type Columns,
  checked,
  form,
  kind,
  language,
  maybeDay,
  maybeText,
  measure,
  modifier,
  number,
  publishedBasis,
  text,
  toBasis,
} from './columns.js';
import { articleOf, type TellingRow, tellingRow } from './rows.js';

/** A telling with one of its places, in the order in which the columns are asked for. */
export const TELLING_COLUMNS = [
  ...(['article_id', 'claim_id', 'value', 'measure', 'modifier', 'population', 'claimant', 'claimant_kind'] as const),
  ...(['speaker', 'relayed_by', 'channel', 'from_day', 'to_day', 'basis', 'to_basis', 'derived_from'] as const),
  ...(['part_of', 'earlier_of', 'confidence', 'recorded_at', 'place_paragraph', 'start_at', 'end_at'] as const),
  ...(['quote', 'place_modifier', 'country', 'of_some'] as const),
] as const;

const TELLING = { names: TELLING_COLUMNS, schema: (row: unknown) => tellingRow.parse(row) };

export function tellingOf(columns: Columns): TellingRow {
  return checked(columns, quickTelling, TELLING);
}

function quickTelling(columns: Columns): TellingRow {
  return {
    article_id: text(columns[0]),
    claim_id: text(columns[1]),
    value: number(columns[2]),
    measure: measure(columns[3]),
    modifier: modifier(columns[4]),
    population: text(columns[5]),
    claimant: text(columns[6]),
    claimant_kind: kind(columns[7]),
    speaker: maybeText(columns[8]),
    relayed_by: maybeText(columns[9]),
    channel: maybeText(columns[10]),
    from_day: maybeDay(columns[11]),
    to_day: maybeDay(columns[12]),
    basis: basis(columns[13]),
    to_basis: toBasis(columns[14]),
    derived_from: maybeText(columns[15]),
    part_of: maybeText(columns[16]),
    earlier_of: maybeText(columns[17]),
    confidence: number(columns[18]),
    recorded_at: text(columns[19]),
    place_paragraph: number(columns[20]),
    start_at: number(columns[21]),
    end_at: number(columns[22]),
    quote: text(columns[23]),
    place_modifier: modifier(columns[24]),
    country: maybeText(columns[25]),
    of_some: number(columns[26]),
  };
}

/** What of an article is shown, in the order in which the columns are asked for. */
export const ARTICLE_COLUMNS = [
  ...(['id', 'outlet', 'agency', 'headline', 'url', 'language', 'published'] as const),
  ...(['published_basis', 'sha256', 'form'] as const),
] as const;

const ARTICLE = { names: ARTICLE_COLUMNS, schema: articleOf };

export function articleOfColumns(columns: Columns): Article {
  return checked(columns, quickArticle, ARTICLE);
}

function quickArticle(columns: Columns): Article {
  return {
    id: text(columns[0]),
    outlet: maybeText(columns[1]),
    agency: maybeText(columns[2]),
    headline: maybeText(columns[3]),
    url: maybeText(columns[4]),
    language: language(columns[5]),
    published: maybeDay(columns[6]),
    sha256: text(columns[8]),
    form: form(columns[9]),
    publishedBasis: publishedBasis(columns[7]),
  };
}
