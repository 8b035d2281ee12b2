import { UNATTRIBUTED } from '../domain/claimant.js';
import { instantWords } from '../domain/day-words.js';
import type { Line } from '../rendering/document.js';
import { claimantWords, countedWords, measurePeople, windowWords } from '../rendering/figure-words.js';
import type { Alert } from './alert.js';
import type { Amendment } from './amendment.js';

/** How a figure stands since its alert was posted: what counts now, and who said so, when and why. */
export function amendmentLines(alert: Alert, amendment: Amendment): readonly Line[] {
  const when = instantWords(amendment.at);
  const why: Line = amendment.reason === null ? [] : [': ', { text: amendment.reason, style: 'quote' }];
  switch (amendment.kind) {
    case 'corrected':
      return [nowLine(alert, amendment), [`An editor corrected it on ${when}`, ...why]];
    case 'rejected':
      return [
        [{ text: 'Do not use this figure.', style: 'strong' }, ` An editor rejected it on ${when}`, ...why],
        ['It is left out of every answer.'],
      ];
    case 'restored':
      return [[`It stands as first told: a correction was undone on ${when}`, ...why]];
  }
}

/** Only what differs is named beside the figure. */
function nowLine(alert: Alert, { figure, claimant, claimantKind }: Amendment): Line {
  const who =
    claimant === alert.claimant
      ? ''
      : ` · ${claimant === UNATTRIBUTED ? 'no source named' : claimantWords({ claimant, claimantKind })}`;
  const what = figure.measure === alert.measure ? '' : ` · ${measurePeople(figure.measure)}`;
  return [
    { text: `Now: ${countedWords(figure)}`, style: 'strong' },
    { text: ` · ${windowWords(figure)}${who}${what}` },
  ];
}
