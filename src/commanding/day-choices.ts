import { readTypedDate } from '../answering/dates/read-typed-date.js';
import type { Measure } from '../domain/claim.js';
import { fold } from '../domain/fold.js';
import {
  addDays,
  addMonths,
  firstOfMonth,
  type IsoDate,
  isoDateOf,
  lastOfMonth,
  weekdayOf,
  yearOf,
} from '../domain/iso-date.js';
import { compareText } from '../ledger/compare.js';
import { fullDay } from '../wording/days.js';
import { say, type Words } from '../wording/words.js';
import { choice, speaksOf } from './choices.js';
import { CHOICES_MAX, type Choice } from './command.js';
import type { Services } from './services.js';

/** What a day of an option stands for: figures are counted from it, or up to it, or something was published on it. */
export type DayKind = 'first' | 'last' | 'published';

const KINDS: ReadonlyMap<string, DayKind> = new Map([
  ['since', 'first'],
  ['first-day', 'first'],
  ['until', 'last'],
  ['last-day', 'last'],
]);

export interface TypedDay {
  readonly option: string;
  readonly typed: string;
  /** Where the option's name does not say it. */
  readonly kind?: DayKind;
}

/** A typed day as the day it was read as; before anything is typed, the days that the ledger knows and those near today. */
export async function dayChoices(
  { option, typed, kind = KINDS.get(option) ?? 'published' }: TypedDay,
  measure: Measure,
  today: IsoDate,
  services: Services,
): Promise<readonly Choice[]> {
  const edge = option === 'since' || option === 'first-day' ? 'first' : 'last';
  const read = readTypedDate(typed, today, edge);
  if (read.ok) return [choice(fullDay(read.day), read.day)];
  const known = kind === 'published' ? await publishedDays(services) : await windowDays(kind, measure, today, services);
  // a day that is both is told once, as what it is and what the ledger has of it
  const near = new Map((edge === 'first' ? firstDaysNear(today) : lastDaysNear(today)).map(([key, day]) => [day, key]));
  const named = [...near]
    .toReversed()
    .map(([day, key]) => choice(say(`choice.${key}`, { day: known.get(day) ?? fullDay(day) }), day));
  const others = [...known].filter(([day]) => !near.has(day)).map(([day, words]) => choice(words, day));
  const wanted = fold(typed.trim());
  return [...(kind === 'first' ? others.slice(0, CHOICES_MAX - named.length) : []), ...named, ...others]
    .filter(({ value }, at, all) => all.findIndex((one) => one.value === value) === at)
    .filter(({ name }) => speaksOf(name, wanted))
    .slice(0, CHOICES_MAX);
}

type NearDay = readonly [
  key: 'today' | 'yesterday' | 'sunday' | 'month' | 'month-before' | 'month-end' | 'year',
  day: IsoDate,
];

/** Of two names of a day the one that stands here last holds. */
function daysNear(today: IsoDate): readonly NearDay[] {
  // Sunday is the seventh day: the last one before today
  return [
    ['sunday', addDays(today, -weekdayOf(today))],
    ['yesterday', addDays(today, -1)],
    ['today', today],
  ];
}

function firstDaysNear(today: IsoDate): readonly NearDay[] {
  const month = firstOfMonth(today);
  return [
    ['year', isoDateOf(yearOf(today), 1, 1) ?? month],
    ['month-before', addMonths(month, -1)],
    ['month', month],
    ...daysNear(today),
  ];
}

function lastDaysNear(today: IsoDate): readonly NearDay[] {
  return [['month-end', lastOfMonth(addMonths(firstOfMonth(today), -1))], ...daysNear(today)];
}

/** What the ledger has of a day, in words; in the order in which it is offered. */
type KnownDays = ReadonlyMap<IsoDate, Words>;

const WINDOWS_LOOKED_AT = 40;

/** First or last days of windows that have figures, those with most figures first. */
async function windowDays(
  kind: 'first' | 'last',
  measure: Measure,
  today: IsoDate,
  { ledger }: Services,
): Promise<KnownDays> {
  const figures = new Map<IsoDate, number>();
  for (const { from, to, figures: count } of await ledger.windows({ measure }, today, WINDOWS_LOOKED_AT)) {
    const day = kind === 'first' ? from : to;
    if (day !== null) figures.set(day, (figures.get(day) ?? 0) + count);
  }
  const key = kind === 'first' ? 'choice.from-here' : 'choice.up-to-here';
  return new Map(
    [...figures]
      .toSorted((a, b) => b[1] - a[1])
      .map(([day, count]) => [day, say(key, { day: fullDay(day), figures: count })]),
  );
}

const ARTICLES_LOOKED_AT = 100;

/** Days on which articles were published, the newest first. */
async function publishedDays({ ledger }: Services): Promise<KnownDays> {
  const articles = await ledger.articles((await ledger.articleIds()).slice(-ARTICLES_LOOKED_AT));
  const told = new Map<IsoDate, number>();
  for (const { published } of articles) if (published !== null) told.set(published, (told.get(published) ?? 0) + 1);
  return new Map(
    [...told]
      .toSorted(([a], [b]) => compareText(b, a))
      .map(([day, count]) => [day, say('choice.published', { day: fullDay(day), articles: count })]),
  );
}
