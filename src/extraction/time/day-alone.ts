import type { IsoDate } from '../../domain/iso-date.js';
import type { TimeContext } from './resolve-moment.js';

/** For words that are read by themselves: a day, and nothing told before them. */
export function contextOfDay(base: IsoDate | null): TimeContext {
  return {
    base,
    agoBase: base,
    future: false,
    sameDay: null,
    named: null,
    lastDate: () => null,
    lastStart: null,
    lastNamed: null,
    lastMonth: () => null,
    sameWindow: null,
    windows: [],
    eventDay: () => null,
  };
}
