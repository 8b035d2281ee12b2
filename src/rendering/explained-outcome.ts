import type { ExplainedDraft, ExplainedOutcome, Fate } from '../extraction/explain/explained.js';
import type { Line, Span } from './document.js';
import { windowWords } from './figure-words.js';

const HOW: Readonly<Record<ExplainedDraft['how'], string>> = {
  cue: 'by its cue',
  quotation: 'by who is quoted',
  carried: 'carried over from the text before',
  none: 'nobody is named',
};

function labelled(label: string, ...spans: readonly Span[]): Line {
  return [{ text: `${label}: `, style: 'quiet' }, ...spans];
}

function quoted(words: string): Span {
  return { text: `«${words}»`, style: 'quote' };
}

function fateWords(fate: Fate): string {
  switch (fate.kind) {
    case 'claim':
      return `claim ${fate.claim + 1}`;
    case 'merged':
      return `merged into #${fate.into} by ${fate.refiner}`;
    case 'dropped':
      return `dropped by ${fate.refiner}`;
  }
}

function headLine(draft: ExplainedDraft): Line {
  const { measure, predicate, leansOn, tentative, partitive, fate } = draft;
  const from: readonly Span[] =
    predicate !== null
      ? [' from ', quoted(predicate)]
      : [leansOn ? ', taken from the text before' : ', from what is counted'];
  const notes = [partitive ? ', part of another number' : '', tentative ? ', kept only if parts add up' : ''].join('');
  return [
    { text: `#${draft.draft} `, style: 'code' },
    { text: measure, style: 'strong' },
    ...from,
    notes,
    ` → ${fateWords(fate)}`,
  ];
}

function claimantLine({ claimant, speaker, relayedBy, how, cue }: ExplainedDraft): Line {
  const people = [speaker === null ? '' : ` (${speaker})`, relayedBy === null ? '' : `, relayed by ${relayedBy}`];
  const by = cue === null ? [` · ${HOW[how]}`] : [` · ${HOW[how]} `, quoted(cue)];
  return labelled('claimant', { text: `${claimant}${people.join('')}` }, ...by);
}

/** Where a day of a window comes from, when the sentence says it. */
function dayWords({ window, windowWords: { from, to }, said }: ExplainedDraft): readonly Span[] {
  const spans: Span[] = [];
  if (from !== null) spans.push(' · first day from ', quoted(from));
  if (to !== null && to !== from) spans.push(' · last day from ', quoted(to));
  if (to === null && window.to !== null && window.to === said) spans.push(' · last day: when it was said');
  return spans;
}

function windowLine(draft: ExplainedDraft): Line {
  const { measure, window } = draft;
  const dated = { measure, from: window.from, to: window.to, windowBasis: window.basis, toBasis: window.toBasis };
  return labelled('window', { text: windowWords(dated) }, ...dayWords(draft));
}

function draftLines(draft: ExplainedDraft): readonly Line[] {
  const group = draft.group === null ? 'not named here' : draft.group;
  return [headLine(draft), labelled('group', { text: group }), claimantLine(draft), windowLine(draft)];
}

/** What became of a number, and why. */
export function outcomeLines(outcome: ExplainedOutcome): readonly Line[] {
  switch (outcome.kind) {
    case 'dropped':
      return [[{ text: 'dropped', style: 'struck' }, ': ', { text: outcome.why }, ` (rule: ${outcome.rule})`]];
    case 'repetition':
      return [
        [{ text: `#${outcome.draft} `, style: 'code' }, `says #${outcome.of} again → ${fateWords(outcome.fate)}`],
      ];
    case 'claim':
      return outcome.drafts.flatMap(draftLines);
  }
}
