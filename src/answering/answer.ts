import type { PublishedBasis } from '../domain/article.js';
import type { Measure, Modifier, WindowBasis } from '../domain/claim.js';
import type { ClaimantKind } from '../domain/claimant.js';
import type { IsoDate } from '../domain/iso-date.js';
import type { StatementKind, VerificationMethod } from '../domain/statement.js';
import type { ClaimReview } from '../ledger/reviewed.js';
import type { Words } from '../wording/words.js';

/** A count asked for, every word of it resolved. `null`: not asked. */
export interface CountQuery {
  readonly kind: 'count';
  readonly measure: Measure;
  readonly since: IsoDate | null;
  readonly until: IsoDate | null;
  /** Claimant's name as the ledger files it. */
  readonly by: string | null;
  /** Population, as typed; compared like groups of claims. */
  readonly group: string | null;
  /** Answer from what was published up to and on this day. */
  readonly asOf: IsoDate | null;
}

export const RELATIONS = ['same', 'within', 'wider', 'unstated'] as const;
/** How a claim's window lies to the window asked for (design: what an answer holds). */
export type Relation = (typeof RELATIONS)[number];

/** An appearance as shown to a reader. */
export interface Citation {
  /** Article id. */
  readonly article: string;
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly headline: string | null;
  readonly published: IsoDate | null;
  readonly publishedBasis: PublishedBasis;
  readonly url: string | null;
  readonly paragraph: number;
  /** Verbatim. */
  readonly quote: string;
  /** What this copy says otherwise than the claim: "at least", "prisoners", "no day". Empty when it agrees. */
  readonly differs: readonly (string | Words)[];
  /** Where it was looked up: that the article does not tell it any more. */
  readonly stopped?: Stopped;
}

/** `changed`: its page was, seen on that day. `withdrawn`: an editor wrote down that the article was. */
export interface Stopped {
  readonly kind: 'changed' | 'withdrawn';
  readonly on: IsoDate;
  readonly reason: string | null;
}

export type FigureReview = Pick<ClaimReview, 'state' | 'on' | 'reason' | 'correctedOn' | 'asRead'>;

export interface Figure {
  /** Permalink id of the claim. */
  readonly id: string;
  readonly value: number;
  readonly modifier: Modifier;
  readonly measure: Measure;
  readonly group: string;
  readonly claimant: string;
  readonly claimantKind: ClaimantKind;
  readonly speaker: string | null;
  readonly relayedBy: string | null;
  readonly channel: string | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly windowBasis: WindowBasis;
  /** Whether `to` is said, or is the day of the report. */
  readonly toBasis: 'stated' | 'reported';
  readonly derivedFrom: string | null;
  /** Id of the claim this is a part of. */
  readonly partOf: string | null;
  /** Id of the later figure that replaced this one. */
  readonly supersededBy: string | null;
  readonly confidence: number;
  /** Confirmed or corrected by an editor. */
  readonly reviewed: boolean;
  /** What editors have said of it, and what of it the articles say otherwise; who they are is not told here. */
  readonly review: FigureReview | null;
  /** Never empty. Oldest first; grouped by `origin`. */
  readonly citations: readonly [Citation, ...Citation[]];
}

/** A figure as another refers to it: enough to name it. */
export type NamedFigure = Pick<
  Figure,
  | 'id'
  | 'value'
  | 'modifier'
  | 'measure'
  | 'group'
  | 'derivedFrom'
  | 'from'
  | 'to'
  | 'windowBasis'
  | 'toBasis'
  | 'review'
>;

export interface FigureGroup {
  readonly relation: Relation;
  /** Newest first within each claimant; a part directly after its whole. */
  readonly figures: readonly Figure[];
}

export const NOTE_KINDS = [
  'parts_add_up',
  'parts_do_not_add_up',
  'percentage',
  'superseded',
  'no_longer_told',
  'doubtful_date',
  'weekday_misfit',
  'two_figures',
  'gap',
  'total_falls',
  'older_than_it_looks',
  'below_a_day',
  'copies_differ',
  'one_origin',
  'maybe_the_same',
] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** Something that does not fit together, or that an editor must know before quoting. Names its claims. */
export interface Note {
  readonly kind: NoteKind;
  /** One plain sentence or two; English in JSON. */
  readonly text: Words;
  /** Ids of the claims it rests on. Never empty. */
  readonly claims: readonly [string, ...string[]];
}

export interface ArticleSummary {
  readonly id: string;
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly headline: string | null;
  readonly url: string | null;
  readonly published: IsoDate | null;
  readonly publishedBasis: PublishedBasis;
  /** Articles that descend from one story share an origin: the first of them. */
  readonly origin: string;
}

export interface NearbyWindow {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly figures: number;
}

/** That a body says something about a figure: what a line below the figure has room for. */
export interface Mark {
  /** Id of the claim. */
  readonly claim: string;
  readonly kind: StatementKind;
  readonly by: string;
  /** Who is asked, or blamed. */
  readonly to: string | null;
  readonly method: VerificationMethod | null;
}

export interface CountAnswer {
  readonly query: CountQuery;
  /** In the order of `RELATIONS`; those without figures are left out. `held`: one group, relation `same`. */
  readonly groups: readonly FigureGroup[];
  readonly notes: readonly Note[];
  /** Who verified, disputes or asks about the figures above; `/verification` has the citations. */
  readonly marks: readonly Mark[];
  /** The articles cited above. */
  readonly articles: readonly ArticleSummary[];
  /** Figures that those above refer to (what replaced them, what they are part of) and that were not asked for. */
  readonly referred: readonly NamedFigure[];
  /** Figures that were asked for and that editors have rejected: left out of all the above. */
  readonly rejected: number;
  /** When `groups` is empty: windows that do have figures, the nearest first. */
  readonly nearest: readonly NearbyWindow[];
}
