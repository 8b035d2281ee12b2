import type { IsoDate } from '../domain/iso-date.js';
import type { Dateline } from './dateline.js';
import type { DayOrder } from './find-dates.js';
import type { Line } from './line.js';
import type { Role } from './roles.js';

/** A paragraph, and what stands before its first words. */
export interface ParagraphDateline {
  readonly line: Line;
  readonly dateline: Dateline | undefined;
}

/** A page of which every line is decided. */
export interface DecidedPage {
  readonly lines: readonly Line[];
  /** One for each line. */
  readonly roles: readonly Role[];
  readonly order: DayOrder;
  /** The first paragraphs of the report, each with the dateline it begins with. */
  readonly datelines: readonly ParagraphDateline[];
  readonly url: string | null;
  /** The `date 2031-05-06` that a feed put before the page. */
  readonly prefix: IsoDate | null;
}
