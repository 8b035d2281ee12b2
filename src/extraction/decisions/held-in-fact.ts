import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { MeasuredScene } from './scene.js';

/** Tokens of the clause before a state. */
const REACH = 14;
/** Words from what leaves a state open to the state: "may still be", "podrían hallarse hoy". */
const AUXILIARIES = 4;
/** Words from what vouches for a state to "que". */
const VOUCHED_REACH = 6;

/** "lamentó que haya 41", "calcula que sejam 41", "Que haya 41 presos es una vergüenza": so it is, by whoever says so; but "nadie calcula que". */
function isVouchedFor(tokens: readonly Token[], at: number, { reality, small, sets }: CompiledLanguage): boolean {
  for (let that = at - 1; that >= 0 && tokens[that]?.kind !== 'punct'; that -= 1) {
    if (!small.that.isAt(tokens, that)) continue;
    const opens = that === 0 || tokens[that - 1]?.kind === 'punct';
    const where = opens ? tokens.slice(at) : tokens.slice(Math.max(0, that - VOUCHED_REACH), that);
    const from = where.findIndex((token) => reality.vouches.has(token));
    return from >= 0 && (opens || !where.slice(0, from).some((token) => sets.negations.has(token)));
  }
  return false;
}

/** "si la ley se hubiera aprobado", "Sin la amnistía": something else would have to be so. */
function hasCondition(tokens: readonly Token[], { conditionals, reality, small }: CompiledLanguage): boolean {
  if (small.without.isAt(tokens, 0)) return true;
  const at = tokens.findIndex((_, index) => conditionals.longestAt(tokens, index) !== undefined);
  return at >= 0 && tokens.slice(at).some((token) => reality.stateOpen.has(token));
}

/** "could be", "may still be", "estén", "habrá": right before a state; but "are believed to be", "habrá unos 40" and "lamenta que haya". */
function isLeftOpen(tokens: readonly Token[], at: number, isHedged: boolean, compiled: CompiledLanguage): boolean {
  const { reality, small, sets, clause } = compiled;
  for (let back = at; back >= Math.max(0, at - AUXILIARIES); back -= 1) {
    const token = tokens[back];
    // "At the end of May there were 41"
    if (token?.kind !== 'word' || (token.word.capital && sets.months.has(token))) return false;
    if (!isHedged && reality.stateAhead.has(token)) return true;
    if (reality.wouldHave.has(token) && hasCondition(tokens, compiled)) return true;
    // "are believed to be", "continue to be"
    if (reality.stateOpen.has(token))
      return (
        !(small.to.isAt(tokens, back - 1) && reality.knownTo.isAt(tokens, back - 2)) &&
        !isVouchedFor(tokens, back, compiled)
      );
    if (back < at && ![sets.functionWords, sets.increments, clause.yet].some((words) => words.has(token))) return false;
  }
  return false;
}

/** "denied that 41 people were in prison", "se teme que": what leads into the clause of the state says that it is not known to be so. */
function isDoubted(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const { denials } = compiled.reality;
  let doubted = false;
  for (let index = Math.max(0, at - REACH); index < at; ) {
    const found = denials.longestAt(tokens, index);
    if (tokens[index]?.kind === 'punct' || compiled.say.longestAt(tokens, index) !== undefined) doubted = false;
    const leads =
      found?.value === 'clause' &&
      found.end <= at &&
      [found.end - 1, found.end].some((that) => compiled.small.that.isAt(tokens, that));
    doubted ||= leads;
    index = found !== undefined && found.end <= at ? found.end : index + 1;
  }
  return doubted;
}

/** "No hay 41 presos políticos": but "no hay más de 41". */
function areNotThere(
  tokens: readonly Token[],
  { hedgeStart, start }: { readonly hedgeStart: number; readonly start: number },
  { sets }: CompiledLanguage,
): boolean {
  if (hedgeStart !== start || !sets.existence.isAt(tokens, start - 1)) return false;
  return sets.negations.isAt(tokens, start - 2);
}

/**
 * "41 people could be in prison", "denied that 41 were in jail", "teme que 41 estén presos", "no longer in prison": a state
 * that may be, will be, is doubted or is over; nobody is said to be held.
 */
export function isNoFact({ candidate, measured, reader: { compiled } }: MeasuredScene): boolean {
  if (measured.kind !== 'measured' || measured.measure !== 'held') return false;
  const { analysed, span, counted } = candidate;
  const { tokens } = analysed.sentence;
  const { predicate } = measured;
  const isHedged = span.modifier !== null;
  // "will hold 41 captives"
  const verb = span.hedgeStart - 1;
  const before = compiled.course.custody.houses.isAt(tokens, verb) ? verb - 1 : verb;
  // "no longer holds 41"
  if (before < verb && [1, 2].some((back) => compiled.sets.negations.isAt(tokens, verb - back))) return true;
  if (areNotThere(tokens, span, compiled) || isLeftOpen(tokens, before, isHedged, compiled)) return true;
  if (predicate === null) return false;
  if (predicate.kind === 'held' && predicate.negated) return true;
  // "fears that the 41 prisoners will stay in jail": that they are there is known
  const known = compiled.sets.definites.isAt(tokens, span.hedgeStart - 1);
  if (known && counted.kind === 'group' && counted.entry.prisoner) return false;
  const stays = compiled.weakHeld.longestAt(tokens, predicate.start) !== undefined;
  return (
    (!stays && isLeftOpen(tokens, predicate.start, isHedged, compiled)) ||
    isDoubted(tokens, Math.min(span.hedgeStart, predicate.start), compiled)
  );
}
