import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { GroupEntry } from '../lexicon/look-up-tables.js';
import type { Token } from '../text/text.js';
import type { NounApart } from './counted-apart.js';
import type { NumberSpan } from './number-span.js';

const FROM_TO = 4;
const HOURS = 24;
const AUXILIARIES = 2;

/** "Los presos políticos han pasado de 902 a 687": prisoners, a verb of change, and from how many to how many. */
function prisonersChanged(
  tokens: readonly Token[],
  span: NumberSpan,
  { language, groups, sets }: CompiledLanguage,
): NounApart | undefined {
  let at = span.hedgeStart - 1;
  const least = at - FROM_TO;
  while (at > least && (tokens[at]?.kind === 'number' || sets.placePrepositions.isAt(tokens, at))) at -= 1;
  if (at === span.hedgeStart - 1 || !language.structure.change.includes(tokens[at]?.key ?? '')) return undefined;
  let end = at;
  while (end > at - AUXILIARIES && sets.functionWords.isAt(tokens, end - 1)) end -= 1;
  for (let start = Math.max(0, end - LONGEST_GROUP); start < end; start += 1) {
    const group = groups.longestAt(tokens, start);
    if (group?.end === end && group.value.prisoner) return { entry: group.value, end: span.end };
  }
  return undefined;
}

const BETWEEN_VERB_AND_NUMBER = 2;
const VERB_WORDS = 4;
const LONGEST_GROUP = 4;

const PLACE_WORDS = 5;

/** "for the prisoners", "de los presos"; but "the number of prisoners" is theirs. */
function isOfOrFor(tokens: readonly Token[], at: number, { clause, counts, sets, small }: CompiledLanguage): boolean {
  if (clause.purposes.isAt(tokens, at)) return true;
  return (sets.partitives.isAt(tokens, at) || small.ofThe.isAt(tokens, at)) && !counts.endsAt(tokens, at, 2);
}

/** The noun of prisoners that is the subject of the verb at `verb`: right before it, or with a place or an adverb between. */
function prisonersBefore(tokens: readonly Token[], verb: number, compiled: CompiledLanguage): GroupEntry | undefined {
  for (let start = Math.max(0, verb - LONGEST_GROUP - PLACE_WORDS); start < verb; start += 1) {
    const group = compiled.groups.longestAt(tokens, start);
    if (group === undefined || !group.value.prisoner || group.end > verb) continue;
    // "donations for the prisoners reached 40,000": what is of them or for them
    const before = compiled.sets.determiners.isAt(tokens, start - 1) ? start - 2 : start - 1;
    if (isOfOrFor(tokens, before, compiled) || isOfOrFor(tokens, start - 1, compiled)) continue;
    const between = tokens.slice(group.end, verb);
    const place = compiled.sets.placePrepositions.has(between[0]);
    const small = (token: Token): boolean =>
      compiled.sets.functionWords.has(token) || compiled.course.now.has(token) || (place && token.word.capital);
    if (between.length <= PLACE_WORDS && between.every((token) => token.kind === 'word' && small(token)))
      return group.value;
  }
  return undefined;
}

function isHedgeVerb(tokens: readonly Token[], at: number, { clause }: CompiledLanguage): boolean {
  return clause.hedgeVerbs.isAt(tokens, at);
}

/** "Os presos políticos são hoje 687": prisoners, what they are, and how many. */
export function prisonersNumber(
  tokens: readonly Token[],
  span: NumberSpan,
  compiled: CompiledLanguage,
): NounApart | undefined {
  // "los presos llegaron a las 10": an hour
  if (compiled.sets.clockBefore.isAt(tokens, span.start - 1) && span.value <= HOURS) return undefined;
  const changed = prisonersChanged(tokens, span, compiled);
  if (changed !== undefined) return changed;
  // "Os presos políticos rondam os 600": the hedge is the verb
  if ([0, 1].some((at) => span.hedgeStart + at < span.start && isHedgeVerb(tokens, span.hedgeStart + at, compiled))) {
    const subject = prisonersBefore(tokens, span.hedgeStart, compiled);
    if (subject !== undefined) return { entry: subject, end: span.end };
  }
  for (let back = 1; back <= BETWEEN_VERB_AND_NUMBER + 1; back += 1) {
    const at = span.hedgeStart - back;
    const token = tokens[at];
    // "estavam detidos em Tocuyito e 121 em Yare": the joiner, and not "é"
    if (token !== undefined && compiled.sets.joiners.has(token) && token.text === token.key) return undefined;
    const verb = [compiled.copulas, compiled.makeUp, compiled.reaches]
      .map((verbs) => verbs.longestAt(tokens, at))
      .find((found) => found !== undefined);
    if (verb === undefined || verb.end > span.hedgeStart) {
      const small = token !== undefined && (compiled.sets.functionWords.has(token) || compiled.course.now.has(token));
      // "se elevan a", "have risen to": within a longer verb
      if (!small && !compiled.reaches.endsAt(tokens, span.hedgeStart, VERB_WORDS)) return undefined;
      continue;
    }
    const subject = prisonersBefore(tokens, at, compiled);
    return subject === undefined ? undefined : { entry: subject, end: span.end };
  }
  return undefined;
}
