import type { IsoDate } from '../../domain/iso-date.js';
import type { Reader } from '../reader.js';
import type { TimeContext } from './resolve-moment.js';

/** Claims that an anaphor may go back to. */
export const RECENT = 40;
/** Sentences of the paragraph in which a day may have been named before. */
export const SENTENCES = 8;

/** What words such as "yesterday", "that day", "in the same period" are counted from at this point of the text. */
export function contextOf(reader: Reader, base: IsoDate | null): TimeContext {
  const solid = reader.drafts.recent(RECENT).filter((draft) => !draft.tentative && !draft.floatingDay);
  const days =
    solid.findLast(({ window }) => window.to !== null && (window.from === window.to || window.toBasis === 'stated'))
      ?.window.to ?? null;
  const windows = [...solid]
    .reverse()
    .flatMap(({ window: { from, to } }) => (from === null || to === null ? [] : [{ from, to }]));
  return {
    base,
    agoBase: base,
    future: false,
    sameDay: days ?? reader.lastSaid?.day ?? base,
    named: null,
    lastDate: null,
    lastStart: windows.find(({ from, to }) => from !== to)?.from ?? null,
    lastNamed: null,
    lastMonth: null,
    sameWindow: windows[0] ?? null,
    windows,
    eventDay: reader.eventDay,
  };
}
