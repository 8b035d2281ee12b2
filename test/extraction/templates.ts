import type { LanguageCode } from '../../src/domain/article.js';
import type { Measure, Modifier } from '../../src/domain/claim.js';
import { addDays, type IsoDate, monthOf, parseIsoDate, weekdayOf } from '../../src/domain/iso-date.js';
import { PUBLISHED } from './read-sentence.js';

/** Days in words, relative to the day of publication; `null` where nothing is said. */
export type Told =
  | { readonly kind: 'unsaid' }
  | { readonly kind: 'yesterday' }
  | { readonly kind: 'weekday'; readonly back: number }
  | { readonly kind: 'since' | 'on'; readonly back: number };

/** The pieces of a sentence, ready to be put together. */
export interface Pieces {
  readonly body: string;
  /** Hedge and number: "at least 1,024". */
  readonly count: string;
  /** The days, with a space before; empty where they are not said. */
  readonly when: string;
}

export type Sentence = (pieces: Pieces) => string;

/** How a language tells a claim: a new language is a row of `TEMPLATES`. */
export interface Templates {
  readonly grouping: string;
  readonly hedges: Readonly<Record<Exclude<Modifier, 'vague'>, readonly string[]>>;
  readonly weekdays: readonly string[];
  readonly yesterday: string;
  readonly onWeekday: (weekday: string) => string;
  readonly onDay: (day: number, month: number) => string;
  readonly sinceDay: (day: number, month: number) => string;
  /** Between two clauses of one sentence, each with its own body: "S said …, while T said …". */
  readonly contrasts: readonly string[];
  /** Clauses that say who counts before they say what. */
  readonly clauses: readonly Sentence[];
  readonly sentences: Readonly<Record<'freed' | 'held', readonly Sentence[]>>;
}

const MONTHS = {
  en: 'January February March April May June July August September October November December'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' '),
} as const;

export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

export const TEMPLATES: Readonly<Record<LanguageCode, Templates>> = {
  en: {
    grouping: ',',
    hedges: {
      exact: ['', 'only', 'exactly'],
      at_least: ['at least', 'no fewer than', 'a minimum of'],
      more_than: ['more than', 'over', 'upwards of', 'just over'],
      about: ['about', 'around', 'some', 'roughly', 'approximately'],
      almost: ['nearly', 'almost', 'just under'],
      up_to: ['up to', 'as many as'],
      less_than: ['fewer than', 'less than', 'under'],
    },
    weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
    yesterday: 'yesterday',
    onWeekday: (weekday) => `on ${weekday}`,
    onDay: (day, month) => `on ${MONTHS.en[month - 1]} ${day}`,
    sinceDay: (day, month) => `since ${MONTHS.en[month - 1]} ${day}`,
    contrasts: [', while ', ', but ', '; '],
    clauses: [
      ({ body, count, when }) => `${body} said ${count} prisoners were freed${when}`,
      ({ body, count, when }) => `${body} counts ${count} prisoners freed${when}`,
    ],
    sentences: {
      freed: [
        ({ body, count, when }) => `${body} said ${count} prisoners were freed${when}.`,
        ({ body, count, when }) => `${body} says that ${count} political prisoners have been released${when}.`,
        ({ body, count, when }) => `According to ${body}, ${count} prisoners left jail${when}.`,
        ({ body, count, when }) => `${capital(count)} prisoners were freed${when}, ${body} said.`,
        ({ body, count, when }) => `${capital(count)} people were freed from prison${when}, according to ${body}.`,
        ({ body, count, when }) => `“${capital(count)} prisoners were freed${when},” ${body} said.`,
        ({ body, count, when }) => `${body} has confirmed the release of ${count} prisoners${when}.`,
      ],
      held: [
        ({ body, count }) => `${body} says ${count} political prisoners remain behind bars.`,
        ({ body, count }) => `According to ${body}, ${count} prisoners are still held.`,
        ({ body, count }) => `${capital(count)} people are still in prison, ${body} said.`,
      ],
    },
  },
  es: {
    grouping: '.',
    hedges: {
      exact: ['', 'solo'],
      at_least: ['al menos', 'por lo menos', 'como mínimo'],
      more_than: ['más de', 'poco más de'],
      about: ['unos', 'alrededor de', 'cerca de', 'en torno a'],
      almost: ['casi'],
      up_to: ['hasta'],
      less_than: ['menos de'],
    },
    weekdays: 'lunes martes miércoles jueves viernes sábado domingo'.split(' '),
    yesterday: 'ayer',
    onWeekday: (weekday) => `el ${weekday}`,
    onDay: (day, month) => `el ${day} de ${MONTHS.es[month - 1]}`,
    sinceDay: (day, month) => `desde el ${day} de ${MONTHS.es[month - 1]}`,
    contrasts: [', mientras que ', ', pero ', '; '],
    clauses: [
      ({ body, count, when }) => `${body} informó que ${count} presos fueron excarcelados${when}`,
      ({ body, count, when }) => `${body} cuenta ${count} presos liberados${when}`,
    ],
    sentences: {
      freed: [
        ({ body, count, when }) => `${body} informó que ${count} presos fueron excarcelados${when}.`,
        ({ body, count, when }) => `Según ${body}, ${count} presos políticos fueron liberados${when}.`,
        ({ body, count, when }) => `${capital(count)} presos salieron de prisión${when}, dijo ${body}.`,
        ({ body, count, when }) => `«${capital(count)} presos fueron liberados${when}», dijo ${body}.`,
        ({ body, count, when }) => `${body} confirmó la excarcelación de ${count} presos${when}.`,
      ],
      held: [
        ({ body, count }) => `${body} dijo que ${count} presos políticos siguen tras las rejas.`,
        ({ body, count }) => `Según ${body}, ${count} personas permanecen detenidas.`,
      ],
    },
  },
  pt: {
    grouping: '.',
    hedges: {
      exact: ['', 'apenas'],
      at_least: ['pelo menos', 'ao menos', 'no mínimo'],
      more_than: ['mais de', 'pouco mais de'],
      about: ['cerca de', 'por volta de', 'em torno de'],
      almost: ['quase'],
      up_to: ['até'],
      less_than: ['menos de'],
    },
    weekdays: ['segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'sábado', 'domingo'],
    yesterday: 'ontem',
    onWeekday: (weekday) => `${/feira$/.test(weekday) ? 'na' : 'no'} ${weekday}`,
    onDay: (day, month) => `no dia ${day} de ${MONTHS.pt[month - 1]}`,
    sinceDay: (day, month) => `desde ${day} de ${MONTHS.pt[month - 1]}`,
    contrasts: [', enquanto ', ', mas ', '; '],
    clauses: [
      ({ body, count, when }) => `a ${body} informou que ${count} presos foram libertados${when}`,
      ({ body, count, when }) => `a ${body} conta ${count} presos libertados${when}`,
    ],
    sentences: {
      freed: [
        ({ body, count, when }) => `A ${body} informou que ${count} presos foram libertados${when}.`,
        ({ body, count, when }) => `Segundo a ${body}, ${count} presos políticos foram soltos${when}.`,
        ({ body, count, when }) => `${capital(count)} presos saíram da prisão${when}, disse a ${body}.`,
        ({ body, count, when }) => `“${capital(count)} presos foram libertados${when}”, disse a ${body}.`,
        ({ body, count, when }) => `A ${body} confirmou a libertação de ${count} presos${when}.`,
      ],
      held: [
        ({ body, count }) => `A ${body} disse que ${count} presos políticos continuam atrás das grades.`,
        ({ body, count }) => `Segundo a ${body}, ${count} pessoas permanecem detidas.`,
      ],
    },
  },
};

function theDay(text: string): IsoDate {
  const day = parseIsoDate(text);
  if (day === undefined) throw new Error(`${text} is no day`);
  return day;
}

const TODAY = theDay(PUBLISHED);

const dayOf = (date: IsoDate): number => Number(date.slice(8));

export function whenWords(told: Told, words: Templates): string {
  switch (told.kind) {
    case 'unsaid':
      return '';
    case 'yesterday':
      return ` ${words.yesterday}`;
    case 'weekday':
      return ` ${words.onWeekday(words.weekdays[weekdayOf(addDays(TODAY, -told.back)) - 1] ?? '')}`;
    case 'on':
    case 'since': {
      const date = addDays(TODAY, -told.back);
      return ` ${(told.kind === 'on' ? words.onDay : words.sinceDay)(dayOf(date), monthOf(date))}`;
    }
  }
}

/** The days that those words mean. */
export function daysOf(told: Told, measure: Measure): { readonly from: IsoDate | null; readonly to: IsoDate } {
  if (told.kind === 'unsaid' || measure === 'held') return { from: null, to: TODAY };
  const from = addDays(TODAY, told.kind === 'yesterday' ? -1 : -told.back);
  return { from, to: told.kind === 'since' ? TODAY : from };
}
