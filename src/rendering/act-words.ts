import type { IsoDate } from '../domain/iso-date.js';
import { type Act, type Changes, dayOf } from '../ledger/act.js';
import { plainDay } from '../wording/days.js';
import { filedWords } from '../wording/filed.js';
import { amountWords, hedgeName } from '../wording/numbers.js';
import { joined, say, type Words } from '../wording/words.js';
import type { Line, Span } from './document.js';
import { measureName } from './figure-words.js';
import { speakerWords } from './review-words.js';

/** What a correction puts in place: `number 140, counted by OVP`. */
export function changesWords(changes: Changes): Words {
  const { value, modifier, measure, group, claimant, speaker, from, to } = changes;
  const stated = (day: IsoDate | null): Words => (day === null ? say('changed.not-stated') : plainDay(day));
  const amount = value === undefined ? undefined : amountWords({ value, modifier: modifier ?? 'exact' });
  const said = [
    ...(amount === undefined ? [] : [say('changed.number', { amount })]),
    ...(value !== undefined || modifier === undefined ? [] : [say('changed.hedge', { hedge: hedgeName(modifier) })]),
    ...(measure === undefined ? [] : [measureName(measure)]),
    ...(group === undefined ? [] : [say('changed.group', { group: filedWords(group) })]),
    ...(claimant === undefined ? [] : [say('figure.counted-by', { claimant: filedWords(claimant) })]),
    ...(speaker === undefined ? [] : [speakerWords(speaker)]),
    ...(from === undefined ? [] : [say('changed.first-day', { day: stated(from) })]),
    ...(to === undefined ? [] : [say('changed.last-day', { day: stated(to) })]),
  ];
  return joined(said, ', ');
}

/** Whoever did it, as a link to them where they are somebody in Discord. */
export function editorSpan(by: string): Span {
  return /^\d{1,20}$/.test(by)
    ? { text: say('act.editor', { id: by }), url: `https://discord.com/users/${by}` }
    : { text: say('act.owner') };
}

/** `28 Jan 2026 · corrected: number 140 · “digits swapped” · editor 7…` */
export function actLine(act: Act, undone: boolean): Line {
  const { deed, by } = act;
  const day = plainDay(dayOf(act));
  const done =
    deed.kind === 'correct'
      ? say('act.corrected', { day, changes: changesWords(deed.changes) })
      : say('act.done', { day, deed: say(`act.${deed.kind}`) });
  return [
    { text: done, style: undone ? 'struck' : 'strong' },
    ...(deed.reason === null ? [] : [' · “', { text: deed.reason }, '”']),
    ' · ',
    editorSpan(by),
    ...(undone ? [' · ', say('act.undone')] : []),
  ];
}
