import type { LanguageCode } from '../domain/article.js';
import { dayOfMonth, type IsoDate, isoDateOfInstant, monthOf, yearOf } from '../domain/iso-date.js';
import { type Span, Words } from './words.js';

const LOCALES: Readonly<Record<LanguageCode, string>> = { en: 'en-US', es: 'es', pt: 'pt-BR' };
const UTC = { timeZone: 'UTC' } as const;

interface Names {
  readonly month: Intl.DateTimeFormat;
  readonly shortMonth: Intl.DateTimeFormat;
  readonly weekday: Intl.DateTimeFormat;
}

const names = new Map<LanguageCode, Names>();

function namesIn(language: LanguageCode): Names {
  const known = names.get(language);
  if (known !== undefined) return known;
  const locale = LOCALES[language];
  const made = {
    month: new Intl.DateTimeFormat(locale, { month: 'long', ...UTC }),
    shortMonth: new Intl.DateTimeFormat(locale, { month: 'short', ...UTC }),
    weekday: new Intl.DateTimeFormat(locale, { weekday: 'long', ...UTC }),
  };
  names.set(language, made);
  return made;
}

function instantOf(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

type Form = (day: IsoDate, language: LanguageCode) => string;

const weekday: Form = (day, language) => namesIn(language).weekday.format(instantOf(day));

/** `8 Jan`, `8 ene`, `8 jan.` */
const short: Form = (day, language) => `${dayOfMonth(day)} ${namesIn(language).shortMonth.format(instantOf(day))}`;

/** `8 Jan 2026` */
const plain: Form = (day, language) => `${short(day, language)} ${yearOf(day)}`;

/** `8 January 2026`, `8 de enero de 2026`, `1º de janeiro de 2026` */
const long: Form = (day, language) => {
  const month = namesIn(language).month.format(instantOf(day));
  if (language === 'en') return `${dayOfMonth(day)} ${month} ${yearOf(day)}`;
  const number = language === 'pt' && dayOfMonth(day) === 1 ? '1º' : String(dayOfMonth(day));
  return `${number} de ${month} de ${yearOf(day)}`;
};

/** `Thursday, 8 January 2026`, `jueves 8 de enero de 2026`, `quinta-feira, 8 de janeiro de 2026` */
const full: Form = (day, language) => `${weekday(day, language)}${language === 'es' ? '' : ','} ${long(day, language)}`;

/** `on Sunday 25 Jan 2026`, `el domingo 25 ene 2026`, `no domingo, 25 jan. 2026`, `na sexta-feira, 23 jan. 2026` */
const onDay: Form = (day, language) => {
  const name = weekday(day, language);
  if (language === 'en') return `on ${name} ${plain(day, language)}`;
  if (language === 'es') return `el ${name} ${plain(day, language)}`;
  return `${name.endsWith('feira') ? 'na' : 'no'} ${name}, ${plain(day, language)}`;
};

class Day extends Words {
  constructor(
    readonly day: IsoDate,
    readonly form: Form,
  ) {
    super();
  }

  runs(language: LanguageCode): readonly Span<string>[] {
    return [this.form(this.day, language)];
  }
}

class DaySpan extends Words {
  constructor(
    readonly from: IsoDate,
    readonly to: IsoDate,
    readonly firstYear: boolean,
  ) {
    super();
  }

  runs(language: LanguageCode): readonly Span<string>[] {
    const first = this.firstYear ? plain(this.from, language) : short(this.from, language);
    const last = plain(this.to, language);
    if (language === 'es') return [`del ${first} al ${last}`];
    return [language === 'pt' ? `de ${first} a ${last}` : `${first} to ${last}`];
  }
}

/** `January`, `enero`, `janeiro` */
export function monthName(day: IsoDate): Words {
  return new Day(day, (of, language) => namesIn(language).month.format(instantOf(of)));
}

export function weekdayName(day: IsoDate): Words {
  return new Day(day, weekday);
}

/** `8 Jan` */
export function shortDay(day: IsoDate): Words {
  return new Day(day, short);
}

/** `8 Jan 2026` */
export function plainDay(day: IsoDate): Words {
  return new Day(day, plain);
}

/** `8 January 2026` */
export function longDay(day: IsoDate): Words {
  return new Day(day, long);
}

/** `Thursday, 8 January 2026`: how a typed day is echoed, so that a misreading is seen. */
export function fullDay(day: IsoDate): Words {
  return new Day(day, full);
}

/** `on Sunday 25 Jan 2026`: with the preposition, which in Portuguese depends on the weekday. */
export function onWeekday(day: IsoDate): Words {
  return new Day(day, onDay);
}

/** `8 Jan to 26 Jan 2026`; the first year only where it differs, or is asked for. */
export function daySpan(from: IsoDate, to: IsoDate, firstYear = yearOf(from) !== yearOf(to)): Words {
  return new DaySpan(from, to, firstYear);
}

const AP_MONTHS = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

class PressDay extends Words {
  constructor(
    readonly day: IsoDate,
    readonly withYear: boolean,
  ) {
    super();
  }

  runs(language: LanguageCode): readonly Span<string>[] {
    const year = yearOf(this.day);
    if (language !== 'en') return [long(this.day, language).replace(this.withYear ? '' : ` de ${year}`, '')];
    const words = `${AP_MONTHS[monthOf(this.day) - 1]} ${dayOfMonth(this.day)}`;
    return [this.withYear ? `${words}, ${year}` : words];
  }
}

/** `Jan. 8, 2026`, `8 de enero de 2026`: as the wires write it. */
export function apDay(day: IsoDate, withYear = true): Words {
  return new PressDay(day, withYear);
}

class Instant extends Words {
  constructor(readonly at: string) {
    super();
  }

  runs(language: LanguageCode): readonly Span<string>[] {
    const text = `${plain(isoDateOfInstant(new Date(this.at)), language)}, ${this.at.slice(11, 16)} UTC`;
    return [{ text, at: this.at }];
  }
}

/** `27 Jan 2026, 09:00 UTC`, of an ISO 8601 instant; in Discord by the reader's own clock, and how long ago that is. */
export function instantWords(at: string): Words {
  return new Instant(at);
}
