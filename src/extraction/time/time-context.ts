import type { IsoDate } from '../../domain/iso-date.js';
import type { Reader } from '../reader.js';
import type { Days, TimeContext } from './resolve-moment.js';

/** Claims that an anaphor may go back to. */
export const RECENT = 40;
/** Sentences of the paragraph in which a day may have been named before. */
export const SENTENCES = 8;

/** What words such as "yesterday", "that day", "in the same period" are counted from at this point of the text. */
export function contextOf(reader: Reader, base: IsoDate | null, past = false): TimeContext {
  let days: IsoDate | null = null;
  const windows: Days[] = [];
  const recent = reader.drafts.recent(RECENT);
  for (let at = recent.length - 1; at >= 0; at -= 1) {
    const draft = recent[at];
    if (draft === undefined || draft.tentative || draft.floatingDay) continue;
    const { from, to, toBasis } = draft.window;
    // "40 more will go free on Friday. 38 left on the same day": nobody has left on a day that is still to come
    if (past && draft.measure === 'promised' && base !== null && to !== null && to > base) continue;
    if (to !== null && (from === to || toBasis === 'stated')) days ??= to;
    if (from !== null && to !== null) windows.push({ from, to });
  }
  return {
    base,
    agoBase: base,
    future: false,
    sameDay: days ?? reader.lastSaid?.day ?? base,
    named: null,
    lastDate: () => null,
    lastStart: windows.find(({ from, to }) => from !== to)?.from ?? null,
    lastNamed: null,
    lastMonth: () => null,
    sameWindow: windows[0] ?? null,
    windows,
    eventDay: reader.eventDay,
  };
}
