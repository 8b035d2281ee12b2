import type { AnalysedSentence } from '../analysed-sentence.js';
import type { Draft } from '../draft.js';
import type { NumberSpan } from '../numbers/number-span.js';
import type { Dating, Outcome } from '../observer.js';
import { datedBy } from './dated-by.js';
import type { ExplainedDraft, ExplainedOutcome, Fate } from './explained.js';
import { wordsAt } from './words-at.js';

/** What was decided of a number, and from what its days were read. */
export interface Told {
  readonly outcome: Outcome;
  readonly dating: Dating | null;
}

type FateOf = (draft: number) => Fate;

/** The cue may stand in another sentence of the paragraph. */
function cueWords(analysed: AnalysedSentence, { attribution: { cue } }: Draft): string | null {
  return cue === null || !analysed.cues.includes(cue) ? null : wordsAt(analysed, cue.start, cue.end);
}

function windowWords(analysed: AnalysedSentence, span: NumberSpan, { window }: Draft, dating: Dating | null) {
  if (dating === null) return { from: null, to: null };
  const { from, to } = datedBy(analysed.times, span, window, dating);
  return {
    from: from === null ? null : wordsAt(analysed, from.start, from.end),
    to: to === null ? null : wordsAt(analysed, to.start, to.end),
  };
}

function explainOne(
  analysed: AnalysedSentence,
  span: NumberSpan,
  draft: Draft,
  { outcome, dating }: Told,
): Omit<ExplainedDraft, 'fate'> {
  const { attribution } = draft;
  const predicate = outcome.kind === 'claim' ? outcome.predicate : null;
  return {
    draft: draft.id,
    value: draft.value,
    modifier: draft.modifier,
    measure: draft.measure,
    predicate: predicate === null ? null : wordsAt(analysed, predicate.start, predicate.end),
    leansOn: outcome.kind === 'claim' && outcome.leansOn,
    tentative: draft.tentative,
    partitive: draft.partitive,
    group: draft.group,
    claimant: attribution.body.claimant,
    speaker: attribution.speaker,
    relayedBy: attribution.relayedBy,
    how: attribution.how,
    cue: cueWords(analysed, draft),
    window: draft.window,
    windowWords: windowWords(analysed, span, draft, dating),
    said: dating?.said ?? null,
  };
}

export function explainOutcome(
  analysed: AnalysedSentence,
  span: NumberSpan,
  told: Told,
  fateOf: FateOf,
): ExplainedOutcome {
  const { outcome } = told;
  switch (outcome.kind) {
    case 'dropped':
      return outcome;
    case 'repetition':
      return { kind: 'repetition', draft: outcome.draft.id, of: outcome.of.id, fate: fateOf(outcome.draft.id) };
    case 'claim':
      return {
        kind: 'claim',
        drafts: outcome.drafts.map((draft) => ({
          ...explainOne(analysed, span, draft, told),
          fate: fateOf(draft.id),
        })),
      };
  }
}
