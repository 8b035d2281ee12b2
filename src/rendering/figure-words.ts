import type { Figure } from '../answering/answer.js';
import type { Measure } from '../domain/claim.js';
import { UNATTRIBUTED } from '../domain/claimant.js';
import { daySpan, onWeekday, plainDay } from '../wording/days.js';
import { derivedWords, filedWords } from '../wording/filed.js';
import { amountWords } from '../wording/numbers.js';
import { oneOf } from '../wording/one-of.js';
import { capital, say, type Words } from '../wording/words.js';

type Counted = Pick<Figure, 'value' | 'modifier' | 'group' | 'derivedFrom'>;
type Dated = Pick<Figure, 'measure' | 'from' | 'to' | 'windowBasis' | 'toBasis'>;

/** `266 political prisoners`, `dozens of prisoners`, `about 313 prisoners (half of 626)`. */
export function countedWords(figure: Counted): Words {
  const { value, modifier, derivedFrom } = figure;
  const single = modifier !== 'vague' && value === 1;
  const one = single ? oneOf(figure.group) : undefined;
  const values = { amount: amountWords(figure), group: one ?? filedWords(figure.group) };
  const form = modifier === 'vague' ? 'vague' : single && one === undefined ? 'one' : 'plain';
  const counted = say(`counted.${form}`, values);
  return derivedFrom === null ? counted : say('counted.derived', { counted, from: derivedWords(derivedFrom) });
}

function heldDay({ to, toBasis }: Dated): Words {
  return to === null ? say('window.held.none') : say(`window.held.${toBasis}`, { day: plainDay(to) });
}

function countedDays({ from, to, toBasis }: Dated): Words {
  if (from === null) {
    return to === null ? say('window.none') : say(`window.start-unknown.${toBasis}`, { day: plainDay(to) });
  }
  if (to === null) return say('window.end-unknown', { day: plainDay(from) });
  if (from === to) return onWeekday(from);
  const days = daySpan(from, to);
  return toBasis === 'reported' ? say('window.to-report', { days }) : days;
}

/** The days counted over, in words; what is not stated is said to be so. */
export function windowWords(figure: Dated): Words {
  const days = figure.measure === 'held' ? heldDay(figure) : countedDays(figure);
  return figure.windowBasis === 'implied' ? say('window.implied', { days }) : days;
}

/** The claimant with its kind; a figure nobody is named for says so. */
export function claimantWords({ claimant, claimantKind }: Pick<Figure, 'claimant' | 'claimantKind'>): Words {
  if (claimant === UNATTRIBUTED) return say('claimant.none');
  const kind = say(`kind.${claimantKind}`);
  // "Government of Venezuela (government)" says it twice
  return claimant.toLowerCase().includes(kind.in('en'))
    ? filedWords(claimant)
    : say('claimant.with-kind', { claimant: filedWords(claimant), kind });
}

/** A body as it is asked for. */
export function bodyWords(claimant: string): Words {
  return claimant === UNATTRIBUTED ? say('claimant.none') : filedWords(claimant);
}

/** Who is counted, as a question names them: `People freed`. */
export function measureSubject(measure: Measure): Words {
  return say(`measure.subject.${measure}`);
}

/** The same inside a sentence: `people freed`. */
export function measurePeople(measure: Measure): Words {
  return say(`measure.people.${measure}`);
}

/** `Freed`, `Held`. */
export function measureTitle(measure: Measure): Words {
  return say(`measure.title.${measure}`);
}

/** The same inside a sentence: `freed`, `held`. */
export function measureName(measure: Measure): Words {
  return say(`measure.name.${measure}`);
}

/** Without how it is known; a last day that is only the day of the report is left out rather than asserted. */
function shortWindow(figure: Dated): Words {
  const { measure, from, to, toBasis } = figure;
  const open = measure !== 'held' && from !== null && from !== to && toBasis === 'reported';
  return open ? say('window.since', { day: plainDay(from) }) : windowWords({ ...figure, windowBasis: 'explicit' });
}

/** `Foro Penal: 266 political prisoners freed`: a claim in one breath, for lists and choices. */
export function claimLabel(figure: Counted & Dated & Pick<Figure, 'claimant' | 'measure'>): Words {
  const { claimant, measure } = figure;
  const who = claimant === UNATTRIBUTED ? capital(say('claimant.none')) : filedWords(claimant);
  return say(`claim.label.${measure}`, { who, counted: countedWords(figure), window: shortWindow(figure) });
}
