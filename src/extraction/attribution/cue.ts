import type { SourceMention } from '../bodies/body.js';

/** A verb or phrase of saying with the body it belongs to. Token indexes, the end excluded. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly source: SourceMention;
  readonly also: SourceMention | null;
  /** `said`: governs what follows, and what stands before it when it comes last. `according`: governs its clause. */
  readonly kind: 'said' | 'according';
  /** Quotation it stands in, −1 outside. */
  readonly quotation: number;
  /** "did not confirm", "denied": what it governs is nobody's figure. */
  readonly negated: boolean;
  /** Says only whose the count before it is: "the information is from S". */
  readonly note?: true | undefined;
  /** Somebody else calls the figure into question: "disputes S's figure". */
  readonly disputed?: true | undefined;
  /** Its own source calls the figure into question, and nobody is told to have said it: "questioned the 60 releases". */
  readonly doubted?: true | undefined;
  /** Nobody says it: "relatives saw 12 leave". */
  readonly seen?: true | undefined;
}

/** A cue of `source`. All are made alike: what is asked of them again and again is found at one place. */
export function cueOf(
  start: number,
  end: number,
  source: SourceMention,
  kind: Cue['kind'],
  quotation: number,
  {
    also = null,
    negated = false,
    note,
    disputed,
    doubted,
    seen,
  }: Partial<Pick<Cue, 'also' | 'negated' | 'note' | 'disputed' | 'doubted' | 'seen'>> = {},
): Cue {
  return { start, end, source, also, kind, quotation, negated, note, disputed, doubted, seen };
}

/** The same, as whoever denies one thing says another. */
export function affirmed(cue: Cue): Cue {
  const { start, end, source, kind, quotation } = cue;
  return cue.negated ? cueOf(start, end, source, kind, quotation, { ...cue, negated: false }) : cue;
}
