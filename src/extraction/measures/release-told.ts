import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isNumber } from '../lexicon/is-number.js';
import type { Token } from '../text/text.js';
import type { WordTable } from '../text/word-table.js';
import { wordsButDays } from '../time/words-but-days.js';
import { boundTo, type Told } from './bound-to.js';
import { isSanction, isSetAgainst, isShort } from './falls-short.js';
import { isOneOfRank } from './of-rank.js';

/** Words of a noun of release before it: "the immediate and unconditional". */
const NOUN_WORDS = 4;
/** Tokens of the clause before the noun. */
const REACH = 18;
/** Tokens from "order" to "for": "signed an order on Friday for the release of 40". */
const SETTLED_REACH = 7;
/** The longest of "for", "in support of", "en medio de". */
const PREPOSITION = 4;
/** How far before such words "nobody" or "dreams" may stand. */
const PLEADING = [1, 2];

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where "the immediate release of" begins, at its article; a verb of release, or a bare noun, has none. */
function articleOf(tokens: readonly Token[], { start, end }: Place, compiled: CompiledLanguage): number | undefined {
  const { sets, reality } = compiled;
  if (!reality.releases.isAt(tokens, start)) return undefined;
  const hasPeople = sets.partitives.isAt(tokens, end) || sets.partitives.isAt(tokens, end - 1);
  if (!hasPeople && !sets.possessives.isAt(tokens, start - 1)) return undefined;
  for (let at = start - 1; at >= Math.max(0, start - NOUN_WORDS); at -= 1) {
    if (tokens[at]?.kind !== 'word') return undefined;
    if (sets.determiners.isAt(tokens, at) || reality.purposes.endsAt(tokens, at + 1, PREPOSITION)) return at;
    if (sets.functionWords.isAt(tokens, at) && !sets.joiners.isAt(tokens, at)) return undefined;
  }
  return undefined;
}

/** Where the clause before a token begins: behind the last mark. */
function clauseBefore(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > Math.max(0, at - REACH) && tokens[from - 1]?.kind !== 'punct') from -= 1;
  return from;
}

/** "for the", "por la", "pela": where what the release is done for begins. */
function purposeEnd(tokens: readonly Token[], article: number, { reality }: CompiledLanguage): number | undefined {
  return [article + 1, article].find((end) => reality.purposes.endsAt(tokens, end, PREPOSITION));
}

/** "appealed on Friday for the release of 40", "signed an order for the release of 40", "was thanked for the release of 40". */
function ofPurpose(tokens: readonly Token[], from: number, to: number, compiled: CompiledLanguage): Told {
  const { reality, clause, speech, language } = compiled;
  // "provocado por", but "ha clamado por" and "campaigned for"
  const brought = language.sources.verbFirst && clause.passives.isAt(tokens, to - 1);
  if (brought && !speech.auxiliaries.isAt(tokens, to - 2)) return 'told';
  let settled = false;
  for (let at = to - 1; at >= from; at -= 1) {
    if (reality.causes.isAt(tokens, at)) return 'told';
    settled ||= to - at <= SETTLED_REACH && reality.settled.isAt(tokens, at);
  }
  return settled ? 'settled' : 'wished';
}

/**
 * What the last word of its clause before a release says of it, where any does, and where that word stands.
 * `tells`: words that say that it was done.
 */
function toldBefore(
  tokens: readonly Token[],
  release: number,
  tells: WordTable,
  compiled: CompiledLanguage,
): { readonly told: Told; readonly at: number } | undefined {
  const { reality, say } = compiled;
  const from = clauseBefore(tokens, release);
  for (let at = release - 1; at >= from; at -= 1) {
    if (isSanction(tokens, at, release, compiled))
      return { told: isShort(tokens, at, compiled) ? 'broken' : 'settled', at };
    if (reality.pleads.isAt(tokens, at)) return { told: 'wished', at };
    if (tells.isAt(tokens, at) || reality.causes.isAt(tokens, at) || say.longestAt(tokens, at) !== undefined)
      return { told: isShort(tokens, at, compiled) ? 'wished' : 'told', at };
  }
  return undefined;
}

/**
 * "El costo de liberar a 40", "He spoke against freeing 40", "Libertar 40 seria um erro": a verb of release that tells no
 * time, behind words that do not say that it was done; none where it is no such verb.
 */
export function verbTold(tokens: readonly Token[], start: number, compiled: CompiledLanguage): Told | undefined {
  const { reality, sets, copulas, language } = compiled;
  // "ser liberados", "be freed"
  const verb = reality.passive.isAt(tokens, start - 1) ? start - 1 : start;
  // "the freeing of 40" is a noun
  if (verb === start && sets.determiners.isAt(tokens, verb - 1) && sets.partitives.isAt(tokens, verb + 1))
    return undefined;
  // "rather than free 41"
  if (isSetAgainst(tokens, verb, compiled)) return 'wished';
  if (isOneOfRank(tokens, verb - 1, compiled)) return 'told';
  const timeless = verb !== start || reality.timeless.isAt(tokens, start);
  // "promising to free 41"
  const bound = timeless || sets.wishes.isAt(tokens, start - 1) ? boundTo(tokens, verb, compiled) : undefined;
  if (bound !== undefined || !timeless) return bound;
  // "closed the border, freeing 40", "is freeing 40", "a decree freeing 40"
  if (verb === start && start > 0 && !language.sources.verbFirst) {
    if (!sets.functionWords.isAt(tokens, start - 1) || sets.joiners.isAt(tokens, start - 1)) return 'told';
    if ([1, 2].some((back) => copulas.longestAt(tokens, start - back)?.end === start)) return 'told';
  }
  if (reality.doing.endsAt(tokens, verb, PREPOSITION)) return 'told';
  return toldBefore(tokens, verb, reality.done, compiled)?.told ?? 'wished';
}

/**
 * "Las partes discrepan sobre la liberación de 40", "The truce hinges on the release of 40": of a release that is a noun
 * what stands before it says whether it came about. It did where the noun is what its clause is about, where somebody
 * tells, counts, sees, brings about or answers for it ("confirmed", "led to"), and where it says when or by what
 * ("after", "a raíz de").
 */
export function releaseTold(tokens: readonly Token[], release: Place, compiled: CompiledLanguage): Told {
  return verbTold(tokens, release.start, compiled) ?? nounTold(tokens, release, compiled);
}

/** Words of a hedge: "no fewer than". */
const HEDGE = 3;

/** "expected at least 80 releases", "esperaba 80 excarcelaciones". */
function isExpected(tokens: readonly Token[], number: number, { course, hedgesBefore }: CompiledLanguage): boolean {
  for (let at = number; at >= number - HEDGE; at -= 1)
    if (course.expects.isAt(tokens, at - 1)) return at === number || hedgesBefore.longestAt(tokens, at)?.end === number;
  return false;
}

/** "had promised 553 releases", "ofreció 300 excarcelaciones": so many that somebody is bound to; none where no number stands before it. */
function ofNumber(tokens: readonly Token[], release: number, compiled: CompiledLanguage): Told | undefined {
  if (!compiled.reality.manyReleases.isAt(tokens, release)) return undefined;
  // "553 more releases"
  const noun = compiled.sets.increments.isAt(tokens, release - 1) ? release - 1 : release;
  let number = noun;
  while (number > 0 && isNumber(tokens[number - 1], compiled.sets)) number -= 1;
  if (number === noun) return undefined;
  return boundTo(tokens, number, compiled) ?? (isExpected(tokens, number, compiled) ? 'wished' : undefined);
}

/** Words from "for" to "release": "their early". */
const WHAT_FOR_WORDS = 2;

/** "a list of 200 prisoners for release", "200 presos para su liberación": where the words end behind which stands what people are there for. */
function whatForEnd(tokens: readonly Token[], { start, end }: Place, compiled: CompiledLanguage): number | undefined {
  const { small, sets, reality } = compiled;
  if (!reality.releases.isAt(tokens, start) || sets.partitives.isAt(tokens, end)) return undefined;
  let at = start - 1;
  while (at >= start - WHAT_FOR_WORDS && tokens[at]?.kind === 'word' && !small.for.isAt(tokens, at)) at -= 1;
  if (!small.for.isAt(tokens, at)) return undefined;
  const noun = tokens[at - 1];
  return noun?.kind === 'word' && !sets.functionWords.has(noun) && !reality.causes.has(noun) ? at : undefined;
}

/** "approved 200 prisoners for release": whoever decides it; else somebody proposes them, asks for them or weighs it. */
function ofWhatFor(tokens: readonly Token[], to: number, { reality }: CompiledLanguage): Told {
  for (let at = to - 1; at >= clauseBefore(tokens, to); at -= 1)
    if (reality.sanctions.isAt(tokens, at)) return 'settled';
  return 'wished';
}

function nounTold(tokens: readonly Token[], release: Place, compiled: CompiledLanguage): Told {
  const whatFor = whatForEnd(tokens, release, compiled);
  if (whatFor !== undefined) return ofWhatFor(tokens, whatFor, compiled);
  const article = articleOf(tokens, release, compiled);
  if (article === undefined) {
    // "ha aprobado la libertad de 41"
    // and "Judge orders release of 36", as headlines have it
    const opens =
      compiled.sets.determiners.isAt(tokens, release.start) ||
      isSanction(tokens, release.start - 1, release.start, compiled);
    const before = opens ? toldBefore(tokens, release.start, compiled.reality.factives, compiled)?.told : undefined;
    return before === 'settled' || before === 'broken' ? before : (ofNumber(tokens, release.start, compiled) ?? 'told');
  }
  const bound = boundTo(tokens, article, compiled);
  if (bound !== undefined) return bound;
  const from = clauseBefore(tokens, article);
  const purpose = purposeEnd(tokens, article, compiled);
  if (purpose !== undefined) {
    const to = purpose - 1;
    // "Por la liberación de 40, Minsk recibió": why something came
    return to <= from ? 'told' : ofPurpose(tokens, from, to, compiled);
  }
  const { reality, sets } = compiled;
  const pleads = (to: number) => PLEADING.some((back) => reality.pleads.isAt(tokens, to - back));
  const ends = [article + 1, article];
  // "tras la liberación de 40", but "sueña con la liberación de 40"
  if (ends.some((end) => reality.alongside.endsAt(tokens, end, PREPOSITION)))
    return pleads(article) || ends.some((end) => isSetAgainst(tokens, end, compiled)) ? 'wished' : 'told';
  const told = toldBefore(tokens, article, reality.factives, compiled);
  // "nobody has confirmed the release of 40"
  if (told !== undefined) return told.told === 'told' && pleads(told.at) ? 'wished' : told.told;
  const before = wordsButDays(tokens, from, article, compiled);
  const known = ({ word, kind }: Token) => kind === 'number' || word.capital;
  return before.every((token) => known(token) || sets.functionWords.has(token)) ? 'told' : 'wished';
}
