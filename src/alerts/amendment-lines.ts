import { UNATTRIBUTED } from '../domain/claimant.js';
import { citationLine } from '../rendering/citation-lines.js';
import type { Line, Span } from '../rendering/document.js';
import { claimantWords, countedWords, measurePeople, windowWords } from '../rendering/figure-words.js';
import { instantWords } from '../wording/days.js';
import { asIs, joined, say, type Words } from '../wording/words.js';
import type { Alert } from './alert.js';
import type { Amendment, NamedAmendment } from './amendment.js';

const UNUSABLE: Span = { text: say('amend.unusable'), style: 'strong' };

/** How a figure stands since its alert was posted: what counts now, and who said so, when and why. */
export function amendmentLines(alert: Alert, amendment: Amendment): readonly Line[] {
  const when = instantWords(amendment.at);
  const why = reasonOf(amendment);
  switch (amendment.kind) {
    case 'corrected':
      return [nowLine(alert, amendment), [say('amend.corrected', { when }), ...why]];
    case 'rejected':
      return [[UNUSABLE, ' ', say('amend.rejected', { when }), ...why], [say('amend.left-out')]];
    case 'changed':
      return [[UNUSABLE, ' ', stoppedWords(amendment), ...why], ...insteadLines(amendment)];
    case 'moved':
      return [[stoppedWords(amendment), ...why], ...stillLines(amendment)];
    case 'restored':
      return [[say('amend.restored', { when }), ...why]];
  }
}

function reasonOf({ reason }: Pick<Amendment, 'reason'>): Line {
  return reason === null ? [] : [': ', { text: reason, style: 'quote' }];
}

function stoppedWords({ stopped, at }: Amendment): Words {
  // a digest that is short of room does not name it
  const name = stopped?.article ?? '';
  const about = { article: name === '' ? say('amend.the-article') : asIs(name), when: instantWords(at) };
  return say(stopped?.how === 'withdrawn' ? 'amend.withdrew' : 'amend.changed', about);
}

function insteadLines({ stopped }: Amendment): readonly Line[] {
  return (stopped?.now ?? []).map((figure) => [
    { text: say('amend.says-now', { counted: countedWords(figure) }), style: 'strong' },
    ' · ',
    windowWords(figure),
    ' · ',
    { text: figure.id, style: 'code' },
  ]);
}

function stillLines({ stopped }: Amendment): readonly Line[] {
  const still = stopped?.still ?? null;
  return still === null ? [] : [[{ text: say('amend.still'), style: 'strong' }, ' ', ...citationLine(still)]];
}

/** Only what differs is named beside the figure. */
function nowLine(alert: Alert, { figure, claimant, claimantKind }: Amendment): Line {
  const body = claimant === UNATTRIBUTED ? say('claimant.none') : claimantWords({ claimant, claimantKind });
  const beside = [
    windowWords(figure),
    ...(claimant === alert.claimant ? [] : [body]),
    ...(figure.measure === alert.measure ? [] : [measurePeople(figure.measure)]),
  ];
  return [{ text: say('amend.now', { counted: countedWords(figure) }), style: 'strong' }, ' · ', joined(beside, ' · ')];
}

/** What has become of a figure that is named in passing: ` · now 150 people: corrected on 27 Jan …`; empty: nothing. */
export function namedSince(id: string | undefined, named: readonly NamedAmendment[]): Line {
  const since = named.find(({ figure }) => figure.id === id);
  if (since === undefined) return [];
  const when = instantWords(since.at);
  const why = reasonOf(since);
  switch (since.kind) {
    case 'corrected': {
      const now = say('amend.named.corrected', { counted: countedWords(since.figure) });
      return [' · ', say('amend.named.corrected-on', { now: { text: now, style: 'strong' }, when }), ...why];
    }
    case 'rejected': {
      const rejected = { text: say('amend.named.rejected'), style: 'strong' } as const;
      return [' · ', say('amend.named.rejected-on', { rejected, when }), ...why];
    }
    case 'changed': {
      const changed = { text: say('amend.named.changed'), style: 'strong' } as const;
      return [' · ', say('amend.named.changed-on', { changed, when }), ...why];
    }
    case 'moved':
    case 'restored':
      return [];
  }
}
