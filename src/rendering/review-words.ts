import type { Figure } from '../answering/answer.js';
import type { AsRead } from '../ledger/reviewed.js';
import { plainDay } from '../wording/days.js';
import { filedWords } from '../wording/filed.js';
import { typedLine } from '../wording/names.js';
import { amountWords, shareWords } from '../wording/numbers.js';
import { joined, say, type Words } from '../wording/words.js';
import type { Line } from './document.js';
import { measureName, windowWords } from './figure-words.js';

type Corrected = Pick<Figure, 'value' | 'modifier' | 'measure'>;

/** What the articles say where an editor has corrected it: `104, political prisoners`. `undefined` where nothing differs. */
export function asReadWords(asRead: AsRead, { value, modifier, measure }: Corrected): Words | undefined {
  const { group, claimant, speaker, window } = asRead;
  const amount = asRead.value !== undefined || asRead.modifier !== undefined;
  const was = { value: asRead.value ?? value, modifier: asRead.modifier ?? modifier };
  const days = (read: NonNullable<AsRead['window']>): Words =>
    windowWords({ ...read, measure: asRead.measure ?? measure, windowBasis: read.basis });
  const said = [
    ...(amount ? [amountWords(was)] : []),
    ...(group === undefined ? [] : [filedWords(group)]),
    ...(asRead.measure === undefined ? [] : [measureName(asRead.measure)]),
    ...(claimant === undefined ? [] : [say('figure.counted-by', { claimant: filedWords(claimant) })]),
    ...(speaker === undefined ? [] : [speakerWords(speaker)]),
    ...(window === undefined ? [] : [days(window)]),
  ];
  return said.length === 0 ? undefined : joined(said, ', ');
}

/** `said by S`, `no speaker` */
export function speakerWords(speaker: string | null): Words {
  return speaker === null ? say('figure.no-speaker') : say('figure.said-by', { speaker });
}

/** What editors have said of a figure: nothing where they have not looked at it. */
export function reviewLines(figure: Pick<Figure, 'review'> & Corrected): readonly Line[] {
  const { review } = figure;
  if (review === null) return [];
  const { state, on, reason, correctedOn, asRead } = review;
  const why: Line = reason === null ? [] : [': “', { text: reason }, '”'];
  if (state === 'rejected') return [[{ text: say('review.rejected', { day: plainDay(on) }), style: 'strong' }, ...why]];
  const was = asReadWords(asRead, figure);
  const corrected: readonly Line[] =
    was === undefined || correctedOn === null
      ? []
      : [
          [
            { text: say('review.corrected', { day: plainDay(correctedOn), was }), style: 'strong' },
            ...(state === 'corrected' ? why : []),
          ],
        ];
  const checked: Line = [{ text: say('review.checked', { day: plainDay(on) }), style: 'quiet' }];
  return state === 'confirmed' || was === undefined ? [...corrected, checked] : corrected;
}

/** `Read with confidence 0.70: nobody is named for it; a vague plural`: how sure the reading is, and why no surer. */
export function readingWords(figure: Pick<Figure, 'confidence'>, doubts: readonly string[]): Words {
  const confidence = shareWords(figure.confidence);
  if (doubts.length === 0) return say('review.read', { confidence });
  return say('review.read-doubts', { confidence, doubts: joined(doubts.map(filedWords), '; ') });
}

/** That figures are missing from an answer, and who can see them. */
export function rejectedLines(rejected: number): readonly Line[] {
  if (rejected === 0) return [];
  return [[say('review.left-out', { figures: rejected, line: typedLine('review do:rejected') })]];
}
