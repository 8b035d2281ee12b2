import type { LanguageCode } from '../../../domain/article.js';
import type { Measure } from '../../../domain/claim.js';
import type { IsoDate } from '../../../domain/iso-date.js';
import type { OutOfReach } from './lexicon.js';

/** What a question in plain words asks for, in the terms of the commands. `null`: not said. */
export type PlainQuery =
  | {
      readonly command: 'count';
      readonly measure: Measure;
      readonly since: IsoDate | null;
      readonly until: IsoDate | null;
      readonly by: string | null;
      readonly group: string | null;
      readonly asOf: IsoDate | null;
    }
  | {
      readonly command: 'compare';
      readonly a: string;
      readonly b: string;
      readonly measure: Measure;
      readonly since: IsoDate | null;
      readonly asOf: IsoDate | null;
    }
  | {
      readonly command: 'timeline';
      readonly measure: Measure;
      readonly by: string | null;
      readonly since: IsoDate | null;
      readonly group: string | null;
      readonly asOf: IsoDate | null;
    }
  | {
      readonly command: 'cite' | 'genealogy' | 'verification';
      readonly value: number | null;
      readonly by: string | null;
      /** Id of a claim, where the answer before was about one. */
      readonly claim: string | null;
    }
  | { readonly command: 'sources' }
  | { readonly command: 'search'; readonly text: string }
  | { readonly command: 'diff'; readonly since: IsoDate; readonly until: IsoDate | null }
  | { readonly command: 'help' };

export type PlainCommand = PlainQuery['command'];
export type CountAsked = Extract<PlainQuery, { command: 'count' }>;

/** What a question takes from the answer before; `null`: nothing, or said anew. */
export type Carried = Omit<CountAsked, 'command' | 'measure'> & { readonly measure: Measure | null };

/** What is said beside the answer, since the question says more, or less, than the query. */
export type Aside =
  /** Words that are not known, and that nothing in the question hangs on. */
  | { readonly kind: 'passed-over'; readonly words: readonly string[] }
  /** Of a place, an event, a body that frees and counts nothing: words that narrow nothing down here. */
  | { readonly kind: 'not-looked-at'; readonly words: string }
  /** A typing error. */
  | { readonly kind: 'read-as'; readonly typed: string; readonly word: string }
  /** "Since Maduro was taken on 3 January": the day alone counts. */
  | { readonly kind: 'day-of'; readonly words: string; readonly day: IsoDate }
  /** Nothing says whether freed or held. */
  | { readonly kind: 'measure-taken'; readonly measure: Measure }
  /** From the answer before, which this question goes on from. */
  | ({ readonly kind: 'carried' } & Carried)
  /** "What is new?", without a day. */
  | { readonly kind: 'day-taken'; readonly day: IsoDate };

/** Why a question is not answered. */
export type WhyNot =
  | { readonly kind: 'not-understood'; readonly words: string }
  | { readonly kind: 'out-of-reach'; readonly what: OutOfReach; readonly words: string }
  /** "Not", "except": what it bears on is not sure. */
  | { readonly kind: 'negation'; readonly words: string }
  | { readonly kind: 'unknown-body'; readonly name: string }
  | { readonly kind: 'no-day'; readonly words: string; readonly because: 'ahead' | 'none' | 'reversed' }
  /** "Since the amnesty": which day that was is not said. */
  | { readonly kind: 'which-day'; readonly words: string }
  | { readonly kind: 'two-things'; readonly what: 'days' | 'bodies' | 'groups' | 'measures' | 'numbers' }
  | { readonly kind: 'which-figure' }
  | { readonly kind: 'which-bodies' }
  /** Who freed them, or whose count it is. */
  | { readonly kind: 'agent'; readonly name: string }
  | { readonly kind: 'what-is-counted' }
  /** The command takes no such thing: days for a comparison. */
  | { readonly kind: 'not-with'; readonly command: PlainCommand; readonly words: string }
  | { readonly kind: 'off-topic' };

export type PlainReading = {
  readonly language: LanguageCode;
  /** Other things that may be meant; never empty words, at most a few. */
  readonly near: readonly PlainQuery[];
} & (
  | { readonly ok: true; readonly query: PlainQuery; readonly asides: readonly Aside[] }
  | { readonly ok: false; readonly why: WhyNot }
);
