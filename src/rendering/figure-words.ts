import type { Figure } from '../answering/answer.js';
import { amountWords } from '../domain/amount-words.js';
import type { Measure } from '../domain/claim.js';
import { type ClaimantKind, UNATTRIBUTED } from '../domain/claimant.js';
import { daySpan, plainDay, weekdayName } from '../domain/day-words.js';

type Counted = Pick<Figure, 'value' | 'modifier' | 'group' | 'derivedFrom'>;
type Dated = Pick<Figure, 'measure' | 'from' | 'to' | 'windowBasis' | 'toBasis'>;

/** `266 political prisoners`, `dozens of prisoners`, `about 313 prisoners (half of 626)`. */
export function countedWords(figure: Counted): string {
  const of = figure.modifier === 'vague' ? ' of' : '';
  // groups are filed as plurals, which "1 foreigners" would not survive
  const group = figure.value === 1 ? `(${figure.group})` : figure.group;
  const derived = figure.derivedFrom === null ? '' : ` (${figure.derivedFrom})`;
  return `${amountWords(figure)}${of} ${group}${derived}`;
}

function heldDay({ to, toBasis }: Dated): string {
  if (to === null) return 'day not stated';
  return toBasis === 'stated' ? `as of ${plainDay(to)}` : `as of the report, ${plainDay(to)}`;
}

function countedDays({ from, to, toBasis }: Dated): string {
  const reported = toBasis === 'reported';
  if (from === null) {
    return to === null ? 'days not stated' : `start not stated; ${reported ? 'reported' : 'up to'} ${plainDay(to)}`;
  }
  if (to === null) return `from ${plainDay(from)}; end not stated`;
  if (from === to) return `on ${weekdayName(from)} ${plainDay(from)}`;
  return `${daySpan(from, to)}${reported ? ' (last day: day of the report)' : ''}`;
}

/** The days counted over, in words; what is not stated is said to be so. */
export function windowWords(figure: Dated): string {
  const days = figure.measure === 'held' ? heldDay(figure) : countedDays(figure);
  return figure.windowBasis === 'implied' ? `${days}, implied by the context` : days;
}

const KINDS: Readonly<Record<ClaimantKind, string>> = {
  ngo: 'NGO',
  government: 'government',
  opposition: 'opposition',
  international: 'international body',
  media: 'news outlet',
  unattributed: 'persons not named',
};

/** The claimant with its kind; a figure nobody is named for says so. */
export function claimantWords({ claimant, claimantKind }: Pick<Figure, 'claimant' | 'claimantKind'>): string {
  if (claimant === UNATTRIBUTED) return 'no source named';
  const kind = KINDS[claimantKind];
  return claimant.toLowerCase().includes(kind) ? claimant : `${claimant} (${kind})`;
}

/** A body as it is asked for. */
export function bodyWords(claimant: string): string {
  return claimant === UNATTRIBUTED ? 'no source named' : claimant;
}

interface MeasureWords {
  readonly title: string;
  readonly past: string;
  readonly subject: string;
}

const MEASURE_WORDS: Readonly<Record<Measure, MeasureWords>> = {
  freed: { title: 'Freed', past: 'freed', subject: 'People freed' },
  held: { title: 'Held', past: 'held', subject: 'People held' },
  promised: { title: 'Promised releases', past: 'promised release', subject: 'People promised release' },
  measures_lifted: {
    title: 'Restrictions lifted',
    past: 'released from restrictions',
    subject: 'People already out whose restrictions were lifted',
  },
};

/** Who is counted, as a question names them. */
export function measureSubject(measure: Measure): string {
  return MEASURE_WORDS[measure].subject;
}

export function measureTitle(measure: Measure): string {
  return MEASURE_WORDS[measure].title;
}

/** Without how it is known; a last day that is only the day of the report is left out rather than asserted. */
function shortWindow(figure: Dated): string {
  const { measure, from, to, toBasis } = figure;
  const open = measure !== 'held' && from !== null && from !== to && toBasis === 'reported';
  return open ? `since ${plainDay(from)}` : windowWords({ ...figure, windowBasis: 'explicit' });
}

/** `Foro Penal: 266 political prisoners freed`: a claim in one breath, for lists and choices. */
export function claimLabel(figure: Counted & Dated & Pick<Figure, 'claimant' | 'measure'>): string {
  const who = figure.claimant === UNATTRIBUTED ? 'No source named' : figure.claimant;
  return `${who}: ${countedWords(figure)} ${MEASURE_WORDS[figure.measure].past}, ${shortWindow(figure)}`;
}
