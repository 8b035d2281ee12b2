import type { LanguageCode } from '../../src/domain/article.js';
import type { Measure, Modifier } from '../../src/domain/claim.js';
import {
  addDays,
  addMonths,
  firstOfMonth,
  type IsoDate,
  lastOfMonth,
  monthOf,
  parseIsoDate,
  weekdayOf,
  yearOf,
} from '../../src/domain/iso-date.js';
import { PUBLISHED } from './read-sentence.js';

/** Days in words, relative to the day of publication; `null` where nothing is said. */
export type Told =
  | { readonly kind: 'unsaid' }
  | { readonly kind: 'yesterday' | 'today' | 'thisYear' }
  | { readonly kind: 'weekday'; readonly back: number }
  | { readonly kind: 'since' | 'on'; readonly back: number }
  /** A whole month that is over. */
  | { readonly kind: 'month'; readonly back: number }
  | { readonly kind: 'between'; readonly back: number; readonly days: number };

/** The pieces of a sentence, ready to be put together. */
export interface Pieces {
  readonly body: string;
  /** Hedge and number: "at least 1,024". */
  readonly count: string;
  /** The days, with a space before; empty where they are not said. */
  readonly when: string;
}

export type Sentence = (pieces: Pieces) => string;

export interface DayAndMonth {
  readonly day: number;
  readonly month: number;
}

/** How a language tells a claim: a new language is a row of `TEMPLATES`. */
export interface Templates {
  readonly grouping: string;
  readonly hedges: Readonly<Record<Exclude<Modifier, 'vague'>, readonly string[]>>;
  readonly weekdays: readonly string[];
  readonly yesterday: string;
  readonly today: string;
  readonly thisYear: string;
  readonly inMonth: (month: number) => string;
  readonly between: (from: DayAndMonth, to: DayAndMonth) => string;
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
      at_least: ['at least', 'no fewer than', 'a minimum of', 'not less than'],
      more_than: ['more than', 'over', 'upwards of', 'just over', 'slightly more than', 'in excess of'],
      about: ['about', 'around', 'some', 'roughly', 'approximately', 'an estimated'],
      almost: ['nearly', 'almost', 'just under', 'just short of', 'close to'],
      up_to: ['up to', 'as many as', 'at most', 'no more than'],
      less_than: ['fewer than', 'less than', 'under'],
    },
    weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
    yesterday: 'yesterday',
    today: 'today',
    thisYear: 'so far this year',
    inMonth: (month) => `in ${MONTHS.en[month - 1]}`,
    between: (from, to) => `between ${MONTHS.en[from.month - 1]} ${from.day} and ${MONTHS.en[to.month - 1]} ${to.day}`,
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
        ({ body, count, when }) => `${body} reported ${count} releases of political prisoners${when}.`,
        ({ body, count, when }) => `${body} told reporters that ${count} inmates had walked free${when}.`,
        ({ body, count, when }) => `${body} put at ${count} the number of prisoners freed${when}.`,
        ({ body, count, when }) => `${capital(count)} prisoners, ${body} said, were freed${when}.`,
        ({ body, count, when }) => `The authorities released ${count} prisoners${when}, according to ${body}.`,
        ({ body, count, when }) => `There have been ${count} releases${when}, ${body} announced.`,
        ({ body, count, when }) => `“We can confirm that ${count} prisoners were freed${when},” said ${body}.`,
      ],
      held: [
        ({ body, count }) => `${body} says ${count} political prisoners remain behind bars.`,
        ({ body, count }) => `According to ${body}, ${count} prisoners are still held.`,
        ({ body, count }) => `${capital(count)} people are still in prison, ${body} said.`,
        ({ body, count }) => `${body} counts ${count} political prisoners.`,
        ({ body, count }) => `There are ${count} political prisoners in the country, according to ${body}.`,
        ({ body, count }) => `“${capital(count)} people are still detained,” ${body} said.`,
      ],
    },
  },
  es: {
    grouping: '.',
    hedges: {
      exact: ['', 'solo'],
      at_least: ['al menos', 'por lo menos', 'como mínimo', 'no menos de', 'cuando menos'],
      more_than: ['más de', 'poco más de', 'algo más de'],
      about: ['unos', 'alrededor de', 'cerca de', 'en torno a', 'aproximadamente'],
      almost: ['casi', 'poco menos de'],
      up_to: ['hasta', 'como máximo', 'no más de'],
      less_than: ['menos de'],
    },
    weekdays: 'lunes martes miércoles jueves viernes sábado domingo'.split(' '),
    yesterday: 'ayer',
    today: 'hoy',
    thisYear: 'en lo que va de año',
    inMonth: (month) => `en ${MONTHS.es[month - 1]}`,
    between: (from, to) =>
      `entre el ${from.day} de ${MONTHS.es[from.month - 1]} y el ${to.day} de ${MONTHS.es[to.month - 1]}`,
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
        ({ body, count, when }) => `De acuerdo con ${body}, han salido en libertad ${count} presos${when}.`,
        ({ body, count, when }) => `${body} registró ${count} excarcelaciones de presos políticos${when}.`,
        ({ body, count, when }) => `${capital(count)} presos, según ${body}, fueron liberados${when}.`,
        ({ body, count, when }) => `Fueron excarcelados ${count} presos${when}, informó ${body}.`,
        ({ body, count, when }) => `${body} precisó que ${count} detenidos recobraron la libertad${when}.`,
        ({ body, count, when }) =>
          `“Podemos confirmar que ${count} presos fueron excarcelados${when}”, señaló ${body}.`,
        ({ body, count, when }) => `${body} cifró en ${count} los presos excarcelados${when}.`,
      ],
      held: [
        ({ body, count }) => `${body} dijo que ${count} presos políticos siguen tras las rejas.`,
        ({ body, count }) => `Según ${body}, ${count} personas permanecen detenidas.`,
        ({ body, count }) => `${body} contabiliza ${count} presos políticos.`,
        ({ body, count }) => `Hay ${count} presos políticos en el país, según ${body}.`,
        ({ body, count }) => `«${capital(count)} personas siguen presas», dijo ${body}.`,
      ],
    },
  },
  pt: {
    grouping: '.',
    hedges: {
      exact: ['', 'apenas'],
      at_least: ['pelo menos', 'ao menos', 'no mínimo', 'não menos de'],
      more_than: ['mais de', 'pouco mais de'],
      about: ['cerca de', 'por volta de', 'em torno de', 'aproximadamente', 'uns'],
      almost: ['quase', 'pouco menos de'],
      up_to: ['até', 'no máximo', 'não mais de'],
      less_than: ['menos de'],
    },
    weekdays: ['segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'sábado', 'domingo'],
    yesterday: 'ontem',
    today: 'hoje',
    thisYear: 'este ano',
    inMonth: (month) => `em ${MONTHS.pt[month - 1]}`,
    between: (from, to) =>
      `entre ${from.day} de ${MONTHS.pt[from.month - 1]} e ${to.day} de ${MONTHS.pt[to.month - 1]}`,
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
        ({ body, count, when }) => `De acordo com a ${body}, ${count} pessoas detidas ganharam a liberdade${when}.`,
        ({ body, count, when }) => `A ${body} registrou ${count} solturas de presos políticos${when}.`,
        ({ body, count, when }) => `${capital(count)} presos, segundo a ${body}, foram libertados${when}.`,
        ({ body, count, when }) => `Foram soltos ${count} presos${when}, informou a ${body}.`,
        ({ body, count, when }) => `A ${body} afirmou que ${count} detidos deixaram a prisão${when}.`,
        ({ body, count, when }) =>
          `“Podemos confirmar que ${count} presos foram libertados${when}”, declarou a ${body}.`,
        ({ body, count, when }) => `A ${body} calcula em ${count} os presos libertados${when}.`,
      ],
      held: [
        ({ body, count }) => `A ${body} disse que ${count} presos políticos continuam atrás das grades.`,
        ({ body, count }) => `Segundo a ${body}, ${count} pessoas permanecem detidas.`,
        ({ body, count }) => `A ${body} contabiliza ${count} presos políticos.`,
        ({ body, count }) => `Há ${count} presos políticos no país, segundo a ${body}.`,
        ({ body, count }) => `“${capital(count)} pessoas continuam presas”, disse a ${body}.`,
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

/** The first day of a month that is over. */
const monthBack = (back: number): IsoDate => addMonths(firstOfMonth(TODAY), -back);

const dayOf = (date: IsoDate): number => Number(date.slice(8));

export function whenWords(told: Told, words: Templates): string {
  switch (told.kind) {
    case 'unsaid':
      return '';
    case 'yesterday':
    case 'today':
    case 'thisYear':
      return ` ${words[told.kind]}`;
    case 'month':
      return ` ${words.inMonth(monthOf(monthBack(told.back)))}`;
    case 'between': {
      const from = addDays(TODAY, -told.back);
      const to = addDays(from, told.days);
      return ` ${words.between({ day: dayOf(from), month: monthOf(from) }, { day: dayOf(to), month: monthOf(to) })}`;
    }
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
  if (measure === 'held') return { from: null, to: TODAY };
  switch (told.kind) {
    case 'unsaid':
      return { from: null, to: TODAY };
    case 'today':
      return { from: TODAY, to: TODAY };
    case 'yesterday':
      return { from: addDays(TODAY, -1), to: addDays(TODAY, -1) };
    case 'weekday':
    case 'on': {
      const day = addDays(TODAY, -told.back);
      return { from: day, to: day };
    }
    case 'since':
      return { from: addDays(TODAY, -told.back), to: TODAY };
    case 'thisYear':
      return { from: theDay(`${yearOf(TODAY)}-01-01`), to: TODAY };
    case 'month':
      return { from: monthBack(told.back), to: lastOfMonth(monthBack(told.back)) };
    case 'between': {
      const from = addDays(TODAY, -told.back);
      return { from, to: addDays(from, told.days) };
    }
  }
}
