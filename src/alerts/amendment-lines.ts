import { UNATTRIBUTED } from '../domain/claimant.js';
import { instantWords } from '../domain/day-words.js';
import { citationLine } from '../rendering/citation-lines.js';
import type { Line, Span } from '../rendering/document.js';
import { claimantWords, countedWords, measurePeople, windowWords } from '../rendering/figure-words.js';
import type { Alert } from './alert.js';
import type { Amendment, NamedAmendment } from './amendment.js';

const UNUSABLE: Span = { text: 'Do not use this figure.', style: 'strong' };

/** How a figure stands since its alert was posted: what counts now, and who said so, when and why. */
export function amendmentLines(alert: Alert, amendment: Amendment): readonly Line[] {
  const when = instantWords(amendment.at);
  const why = reasonOf(amendment);
  switch (amendment.kind) {
    case 'corrected':
      return [nowLine(alert, amendment), [`An editor corrected it on ${when}`, ...why]];
    case 'rejected':
      return [[UNUSABLE, ` An editor rejected it on ${when}`, ...why], ['It is left out of every answer.']];
    case 'changed':
      return [[UNUSABLE, ' ', ...stoppedWords(amendment), ...why], ...insteadLines(amendment)];
    case 'moved':
      return [[...stoppedWords(amendment), ...why], ...stillLines(amendment)];
    case 'restored':
      return [[`It stands as first told: a correction was undone on ${when}`, ...why]];
  }
}

function reasonOf({ reason }: Pick<Amendment, 'reason'>): Line {
  return reason === null ? [] : [': ', { text: reason, style: 'quote' }];
}

function stoppedWords({ stopped, at }: Amendment): Line {
  const who = { text: stopped?.article ?? 'The article' };
  return stopped?.how === 'withdrawn'
    ? [who, ` withdrew its article, written down on ${instantWords(at)}`]
    : [who, ` changed its article and does not tell it any more, seen on ${instantWords(at)}`];
}

function insteadLines({ stopped }: Amendment): readonly Line[] {
  return (stopped?.now ?? []).map((figure) => [
    { text: `The article says now: ${countedWords(figure)}`, style: 'strong' },
    { text: ` · ${windowWords(figure)} · ` },
    { text: figure.id, style: 'code' },
  ]);
}

function stillLines({ stopped }: Amendment): readonly Line[] {
  const still = stopped?.still ?? null;
  return still === null ? [] : [[{ text: 'Still told by: ', style: 'strong' }, ...citationLine(still)]];
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

/** What has become of a figure that is named in passing: ` · now 150 people: corrected on 27 Jan …`; empty: nothing. */
export function namedSince(id: string | undefined, named: readonly NamedAmendment[]): Line {
  const since = named.find(({ figure }) => figure.id === id);
  if (since === undefined) return [];
  const when = instantWords(since.at);
  const why = reasonOf(since);
  switch (since.kind) {
    case 'corrected':
      return [' · ', { text: `now ${countedWords(since.figure)}`, style: 'strong' }, `: corrected on ${when}`, ...why];
    case 'rejected':
      return [' · ', { text: 'rejected', style: 'strong' }, ` by an editor on ${when}`, ...why];
    case 'changed':
      return [' · ', { text: 'told by no article any more', style: 'strong' }, `, ${when}`, ...why];
    case 'moved':
    case 'restored':
      return [];
  }
}
