import type { Figure } from '../../answering/answer.js';
import type { LanguageCode } from '../../domain/article.js';
import { UNATTRIBUTED } from '../../domain/claimant.js';
import { yearOf } from '../../domain/iso-date.js';
import { apDay } from '../../wording/days.js';
import { filedWords } from '../../wording/filed.js';
import { asIs, capital, say, type Words } from '../../wording/words.js';
import { outletWords } from '../citation-lines.js';
import { claimLabel, countedWords } from '../figure-words.js';

/** The window as a clause; nothing where nothing is stated. */
function when({ measure, from, to, toBasis }: Figure): Words {
  const nothing = asIs('');
  if (measure === 'held')
    return to === null || toBasis === 'reported' ? nothing : say('sentence.as-of', { day: apDay(to) });
  if (from === null) return nothing;
  if (from === to) return say('sentence.on', { day: apDay(from) });
  if (to === null || toBasis === 'reported') return say('sentence.since', { day: apDay(from) });
  return say('sentence.between', { from: apDay(from, yearOf(from) !== yearOf(to)), to: apDay(to) });
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
export function inTheSentence(figure: Figure, language: LanguageCode = 'en'): string {
  const { review } = figure;
  const reported = reportedSentence(asReported(figure));
  if (review === null || review.correctedOn === null || Object.keys(review.asRead).length === 0)
    return reported.in(language);
  const day = apDay(review.correctedOn);
  return say('sentence.corrected', { sentence: reported, day, claim: claimLabel(figure) }).in(language);
}

/** Carried by the earliest, the others counted. */
function carrierOf({ citations }: Figure): Words {
  const [first] = citations;
  const others = new Set(citations.map(({ article }) => article)).size - 1;
  const outlet = first.outlet === null ? say('sentence.no-outlet') : outletWords(first);
  return others === 0 ? outlet : say('sentence.others', { outlet, others });
}

/** Said, never asserted: the number stays in the mouth of whoever gave it. */
function reportedSentence(figure: Figure): Words {
  const { claimant, speaker, relayedBy } = figure;
  const carrier = carrierOf(figure);
  const what = say(`sentence.what.${figure.measure}`, { counted: countedWords(figure), when: when(figure) });
  if (claimant === UNATTRIBUTED) return capital(say('sentence.unnamed', { what, carrier }));
  const name = filedWords(claimant);
  const body = /^(?:Government|Ministry|Office) of /.test(claimant) ? say('sentence.the', { body: name }) : name;
  if (relayedBy !== null)
    return capital(say('sentence.relayed', { relayer: filedWords(relayedBy), body, what, carrier }));
  const who = speaker === null ? body : say('sentence.speaker', { speaker, body });
  return capital(say('sentence.said', { who, what, carrier }));
}
