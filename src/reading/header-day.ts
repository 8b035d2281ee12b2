import type { IsoDate } from '../domain/iso-date.js';
import { datesBesideWeekday } from './date-line.js';
import type { DecidedPage } from './decided-page.js';
import { type DayOrder, toDay, type WrittenDate } from './find-dates.js';
import type { Caption } from './inferred-day.js';
import type { Line } from './line.js';
import { inYearOfPage } from './page-year.js';
import type { Role } from './roles.js';
import { inYearOfText } from './year-of-text.js';

const UPDATED =
  /\b(?:updated|modified|actualizad[oa]|atualizad[oa]|modificad[oa]|actualizacion|atualizacao)\b[^\d]{0,40}$/;
/** Says itself what the date after it is. */
const OTHER_LABEL = /\b(?:posted|published|publicad[oa]|criado|creado)\b/;

/**
 * The date of the page's date lines and bylines: the first that says when it appeared, else when it was updated, else
 * one without a year in the year the page shows elsewhere.
 */
export function headerDay(page: DecidedPage, captions: readonly Caption[]): IsoDate | undefined {
  let updated: IsoDate | undefined;
  let yearless: { readonly date: WrittenDate; readonly line: Line } | undefined;
  for (const [index, line] of page.lines.entries()) {
    for (const date of datesOf(line, page.roles[index], page.order)) {
      const day = toDay(date);
      if (day === undefined) yearless ??= { date, line };
      else if (isUpdate(line.key.slice(0, date.start))) updated ??= day;
      else return day;
    }
  }
  if (updated !== undefined || yearless === undefined) return updated;
  const { date, line } = yearless;
  return inYearOfPage(date, page, captions) ?? inYearOfText(date, bodyOf(page), page.order, line.key);
}

function bodyOf({ lines, roles }: DecidedPage): readonly string[] {
  return lines
    .filter((_, index) => roles[index]?.kept === true && roles[index].kind === 'body')
    .map(({ text }) => text);
}

/** Whether the last label before a date says that it is a change's. */
function isUpdate(before: string): boolean {
  const label = UPDATED.exec(before)?.[0];
  return label !== undefined && !OTHER_LABEL.test(label);
}

function datesOf(line: Line, role: Role | undefined, order: DayOrder): readonly WrittenDate[] {
  if (role === undefined || role.kept) return [];
  return role.dates ?? (role.reason === 'byline' ? datesBesideWeekday(line.key, order) : []);
}
