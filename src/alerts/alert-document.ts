import { amountWords } from '../domain/amount-words.js';
import { citationLine } from '../rendering/citation-lines.js';
import type { Document, Line } from '../rendering/document.js';
import { claimantWords, countedWords, measurePeople, windowWords } from '../rendering/figure-words.js';
import type { Alert } from './alert.js';
import type { Amendment } from './amendment.js';
import { amendmentLines } from './amendment-lines.js';
import { contradictionLines } from './contradiction-lines.js';

const TITLES = {
  corrected: 'Corrected',
  rejected: 'Rejected',
} as const;

function titleOf({ kinds = [] }: Alert, amendment: Amendment | null): string {
  if (amendment?.kind === 'corrected' || amendment?.kind === 'rejected') return TITLES[amendment.kind];
  if (kinds.includes('correction')) return 'Stands again';
  return kinds.includes('origin') ? 'Another origin' : 'New figure';
}

/**
 * A new claim as a channel is told of it: the figure, who says it, what it changes, and where it stands. Once an editor
 * has said otherwise, what was told is struck through, with what counts now, why and since when.
 */
export function alertDocument(alert: Alert, amendment: Amendment | null = null, test = false): Document {
  const { figure, measure } = alert;
  const counts = amendment === null || amendment.kind === 'restored';
  const told = `${countedWords(figure)} · ${windowWords(figure)}`;
  const lead: Line = counts
    ? [{ text: countedWords(figure), style: 'strong' }, ' · ', { text: windowWords(figure) }]
    : [{ text: told, style: 'struck' }];
  const amended = amendment === null ? [] : amendmentLines(alert, amendment);
  // what it was before is no change of a figure that no longer counts
  const changes = counts ? changeLines(alert) : [];
  const others = counts ? contradictionLines(alert) : [];
  const beside = [...placeLines(alert), citationLine(alert.citation), ...originLines(alert), ...others];
  const lines = [...amended, whoLine(alert), ...changes, ...beside];
  const entry = { lead, lines, children: [] };
  const subject = measurePeople(measure);
  return {
    title: `${titleOf(alert, amendment)}: ${subject}`,
    understood: test
      ? [{ text: 'A test', style: 'strong' }, ': this is no news. Alerts of this channel look like this.']
      : [],
    sections: [{ tone: 'alert', heading: '', explanation: '', entries: [entry] }],
    footer: [],
  };
}

function whoLine(alert: Alert): Line {
  const said: string[] = [];
  if (alert.speaker !== null) said.push(`said by ${alert.speaker}`);
  if (alert.channel !== null) said.push(`via ${alert.channel}`);
  if (alert.relayedBy !== null) said.push(`relayed by ${alert.relayedBy}, not heard from the claimant`);
  const more = said.map((words) => `${words} · `).join('');
  return [
    { text: claimantWords(alert), style: 'strong' },
    ' · ',
    { text: more },
    { text: alert.figure.id, style: 'code' },
  ];
}

/** "266, was 156": only for figures of one series, as the ledger says. */
function changeLines({ figure, replaces, replacedBy }: Alert): readonly Line[] {
  const was: readonly Line[] =
    replaces === null
      ? []
      : [
          [
            { text: `${amountWords(figure)}, was ${amountWords(replaces)}`, style: 'strong' },
            ` · ${windowWords(replaces)} · `,
            { text: replaces.id, style: 'code' },
          ],
        ];
  const now: readonly Line[] =
    replacedBy === null
      ? []
      : [[{ text: `The same article gives a later figure: ${amountWords(replacedBy)}, ${windowWords(replacedBy)}` }]];
  return [...was, ...now];
}

/** A part must not be read as a count of its own. */
function placeLines({ partOf }: Alert): readonly Line[] {
  if (partOf === null) return [];
  const whole = partOf === 'unknown' ? 'a larger figure' : countedWords(partOf);
  return [[{ text: `Part of ${whole}`, style: 'strong' }]];
}

/** What is told by a second story was known already: who told it until now. */
function originLines({ toldBefore }: Alert): readonly Line[] {
  if (toldBefore === null) return [];
  return [[{ text: 'Known before from one story alone: ', style: 'strong' }, ...citationLine(toldBefore)]];
}
