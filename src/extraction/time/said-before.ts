import type { IsoDate } from '../../domain/iso-date.js';
import type { AnalysedSentence } from '../analysed-sentence.js';
import type { Attribution } from '../attribution/attribution.js';
import { type Candidate, placeOf } from '../candidate.js';
import type { Reader } from '../reader.js';
import type { TimeExpression } from './moment.js';
import { isOfSpeech } from './of-speech.js';
import { resolveTime } from './resolve.js';
import { isOneDay } from './resolve-moment.js';
import { isSaidTime, isSilent } from './said-time.js';
import type { TimeContext } from './text-before.js';
import { RECENT, SENTENCES } from './time-context.js';

export function isHours({ start }: TimeExpression, { sentence: { tokens, compiled } }: AnalysedSentence): boolean {
  return compiled.units.longestAt(tokens, start)?.value === 'hour';
}

/** A sentence before in the paragraph that only says that the same body spoke that day. */
export function dayBefore(
  candidate: Candidate,
  body: string,
  context: () => TimeContext,
  reader: Reader,
): IsoDate | null {
  const { sentences } = candidate.passage;
  const here = placeOf(candidate);
  for (let at = here - 1; at >= Math.max(0, here - SENTENCES); at -= 1) {
    const other = sentences[at];
    if (other === undefined) continue;
    // "The minister mocked the idea on his programme on Wednesday. “We are at 897,” he said"
    const spoke = other.mentions.some((mention) => mention.body.claimant === body)
      ? other.times.filter((time) => isOfSpeech(time, other))
      : [];
    if (spoke.length === 0 && !other.cues.some((cue) => cue.source.body.claimant === body)) continue;
    if (reader.drafts.recent(RECENT).some((draft) => draft.sentence === other.sentence.index)) continue;
    // "The releases were announced on 8 January. Since then 56 have left. The government speaks of 116": on no such day
    if (sentences.slice(sentences.indexOf(other) + 1, here).some(({ times }) => times.some(isSinceThen))) return null;
    const days = other.times.filter((time) => time.role === 'on' && !isHours(time, other));
    const said = days.filter((time) => isSaidTime(time, other.cues, other.sentence, other.sentence.compiled));
    const when =
      said.length > 0 || promises(other)
        ? said
        : spoke.length > 0
          ? spoke
          : days.filter((time) => followsSaying(time, body, other));
    const on = when.map((time) => resolveTime(time.what, context()));
    const day = on.find((days) => days !== null && isOneDay(days));
    if (day !== undefined && day !== null) return day.to;
  }
  return null;
}

/** "had acknowledged the problem on 12 November during a visit": not "seized on 7 October, it says", nor "says that on 7 October". */
function followsSaying(
  { start }: TimeExpression,
  body: string,
  { cues, sentence: { tokens, compiled } }: AnalysedSentence,
): boolean {
  return cues.some(
    ({ kind, end, source }) =>
      kind === 'said' &&
      source.body.claimant === body &&
      end <= start &&
      isSilent(tokens, end, start, compiled) &&
      !tokens.slice(end - 1, start).some((token) => compiled.small.that.has(token)),
  );
}

function isSinceThen({ role, what }: TimeExpression): boolean {
  return role === 'since' && what.kind === 'last-date';
}

/** "promised to publish the list on Friday": the day of what is promised, and not of the promise. */
function promises({ sentence: { tokens, compiled }, words }: AnalysedSentence): boolean {
  const { promises: verbs, willPublish } = compiled.statements;
  return [verbs, willPublish].some(
    (table) => table.mayBeIn(words) && tokens.some((_, at) => table.longestAt(tokens, at) !== undefined),
  );
}

/** "On 19 January it promised 300. Only 41 have left since the 20th": nobody told of that on the day before. */
export function tellsLater(
  { analysed: { times, words, sentence } }: Candidate,
  said: IsoDate,
  context: () => TimeContext,
): boolean {
  const { futureWords } = sentence.compiled;
  if (!times.some(({ role }) => role === 'since' || role === 'until') || futureWords.mayBeIn(words)) return false;
  return times.some(({ role, what }) => {
    const days = role === 'since' || role === 'until' ? resolveTime(what, context()) : null;
    const { base } = context();
    return days !== null && isOneDay(days) && days.from > said && base !== null && days.from <= base;
  });
}

/** Sentences after the one that tells of lists. */
const LISTED = 10;

/** The day of an interview, or of the lists that two states gave each other. */
export function dayOfText({ analysed }: Candidate, { body }: Attribution, { textDays }: Reader): IsoDate | null {
  const { index, passage } = analysed.sentence;
  if (passage.kind === 'headline' || passage.kind === 'deck') return null;
  const interview = textDays.interview();
  if (interview !== null) return interview.day;
  const lists = body.kind === 'government' ? textDays.lists() : null;
  return lists !== null && index >= lists.sentence && index - lists.sentence <= LISTED ? lists.day : null;
}
