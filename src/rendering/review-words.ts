import type { Figure } from '../answering/answer.js';
import { amountWords } from '../domain/amount-words.js';
import { plainDay } from '../domain/day-words.js';
import { plural } from '../domain/plural.js';
import type { AsRead } from '../ledger/reviewed.js';
import type { Line } from './document.js';
import { measureTitle, windowWords } from './figure-words.js';

type Corrected = Pick<Figure, 'value' | 'modifier' | 'measure'>;

/** What the articles say where an editor has corrected it: `104, political prisoners`. Empty where nothing differs. */
export function asReadWords(asRead: AsRead, { value, modifier, measure }: Corrected): string {
  const { group, claimant, speaker, window } = asRead;
  const amount = asRead.value !== undefined || asRead.modifier !== undefined;
  const was = { value: asRead.value ?? value, modifier: asRead.modifier ?? modifier };
  const days = (read: NonNullable<AsRead['window']>): string =>
    windowWords({ ...read, measure: asRead.measure ?? measure, windowBasis: read.basis });
  return [
    ...(amount ? [amountWords(was)] : []),
    ...(group === undefined ? [] : [group]),
    ...(asRead.measure === undefined ? [] : [measureTitle(asRead.measure).toLowerCase()]),
    ...(claimant === undefined ? [] : [`counted by ${claimant}`]),
    ...(speaker === undefined ? [] : [speaker === null ? 'no speaker' : `said by ${speaker}`]),
    ...(window === undefined ? [] : [days(window)]),
  ].join(', ');
}

/** What editors have said of a figure: nothing where they have not looked at it. */
export function reviewLines(figure: Pick<Figure, 'review'> & Corrected): readonly Line[] {
  const { review } = figure;
  if (review === null) return [];
  const { state, on, reason, correctedOn, asRead } = review;
  const why: Line = reason === null ? [] : [': “', { text: reason }, '”'];
  if (state === 'rejected') return [[{ text: `Rejected by an editor on ${plainDay(on)}`, style: 'strong' }, ...why]];
  const was = asReadWords(asRead, figure);
  const corrected: readonly Line[] =
    was === '' || correctedOn === null
      ? []
      : [
          [
            { text: `Corrected by an editor on ${plainDay(correctedOn)}: was ${was} as read`, style: 'strong' },
            ...(state === 'corrected' ? why : []),
          ],
        ];
  const checked: Line = [{ text: `Checked by an editor on ${plainDay(on)}`, style: 'quiet' }];
  return state === 'confirmed' || was === '' ? [...corrected, checked] : corrected;
}

/** `Read with confidence 0.70: nobody is named for it; a vague plural`: how sure the reading is, and why no surer. */
export function readingWords({ confidence }: Pick<Figure, 'confidence'>, doubts: readonly string[]): string {
  return `Read with confidence ${confidence.toFixed(2)}${doubts.length === 0 ? '' : `: ${doubts.join('; ')}`}`;
}

/** That figures are missing from an answer, and who can see them. */
export function rejectedLines(rejected: number): readonly Line[] {
  if (rejected === 0) return [];
  return [[`${plural(rejected, 'figure')} left out: rejected by editors, who see them with “review do:rejected”.`]];
}
