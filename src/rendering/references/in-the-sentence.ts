import type { Figure } from '../../answering/answer.js';
import { UNATTRIBUTED } from '../../domain/claimant.js';
import { yearOf } from '../../domain/iso-date.js';
import { outletWords } from '../citation-lines.js';
import { claimLabel, countedWords } from '../figure-words.js';
import { apDay } from './reference-day.js';

/** The window as a clause; nothing where nothing is stated. */
function when({ measure, from, to, toBasis }: Figure): string {
  if (measure === 'held') return to === null || toBasis === 'reported' ? '' : ` as of ${apDay(to)}, ${yearOf(to)}`;
  if (from === null) return '';
  if (from === to) return ` on ${apDay(from)}, ${yearOf(from)}`;
  if (to === null || toBasis === 'reported') return ` since ${apDay(from)}, ${yearOf(from)}`;
  const year = yearOf(from) === yearOf(to) ? '' : `, ${yearOf(from)}`;
  return ` between ${apDay(from)}${year} and ${apDay(to)}, ${yearOf(to)}`;
}

const VERBS: Readonly<Record<Figure['measure'], string>> = {
  freed: 'had been freed',
  held: 'were held',
  promised: 'would be freed',
  measures_lifted: 'had restrictions lifted',
};

/** Said, never asserted: the number stays in the mouth of whoever gave it. */
function whoSaid({ claimant, speaker, relayedBy }: Figure): string {
  if (claimant === UNATTRIBUTED) return '';
  const body = /^(?:Government|Ministry|Office) of /.test(claimant) ? `the ${claimant}` : claimant;
  const who = speaker === null ? body : `${speaker} of ${body}`;
  if (relayedBy === null) return `${who} said `;
  return `${relayedBy} said that, by the count of ${body}, `;
}

/** What the articles say, where an editor has corrected it: no outlet reported a correction. */
function asReported({ review, ...figure }: Figure): Figure {
  const { window, ...read } = review?.asRead ?? {};
  return {
    ...figure,
    ...read,
    ...(window === undefined ? {} : { ...window, windowBasis: window.basis }),
    review: null,
  };
}

/** AP has no bibliography: attribution stands in the sentence, and what an editor corrected behind it. */
export function inTheSentence(figure: Figure): string {
  const { review } = figure;
  const reported = reportedSentence(asReported(figure));
  if (review === null || review.correctedOn === null || Object.keys(review.asRead).length === 0) return reported;
  const { correctedOn: day } = review;
  return `${reported} Corrected by an editor on ${apDay(day)}, ${yearOf(day)}: ${claimLabel(figure)}.`;
}

/** Carried by the earliest, the others counted. */
function reportedSentence(figure: Figure): string {
  const [first] = figure.citations;
  const others = new Set(figure.citations.map((citation) => citation.article)).size - 1;
  const more = others === 0 ? '' : ` and ${others} other ${others === 1 ? 'outlet' : 'outlets'}`;
  const carrier = `${first.outlet === null ? 'an article that does not name its outlet' : outletWords(first)}${more}`;
  const said = `${whoSaid(figure)}${countedWords(figure)} ${VERBS[figure.measure]}${when(figure)}`;
  const sentence = `${said.charAt(0).toUpperCase()}${said.slice(1)}, ${carrier} reported`;
  return figure.claimant === UNATTRIBUTED ? `${sentence} without naming a source.` : `${sentence}.`;
}
