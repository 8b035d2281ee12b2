import type { LanguageCode } from '../../domain/article.js';
import { dayOfMonth, type IsoDate, yearOf } from '../../domain/iso-date.js';
import { monthName } from '../../wording/days.js';

/** `January 25, 2026` · `25 de enero de 2026` · `25 de janeiro de 2026` */
export function referenceDay(day: IsoDate, language: LanguageCode): string {
  const month = monthName(day).in(language);
  if (language === 'en') return `${month} ${dayOfMonth(day)}, ${yearOf(day)}`;
  return `${dayOfMonth(day)} de ${month} de ${yearOf(day)}`;
}

/** `2026, January 25` · `2026, 25 de enero` */
export function apaDay(day: IsoDate, language: LanguageCode): string {
  const month = monthName(day).in(language);
  return language === 'en'
    ? `${yearOf(day)}, ${month} ${dayOfMonth(day)}`
    : `${yearOf(day)}, ${dayOfMonth(day)} de ${month}`;
}

const NO_DATE: Readonly<Record<LanguageCode, string>> = { en: 'n.d.', es: 's. f.', pt: 's.d.' };

export function noDate(language: LanguageCode): string {
  return NO_DATE[language];
}
