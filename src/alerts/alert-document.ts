import { amountWords } from '../domain/amount-words.js';
import { citationLine } from '../rendering/citation-lines.js';
import type { Document, Line } from '../rendering/document.js';
import { claimantWords, countedWords, measureSubject, windowWords } from '../rendering/figure-words.js';
import type { Alert } from './alert.js';

/** A new claim as a channel is told of it: the figure, who says it, what it changes, and where it stands. */
export function alertDocument(alert: Alert): Document {
  const { figure, measure } = alert;
  const lead: Line = [{ text: countedWords(figure), style: 'strong' }, ' · ', { text: windowWords(figure) }];
  const lines = [whoLine(alert), ...changeLines(alert), ...placeLines(alert), citationLine(alert.citation)];
  const entry = { lead, lines, children: [] };
  return {
    title: `New figure: ${measureSubject(measure).toLowerCase()}`,
    understood: [],
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
