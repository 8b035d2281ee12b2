import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { opensQuote, type Token } from '../text/text.js';
import { comesRightAfter } from './ahead.js';
import { beforeAside } from './asked.js';
import { letsBefore } from './let-to-be.js';

/** Tokens from a denial to what is denied. */
const REACH = 14;

/** Where the clause of a token begins, an aside between commas left out. */
function clauseStart(tokens: readonly Token[], at: number, since: number): number {
  const least = Math.max(since, at - REACH);
  for (let index = at - 1; index >= least; index -= 1) {
    if (tokens[index]?.text === ',') {
      const before = beforeAside(tokens, index);
      if (before === index) return index + 1;
      index = before + 1;
      // 'denied that "900 had been freed"'
    } else if (tokens[index]?.kind === 'punct' && !(opensQuote(tokens[index]) && tokens[index - 1]?.kind === 'word'))
      return index + 1;
  }
  return least;
}

/** Words from "blocked" to "release": "the", "the planned". */
const OBJECT_WORDS = 3;

/**
 * "blocked the planned release of", "canceló liberar a": a release that is a noun, or bare, and the object of what stands
 * before it; "the request of the Church freed 12" is none.
 */
export function isObject(
  tokens: readonly Token[],
  from: number,
  { start, end }: { readonly start: number; readonly end: number },
  { sets }: CompiledLanguage,
): boolean {
  const between = tokens.slice(from, start);
  const isNoun = sets.partitives.isAt(tokens, end) || sets.partitives.isAt(tokens, end - 1);
  // "rejected 62 pardons"
  const counted = tokens[start - 1]?.kind === 'number';
  if (between.length > 0 && !isNoun && !counted && !sets.determiners.isAt(tokens, start - 1)) return false;
  return (
    between.length <= OBJECT_WORDS &&
    between.every((token) => token.kind !== 'punct' && !sets.joiners.has(token)) &&
    between.filter((token) => !sets.functionWords.has(token)).length <= 1
  );
}

/** "overturned the sentences and freed 12", "e foram libertados 12": a verb of its own after "and". */
function isJoined(tokens: readonly Token[], at: number, { sets, copulas }: CompiledLanguage): boolean {
  if (sets.joiners.isAt(tokens, at - 1)) return true;
  return copulas.longestAt(tokens, at - 1)?.end === at && sets.joiners.isAt(tokens, at - 2);
}

/** "denied having released 18", "talks on the release of 60"; but "denied it and said that 12 had been freed". */
function isDenied(
  tokens: readonly Token[],
  release: { readonly start: number; readonly end: number },
  since: number,
  compiled: CompiledLanguage,
): boolean {
  const { denials } = compiled.reality;
  const at = release.start;
  let denied = false;
  for (let index = clauseStart(tokens, at, since); index < at; ) {
    const found = denials.longestAt(tokens, index);
    const isWhole = found !== undefined && found.end <= at;
    if (isWhole)
      denied =
        found.value === 'clause' ||
        (found.value === 'object' &&
          isObject(tokens, found.end, release, compiled) &&
          // "talks stopped after the release of 60"
          !(at - 1 > found.end && isAdjunct(tokens, at, compiled)));
    else if (compiled.say.longestAt(tokens, index) !== undefined) denied = false;
    index = isWhole ? found.end : index + 1;
  }
  return denied && !isJoined(tokens, at, compiled);
}

const NOTHING_REACH = 18;
const PLAN_WORDS = 4;

/** "After the release of 40, the strike was called off": no subject. */
function isAdjunct(tokens: readonly Token[], at: number, { sets, small, clause }: CompiledLanguage): boolean {
  const first = sets.determiners.isAt(tokens, at - 1) ? at - 2 : at - 1;
  if (clause.asideOpeners.isAt(tokens, first) || clause.reasons.isAt(tokens, first)) return true;
  return sets.functionWords.isAt(tokens, first) && !sets.joiners.isAt(tokens, first) && !small.that.isAt(tokens, first);
}

/** "the release of 40": a noun, and what its sentence is about; "a plan to release 40". */
function isSubjectOrPlan(tokens: readonly Token[], at: number, end: number, compiled: CompiledLanguage): boolean {
  const { sets, reality } = compiled;
  const isNoun = sets.partitives.isAt(tokens, end) || sets.partitives.isAt(tokens, end - 1);
  return (isNoun && !isAdjunct(tokens, at, compiled)) || reality.plans.endsAt(tokens, at, PLAN_WORDS);
}

/** "Reports that 12 had been freed": what is said of them behind is said of the reports. */
function isOfReports(tokens: readonly Token[], start: number, { reality }: CompiledLanguage): boolean {
  let from = start;
  while (from > 0 && tokens[from - 1]?.kind !== 'punct') from -= 1;
  return reality.reports.longestAt(tokens, from) !== undefined;
}

/** "The release of 55 prisoners, planned for Friday, was called off": said of it after its people. */
function isCalledOff(tokens: readonly Token[], at: number, end: number, compiled: CompiledLanguage): boolean {
  if (!isSubjectOrPlan(tokens, at, end, compiled) && !isOfReports(tokens, at, compiled)) return false;
  let aside = false;
  for (let index = end; index < Math.min(tokens.length, end + NOTHING_REACH); index += 1) {
    const closes = !aside || tokens[index - 1]?.text === ',';
    if (closes && compiled.reality.calledOff.longestAt(tokens, index) !== undefined) return true;
    const { text } = tokens[index] ?? { text: '' };
    if (/^[.;:!?]$/.test(text)) return false;
    if (text === ',') aside = true;
  }
  return false;
}

/** Tokens from "if" to its verb: "si el diálogo de paz no". */
const CONDITION_WORDS = 8;

/** "habrían salido 300 si el diálogo no hubiera fracasado": what it hangs on, told behind, did not come true. */
function failedCondition(
  tokens: readonly Token[],
  start: number,
  { reality, conditionals }: CompiledLanguage,
): boolean {
  for (let at = start + 1; at < tokens.length; at += 1) {
    const found = conditionals.longestAt(tokens, at);
    if (found === undefined) continue;
    for (let verb = found.end; verb < found.end + CONDITION_WORDS && tokens[verb]?.kind === 'word'; verb += 1)
      if (reality.inverted.longestAt(tokens, verb) !== undefined) return true;
  }
  return false;
}

/** "De haberse cumplido la promesa, habrían salido 300", "If the deal holds, 120 would be freed": no more than if something else comes true. */
function hangsOnCondition(tokens: readonly Token[], start: number, compiled: CompiledLanguage): boolean {
  const { reality, conditionals } = compiled;
  const { wouldHave, hadIt } = reality;
  if (!wouldHave.isAt(tokens, start) && !wouldHave.isAt(tokens, start - 1) && !wouldHave.isAt(tokens, start - 2))
    return false;
  for (let at = 0; at < start; at += 1) {
    if (at > 0 && tokens[at - 1]?.kind !== 'punct') continue;
    if (conditionals.longestAt(tokens, at) !== undefined || hadIt.longestAt(tokens, at) !== undefined) return true;
  }
  return failedCondition(tokens, start, compiled);
}

/** A release that only may be, ought to be or might have been, that is denied or of which nothing came: nobody is free, and nobody promised. */
export function isUnreal(
  tokens: readonly Token[],
  { start, end }: { readonly start: number; readonly end: number },
  since: number,
  compiled: CompiledLanguage,
): boolean {
  const lets = letsBefore(tokens, start, compiled);
  return (
    comesRightAfter(compiled.reality.possible, tokens, start, compiled) ||
    // "could see 41 prisoners walk free"
    (lets !== undefined && comesRightAfter(compiled.reality.possible, tokens, lets, compiled)) ||
    isDenied(tokens, { start, end }, since, compiled) ||
    hangsOnCondition(tokens, start, compiled) ||
    isCalledOff(tokens, start, end, compiled)
  );
}
