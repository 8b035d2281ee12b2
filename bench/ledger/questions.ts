import { z } from 'zod';
import type { CountQuery } from '../../src/answering/answer.js';
import type { CompareQuery } from '../../src/answering/compare/compared.js';
import type { ExtractedClaim } from '../../src/domain/claim.js';
import { nameKey } from '../../src/domain/fold.js';
import { addDays, type IsoDate } from '../../src/domain/iso-date.js';
import type { OpenDatabase } from '../../src/ledger/database.js';
import { createDice } from '../measure/dice.js';
import { BODIES, bodyAt, FIRST_DAY, figuresOf, startOf } from './figures.js';
import { ARTICLES_A_DAY } from './told-article.js';

export const QUESTIONS = 40;
const WEEK = 7;

/** Days of the ledger, spread over all of it, each time the same. */
function days(articles: number): readonly number[] {
  const dice = createDice(articles);
  const last = Math.floor(articles / ARTICLES_A_DAY) - WEEK - 1;
  return Array.from({ length: QUESTIONS }, () => dice.between(0, last));
}

/** A day on which all of the ledger is past. */
export function dayAfter(articles: number): IsoDate {
  return addDays(FIRST_DAY, Math.ceil(articles / ARTICLES_A_DAY) + 1);
}

/** A week, for one body or (one question in four) for all of them. */
export function countQueries(articles: number): readonly CountQuery[] {
  return days(articles).map((today, index) => ({
    kind: 'count',
    measure: 'freed',
    since: addDays(FIRST_DAY, today),
    until: addDays(FIRST_DAY, today + WEEK - 1),
    by: index % 4 === 0 ? null : bodyAt(index).name,
    group: null,
    asOf: null,
  }));
}

/** Two bodies, over the count that went on on a day. */
export function compareQueries(articles: number): readonly CompareQuery[] {
  return days(articles).map((today, index) => ({
    measure: 'freed',
    a: bodyAt(index).name,
    b: bodyAt(index + 1 + (index % (BODIES.length - 1))).name,
    since: startOf(today),
    asOf: null,
  }));
}

/** A sentence of copy, and the day it is written for. */
export interface Draft {
  readonly text: string;
  readonly today: IsoDate;
}

/** A total as a body gave it, written a day later; one in four with a slip in the number. */
export function drafts(articles: number): readonly Draft[] {
  return days(articles).map((today, index) => {
    const [total] = figuresOf(index, today);
    if (total === undefined) throw new Error('a body gives a total every day');
    const value = index % 4 === 3 ? total.value + 1 : total.value;
    const text = total.sentence.replace(String(total.value), String(value));
    return { text, today: addDays(total.to, 1) };
  });
}

/**
 * The rows of figures with all that an answer shows of them and no more, in one prepared statement; `origin` tells which
 * articles carry one story.
 */
const SHOWN = `
  select claim.id, claim.told_value, claim.told_measure,
    telling.population, telling.claimant, telling.claimant_kind, telling.speaker, telling.relayed_by, telling.channel,
    telling.from_day, telling.to_day, telling.basis, telling.to_basis, telling.derived_from, telling.part_of, telling.confidence,
    appearance.paragraph, appearance.start_at, appearance.end_at, appearance.quote, appearance.modifier,
    article.id as article, article.outlet, article.agency, article.headline, article.published, article.published_basis, article.url, descent.origin_id as origin
  from claim
  join telling on telling.claim_id = claim.id
  join article on article.id = telling.article_id
  join appearance on appearance.article_id = telling.article_id and appearance.ordinal = telling.ordinal
  left join descent on descent.article_id = article.id`;

const RAW = `${SHOWN} where claim.measure = 'freed'`;

export type Raw<Q> = (query: Q) => readonly unknown[];

/** Who asks for, verified or disputes these figures: the line below each that has such. */
const SAID = `
  select distinct tie.claim_id, statement.kind, statement.said_by, statement.said_to, statement.method
  from statement_claim as tie
  join statement on statement.article_id = tie.article_id and statement.ordinal = tie.ordinal
  where tie.claim_id in (select value from json_each(?))`;

/** The figures, and what is said about them. */
export function rawCount({ sqlite }: OpenDatabase): Raw<Pick<CountQuery, 'since' | 'until' | 'by'>> {
  const inside = `${RAW} and claim.last_day >= @since and (claim.from_day is null or claim.from_day <= @until)`;
  const all = sqlite.prepare<[object], { readonly id: string }>(inside);
  const ofOne = sqlite.prepare<[object], { readonly id: string }>(`${inside} and claim.claimant_key = @key`);
  const said = sqlite.prepare(SAID);
  return ({ since, until, by }) => {
    const rows = by === null ? all.all({ since, until }) : ofOne.all({ since, until, key: nameKey(by) });
    return [...rows, ...said.all(JSON.stringify([...new Set(rows.map(({ id }) => id))]))];
  };
}

export function rawCompare({ sqlite }: OpenDatabase): Raw<CompareQuery> {
  const ofTwo = sqlite.prepare(`${RAW} and claim.claimant_key in (@a, @b) and claim.from_day = @since`);
  return ({ a, b, since }) => ofTwo.all({ a: nameKey(a), b: nameKey(b), since });
}

/** These figures, whatever makes an answer show them. */
export function rawFigures({ sqlite }: OpenDatabase): Raw<readonly string[]> {
  const these = sqlite.prepare(`${SHOWN} where claim.id in (select value from json_each(?))`);
  return (ids) => these.all(JSON.stringify(ids));
}

const STANDING = `n.firm = 1 and n.state is not 'rejected' and n.to_basis = 'stated'`;

/** Whoever gave this number since this day, and the last that was given of the same count. */
const TOLD = `
  with found as (select id, series from claim where measure = @measure and value = @value and from_day is @from),
    now as (select (select n.id from claim as n where n.series = found.series and ${STANDING}
      order by n.to_day desc, n.exact desc, n.value desc, n.id limit 1) as id from found)
  ${SHOWN} where claim.id in (select id from found union select id from now)`;

/** What replaced each of these: enough to name it. */
const REPLACED_BY = `
  select next.id, next.told_value, next.told_measure, telling.modifier, telling.population, telling.derived_from,
    telling.from_day, telling.to_day, telling.basis, telling.to_basis
  from claim as c
  join claim as next on next.id = (select n.id from claim as n where n.series = c.series and ${STANDING} and n.to_day > c.to_day
    order by n.to_day, n.exact desc, n.value desc, n.id limit 1)
  join telling on telling.claim_id = next.id
  where c.id in (select value from json_each(?)) group by next.id`;

/** Whether an editor took this number out of the answers, or its body gave it for other days. */
const ELSEWHERE = `
  select id, state, from_day, to_day from claim
  where measure = @measure and value = @value and (state = 'rejected' or +claimant_key = @key)`;

/** What its body says of the same days and still stands: whether one of these rules it out. */
const SAME_DAYS = `
  select id, value, exact, to_day, to_basis, group_class from claim
  where measure = @measure and from_day is @from and claimant_key = @key and replaced = 0`;

/** The three newest figures of a body that no later one has replaced. */
const NEWEST = `
  ${SHOWN} where claim.id in (
    select id from claim as c where claimant_key = @key and measure = @measure and (from_day is to_day or not exists
      (select 1 from claim as n where n.series = c.series and ${STANDING} and n.to_day > c.to_day))
    order by to_day desc, id limit 3)`;

/**
 * What a figure in copy is held against, found by hand: the figure itself, what replaced it and what stands in its place;
 * of one that nobody gave, what its verdict rests on, and the newest of its body.
 */
export function rawCheck({ sqlite }: OpenDatabase): Raw<ExtractedClaim> {
  const told = sqlite.prepare<[object], { readonly id: string; readonly claimant: string }>(TOLD);
  const [elsewhere, sameDays, newest] = [ELSEWHERE, SAME_DAYS, NEWEST].map((text) => sqlite.prepare(text));
  const replacedBy = sqlite.prepare(REPLACED_BY);
  return ({ measure, value, claimant, window: { from } }) => {
    const rows = told.all({ measure, value, from });
    if (rows.some((row) => row.claimant === claimant))
      return [...rows, ...replacedBy.all(JSON.stringify([...new Set(rows.map(({ id }) => id))]))];
    const asked = { measure, value, from, key: nameKey(claimant) };
    return [rows, elsewhere?.all(asked), sameDays?.all(asked), newest?.all(asked)].flatMap((found) => found ?? []);
  };
}

const shownRow = z.object({ id: z.string() });

/** Claims of which rows were found. */
export function shownIds(rows: readonly unknown[]): readonly string[] {
  return rows.map((row) => shownRow.parse(row).id);
}
