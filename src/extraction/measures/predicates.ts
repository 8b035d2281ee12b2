import type { CompiledLanguage, PredicateKind } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { wordsOf } from '../text/words-of.js';
import { isAhead, isFuture, isSplitAhead } from './ahead.js';
import { isAsked } from './asked.js';
import { cameAbout, isCommand } from './came-about.js';
import { type Custody, custodyAt } from './custody.js';
import { goesOutTo } from './goes-out-to.js';
import { isInReturn } from './in-return.js';
import { isLengthInPrison } from './length-in-prison.js';
import { isNotReal } from './not-real.js';
import { isNegated, isWish } from './only-wished.js';
import { type Rarer, rarerIn } from './rarer.js';
import { releaseTold, verbTold } from './release-told.js';
import { isThroughGate, splitVerbAt } from './split-verbs.js';
import { standsAt, swallowsCount } from './stands-at.js';
import { takesThing } from './takes-thing.js';
import { participleKind, thereAre } from './there-are.js';
import { isToDo } from './to-do.js';

/** What happens, or happened, to people: found in a sentence. `start` and `end` are token indexes, the end excluded. */
export interface Predicate {
  readonly start: number;
  readonly end: number;
  readonly kind: PredicateKind;
  readonly negated: boolean;
  /** Only asked for or wanted: "pressure to free hundreds". */
  readonly wish: boolean;
  /** Its subject does it to others: "two courts let 107 students go". */
  readonly active: boolean;
  /** Says "held" or "freed" only of people known to be prisoners. */
  readonly weak: boolean;
  /** Frees, or is to free, those who were prisoners: "deported", "will be flown into exile". */
  readonly exile: 'freed' | 'promised' | null;
  /** A participle that may only describe: "detained", "recluidos". */
  readonly participle: boolean;
}

/** "free nights": without an auxiliary before it the word is no verb. */
function isBareAdjective(tokens: readonly Token[], at: number, end: number, compiled: CompiledLanguage): boolean {
  const { needAuxiliary, wishes } = compiled.sets;
  if (end !== at + 1 || !needAuxiliary.isAt(tokens, at)) return false;
  // "did not free 41": an adjective stands behind its number
  if (tokens[end]?.kind === 'number' || compiled.numberStarts.has(tokens[end])) return false;
  return !wishes.isAt(tokens, at - 1) && !isFuture(tokens, at, compiled);
}

/** Made in one place, as rules read nothing as often; a verb says no more than what happened, unless told. */
export function predicateOf({
  start,
  end,
  kind,
  negated = false,
  wish = false,
  active = false,
  weak = false,
  exile = null,
  participle = false,
}: Pick<Predicate, 'start' | 'end' | 'kind'> & Partial<Predicate>): Predicate {
  return { start, end, kind, negated, wish, active, weak, exile, participle };
}

function exileAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Predicate['exile'] {
  if (compiled.course.exiled.longestAt(tokens, at) === undefined) return null;
  return isFuture(tokens, at, compiled) ? 'promised' : 'freed';
}

/** "left the country's adult jails", "are at headquarters". */
function ofCustody(
  tokens: readonly Token[],
  at: number,
  { end, kind, weak }: Custody,
  last: Predicate | undefined,
  rarer: Rarer,
  compiled: CompiledLanguage,
): Predicate {
  const came = rarer.open && kind === 'promised' && cameAbout(tokens, { start: at, end }, compiled);
  const ahead = rarer.ahead && kind === 'freed' && isAhead(tokens, at, end, compiled);
  const negated = rarer.negated && isNegated(tokens, at, compiled);
  // "7,407 were never in a cell"
  const isNoState = kind === 'held' && (negated || isLengthInPrison(tokens, at, compiled));
  return predicateOf({
    start: at,
    end,
    kind: came ? 'freed' : ahead ? 'promised' : isNoState ? 'other' : kind,
    weak,
    // "33 people in pretrial detention were freed": where they were
    participle: kind === 'held',
    negated,
    wish:
      !came &&
      ((kind === 'freed' && !ahead && isWish(tokens, at, compiled)) ||
        ((kind === 'freed' || kind === 'promised') && isNotReal(tokens, { start: at, end }, last, rarer, compiled))),
  });
}

/** How far what happens to people may go, in words that begin at `at`; as far as `at` where none do. */
export function reachOf(tokens: readonly Token[], at: number, compiled: CompiledLanguage): number {
  if (!compiled.course.predicateStarts.mayBeAt(tokens, at)) return at;
  return Math.max(
    at,
    compiled.predicates.longestAt(tokens, at)?.end ?? 0,
    compiled.heldParticiples.longestAt(tokens, at)?.end ?? 0,
    custodyAt(tokens, at, compiled)?.end ?? 0,
    splitVerbAt(tokens, at, compiled)?.end ?? 0,
  );
}

export function findPredicates(
  tokens: readonly Token[],
  compiled: CompiledLanguage,
  words = wordsOf(tokens),
): readonly Predicate[] {
  if (!compiled.course.predicateStarts.mayBeIn(words)) return [];
  const found: Predicate[] = [];
  const rarer = rarerIn(words, compiled);
  let half = -1;
  for (let at = 0; at < tokens.length; ) {
    if (!compiled.course.predicateStarts.mayBeAt(tokens, at)) {
      at += 1;
      continue;
    }
    // "calculaba que el día 16 seguían encarcelados": what is said, and no clause of people
    if (compiled.small.that.isAt(tokens, at) && compiled.say.endsAt(tokens, at, 1)) {
      at += 1;
      continue;
    }
    const longest = compiled.predicates.longestAt(tokens, at);
    const phrase = longest !== undefined && swallowsCount(tokens, at, longest, compiled) ? undefined : longest;
    const idiom = compiled.idioms.longestAt(tokens, at);
    // "volvieron a Ucrania 390": went back there, and did nothing again
    const there =
      idiom !== undefined &&
      compiled.clause.toward.isAt(tokens, idiom.end - 1) &&
      tokens[idiom.end]?.word.capital === true;
    if (idiom !== undefined && !there && idiom.end >= (phrase?.end ?? 0)) {
      at = idiom.end;
      continue;
    }
    const participle = compiled.heldParticiples.longestAt(tokens, at);
    const custody = rarer.place ? custodyAt(tokens, at, compiled) : undefined;
    // of two that reach as far, the place tells where people are
    const known = phrase?.value === 'held' && custody?.kind === 'held' ? phrase.end - 1 : (phrase?.end ?? 0);
    if (custody !== undefined && custody.end > Math.max(known, participle?.end ?? 0)) {
      // "coming out" says so of anybody, and the camp after it takes nothing away
      const strong = phrase?.value === 'freed' && compiled.weakFreed.longestAt(tokens, at)?.end !== phrase.end;
      const weak = custody.weak && !strong;
      found.push(ofCustody(tokens, at, { ...custody, weak }, found.at(-1), rarer, compiled));
      at = custody.end;
      continue;
    }
    // "watched nine leave": the first half alone tells of others
    const isWhole = participle !== undefined || (phrase?.value ?? 'other') !== 'other' || (phrase?.end ?? 0) > at + 1;
    const split = isWhole ? undefined : splitVerbAt(tokens, at, compiled);
    if (split !== undefined) {
      const { end } = split;
      half = split.half;
      const ahead = isSplitAhead(tokens, at, end, compiled);
      // "barred guards from letting 41 go"
      const told = verbTold(tokens, at, compiled);
      found.push(
        predicateOf({
          start: at,
          end,
          kind: ahead ? 'promised' : 'freed',
          negated: rarer.negated && isNegated(tokens, at, compiled),
          wish:
            (!ahead && (isWish(tokens, at, compiled) || told === 'wished' || told === 'broken')) ||
            isNotReal(tokens, { start: at, end }, found.at(-1), rarer, compiled),
          // "sacaron a nueve por la puerta de atrás": people in detention, if the text is about them
          weak: isThroughGate(tokens, split, compiled),
          // who crosses the gate does it themselves
          active: !compiled.clause.crosses.isAt(tokens, at),
        }),
      );
      at += 1;
      continue;
    }
    if (phrase?.value === 'held' && standsAt(tokens, at, phrase.end, compiled)) {
      at = phrase.end;
      continue;
    }
    const bare = phrase !== undefined && isBareAdjective(tokens, at, phrase.end, compiled);
    if (phrase !== undefined && (bare || takesThing(tokens, at, phrase.end, compiled))) {
      at = phrase.end;
      continue;
    }
    const hit = participle !== undefined && participle.end >= (phrase?.end ?? 0) ? participle : phrase;
    if (hit === undefined) {
      at += 1;
      continue;
    }
    // "let 12 prisoners out": no second predicate
    if (hit.end === half + 1 && hit.value === 'freed' && compiled.groups.longestAt(tokens, at) !== undefined) {
      at = hit.end;
      continue;
    }
    const goes = hit === phrase && phrase.value === 'freed';
    if (goes && (goesOutTo(tokens, at, hit.end, compiled) || isInReturn(tokens, at, found.at(-1)?.kind, compiled))) {
      at = hit.end;
      continue;
    }
    // "había 1.912 personas detenidas en los calabozos": there they are
    const taken =
      rarer.existence &&
      hit === phrase &&
      phrase.value === 'other' &&
      compiled.course.taken.longestAt(tokens, at) !== undefined;
    const said = hit === phrase ? phrase.value : participleKind(tokens, at, rarer, compiled);
    const base: PredicateKind = taken && thereAre(tokens, at, compiled) ? 'held' : said;
    const place = { start: at, end: hit.end };
    const came = rarer.open && base === 'promised' && cameAbout(tokens, place, compiled);
    const told = base === 'freed' ? releaseTold(tokens, place, compiled) : 'told';
    const ahead =
      base === 'freed' &&
      told !== 'kept' &&
      told !== 'broken' &&
      (told === 'settled' || (rarer.ahead && isAhead(tokens, at, hit.end, compiled)) || isToDo(tokens, at, compiled));
    // "could see 12 freed", "ordered 12 released": as it is with the first half
    const first = at === half && base === 'freed' ? found.at(-1) : undefined;
    const isLength = base === 'held' && isLengthInPrison(tokens, at, compiled);
    const kind = came ? 'freed' : ahead ? 'promised' : isLength ? 'other' : (first?.kind ?? base);
    found.push(
      predicateOf({
        start: at,
        end: hit.end,
        kind,
        negated: rarer.negated && isNegated(tokens, at, compiled),
        wish:
          !came &&
          told !== 'kept' &&
          (first?.wish === true ||
            (kind === 'freed' && (told === 'wished' || told === 'broken')) ||
            (rarer.open && kind === 'promised' && isCommand(tokens, place, compiled)) ||
            ((kind === 'freed' || kind === 'lifted') && isWish(tokens, at, compiled)) ||
            // "demanded full freedom for the 871"
            (kind === 'lifted' && rarer.asked && isAsked(tokens, at, found.at(-1)?.end ?? 0, compiled)) ||
            ((kind === 'freed' || kind === 'promised') && isNotReal(tokens, place, found.at(-1), rarer, compiled))),
        weak:
          compiled.weakHeld.longestAt(tokens, at)?.end === hit.end ||
          compiled.weakFreed.longestAt(tokens, at)?.end === hit.end,
        exile: base === 'other' ? exileAt(tokens, at, compiled) : null,
        // "1,718 detained without trial were let go": what they were
        participle: participle !== undefined || (kind === 'held' && compiled.small.without.isAt(tokens, at)),
      }),
    );
    at = hit.end;
  }
  return found;
}
