/** What two articles have in common, as far as it can tell that one descends from the other. */
export interface Likeness {
  /** Both name an agency: whether it is the same. `null` where one of them names none. */
  readonly sameAgency: boolean | null;
  /** Days between them; `null` where one has no date. */
  readonly apart: number | null;
  /** Of the shorter text, the share that stands in the other: 0 to 1. */
  readonly text: number;
  /** Both carry one quotation of eight words or more. */
  readonly quotation: boolean;
  /** Figures that both give. */
  readonly figures: number;
  /** Of these, those that nobody had told more than two days before: what everybody knows makes no copy. */
  readonly rare: number;
}

/** How one article is known to carry the story of another, the surest first. */
export const GROUNDS = ['text', 'agency', 'part_of_text', 'quotation', 'figures'] as const;
export type Ground = (typeof GROUNDS)[number];

/** Copies of a text may come out so many days apart; where no text tells, copies come out within 48 hours. */
export const TEXT_DAYS = 3;
export const COPY_DAYS = 2;

/**
 * Measured on the development articles and the founding five: independent reports of one day share at most 6 % of their
 * runs of five words, a wire copy with a new top and two words cut 91 % (so does claims practice, from which the two
 * bounds are). Between 10 % and 60 % lies nothing but texts that were partly copied.
 */
export const COPY = 0.6;
const PART_COPY = 0.3;
/** With one agency named on both, so many figures in common make them one story. */
const SHARED_WITH_AGENCY = 2;
/** With nothing else to go by, so many that were news. */
const RARE_SHARED = 3;

/** On what ground two articles are held to be one story; `undefined` where they are two. */
export function groundOf(likeness: Likeness): Ground | undefined {
  const { sameAgency, apart, text, quotation, figures, rare } = likeness;
  if (apart !== null && apart > TEXT_DAYS) return undefined;
  if (text >= COPY) return 'text';
  // two agencies that report one announcement are two voices, however alike their figures
  if (sameAgency === false || (apart !== null && apart > COPY_DAYS)) return undefined;
  if (sameAgency === true && apart !== null && figures >= SHARED_WITH_AGENCY) return 'agency';
  if (text >= PART_COPY && figures > 0) return 'part_of_text';
  if (quotation && figures > 0) return 'quotation';
  return rare >= RARE_SHARED ? 'figures' : undefined;
}
