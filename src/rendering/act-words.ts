import { amountWords } from '../domain/amount-words.js';
import { plainDay } from '../domain/day-words.js';
import type { IsoDate } from '../domain/iso-date.js';
import { type Act, type ActKind, type Changes, dayOf } from '../ledger/act.js';
import type { Line, Span } from './document.js';
import { measureName } from './figure-words.js';

const DONE: Readonly<Record<ActKind, string>> = {
  confirm: 'confirmed',
  correct: 'corrected',
  reject: 'rejected',
  undo: 'undid what was done before',
};

/** What a correction puts in place: `number 140, counted by OVP`. */
export function changesWords(changes: Changes): string {
  const { value, modifier, measure, group, claimant, speaker, from, to } = changes;
  const stated = (day: IsoDate | null): string => (day === null ? 'not stated' : plainDay(day));
  const hedge = modifier ?? 'exact';
  return [
    ...(value === undefined ? [] : [`number ${amountWords({ value, modifier: hedge })}`]),
    ...(value !== undefined || modifier === undefined ? [] : [`hedge ${modifier.replace('_', ' ')}`]),
    ...(measure === undefined ? [] : [measureName(measure)]),
    ...(group === undefined ? [] : [`people counted: ${group}`]),
    ...(claimant === undefined ? [] : [`counted by ${claimant}`]),
    ...(speaker === undefined ? [] : [speaker === null ? 'no speaker' : `said by ${speaker}`]),
    ...(from === undefined ? [] : [`first day ${stated(from)}`]),
    ...(to === undefined ? [] : [`last day ${stated(to)}`]),
  ].join(', ');
}

/** Whoever did it, as a link to them where they are somebody in Discord. */
export function editorSpan(by: string): Span {
  return /^\d{1,20}$/.test(by)
    ? { text: `editor ${by}`, url: `https://discord.com/users/${by}` }
    : { text: 'whoever runs Recount' };
}

/** `28 Jan 2026 · corrected: number 140 · “digits swapped” · editor 7…` */
export function actLine(act: Act, undone: boolean): Line {
  const { deed, by } = act;
  const what = deed.kind === 'correct' ? `: ${changesWords(deed.changes)}` : '';
  const done = `${plainDay(dayOf(act))} · ${DONE[deed.kind]}${what}`;
  return [
    { text: done, style: undone ? 'struck' : 'strong' },
    ...(deed.reason === null ? [] : [' · “', { text: deed.reason }, '”']),
    ' · ',
    editorSpan(by),
    ...(undone ? [' · undone'] : []),
  ];
}
