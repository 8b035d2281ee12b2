import type { PassageKind, ReadArticle } from '../../domain/article.js';
import type { CountWindow, Extraction, Measure, Modifier } from '../../domain/claim.js';
import type { ClaimantKind } from '../../domain/claimant.js';
import type { IsoDate } from '../../domain/iso-date.js';
import type { Attribution } from '../attribution/attribution.js';
import type { Cue } from '../attribution/cue.js';
import type { Predicate } from '../measures/predicates.js';
import type { NumberSpan } from '../numbers/number-span.js';
import type { Rule } from '../observer.js';
import type { TimeRole } from '../time/moment.js';

/** Plain data: what extraction saw and decided, for whoever extends a language. Words are the article's. */
export interface Explained {
  readonly extraction: Extraction;
  /** Sentences in which something was found, in the order of the text. */
  readonly sentences: readonly ExplainedSentence[];
  /** Refiners that changed something, in the order in which they ran. */
  readonly steps: readonly ExplainedStep[];
}

export type Explainer = (read: ReadArticle) => Explained;

export interface ExplainedSentence {
  readonly paragraph: number;
  readonly passage: PassageKind;
  readonly text: string;
  readonly numbers: readonly ExplainedNumber[];
  readonly predicates: readonly ExplainedPredicate[];
  readonly sources: readonly ExplainedSource[];
  readonly cues: readonly ExplainedCue[];
  readonly times: readonly ExplainedTime[];
}

export interface ExplainedPredicate extends Pick<Predicate, 'kind' | 'negated' | 'wish' | 'active'> {
  readonly words: string;
}

export interface ExplainedSource {
  readonly words: string;
  readonly claimant: string;
  readonly kind: ClaimantKind;
  readonly speaker: string | null;
  readonly strength: 'named' | 'role' | 'place' | 'pronoun';
}

export interface ExplainedCue extends Pick<Cue, 'kind' | 'negated'> {
  readonly words: string;
  readonly claimant: string;
  /** Stands in somebody's own words. */
  readonly quoted: boolean;
}

export interface ExplainedTime {
  readonly words: string;
  readonly role: TimeRole;
  /** `null`: which days cannot be known. */
  readonly days: { readonly from: IsoDate; readonly to: IsoDate } | null;
  /** Dates the saying, not what is said. */
  readonly spoken: boolean;
}

export interface ExplainedNumber {
  /** Hedge and number. */
  readonly words: string;
  readonly value: number;
  /** Numerator and denominator of a fraction or multiple, whose `value` says nothing. */
  readonly ratio: readonly [number, number] | null;
  readonly form: NumberSpan['form'];
  readonly modifier: Modifier | null;
  readonly outcome: ExplainedOutcome;
}

export type ExplainedOutcome =
  | { readonly kind: 'dropped'; readonly rule: Rule; readonly why: string }
  /** Says again the number of another draft. */
  | { readonly kind: 'repetition'; readonly draft: number; readonly of: number; readonly fate: Fate }
  | { readonly kind: 'claim'; readonly drafts: readonly ExplainedDraft[] };

/** What the refiners left of a draft. */
export type Fate =
  /** Index in the extraction. */
  | { readonly kind: 'claim'; readonly claim: number }
  | { readonly kind: 'merged'; readonly refiner: string; readonly into: number }
  | { readonly kind: 'dropped'; readonly refiner: string };

/** A claim as its sentence gives it, before the refiners. */
export interface ExplainedDraft {
  readonly draft: number;
  readonly value: number;
  readonly modifier: Modifier;
  readonly measure: Measure;
  /** The words the measure comes from; `null`: from the noun, or from the text before. */
  readonly predicate: string | null;
  readonly leansOn: boolean;
  readonly tentative: boolean;
  readonly partitive: boolean;
  /** `null`: the sentence names no population. */
  readonly group: string | null;
  readonly claimant: string;
  readonly speaker: string | null;
  readonly relayedBy: string | null;
  readonly how: Attribution['how'];
  readonly cue: string | null;
  readonly window: CountWindow;
  /** The words that its first and last day come from. */
  readonly windowWords: { readonly from: string | null; readonly to: string | null };
  readonly said: IsoDate | null;
  readonly fate: Fate;
}

export interface ExplainedStep {
  readonly refiner: string;
  readonly changes: readonly ExplainedChange[];
}

export interface ExplainedChange {
  readonly draft: number;
  /** The words of the figure, verbatim. */
  readonly phrase: string;
  readonly paragraph: number;
  readonly what:
    | { readonly kind: 'dropped' }
    | { readonly kind: 'merged'; readonly into: number }
    | { readonly kind: 'changed'; readonly fields: readonly ChangedField[] };
}

export interface ChangedField {
  readonly field: string;
  readonly from: string;
  readonly to: string;
}
