import { mentionOfBody, type SourceMention } from '../bodies/body.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isBesideMonth } from '../numbers/name-numbers.js';
import type { Sentence } from '../sentences/sentence.js';
import { isOwningMark, type Token } from '../text/text.js';
import { bracketedSource } from './bracketed-source.js';
import { type Cue, cueOf } from './cue.js';
import { gappedOpening } from './gapped-opening.js';
import { counts, GAP, HEDGE_WORDS, leadsToFigure, numberFollows, setsFree } from './number-follows.js';
import { afterTold, givenBy, officialFigure } from './told-of-figure.js';

/** Small words before a name, and between the comma and the number. */
const BEFORE_NAME = 2;
const SO_FAR = 2;

function isSource({ strength, body, outlet }: SourceMention): boolean {
  return outlet === undefined && strength !== 'pronoun' && body.claimant !== 'unattributed';
}

function saidAt(source: SourceMention, start: number, end: number, { quotation }: Sentence): Cue {
  return cueOf(start, end, source, 'said', quotation[start] ?? -1);
}

/** The token before a name, past its article and "the one of": "; la de S, 950". */
function beforeName(tokens: readonly Token[], name: number, { sets, small, speech }: CompiledLanguage): number {
  // "; o jornal | El Pitazo, 84"
  const start = sets.outletNouns.isAt(tokens, name - 1) ? name - 1 : name;
  let before = start - 1;
  if (small.ofThe.isAt(tokens, before) && sets.nameArticles.isAt(tokens, before - 1)) return before - 2;
  while (before > start - 1 - BEFORE_NAME && sets.determiners.isAt(tokens, before)) before -= 1;
  // "; that of the S, at 406", "; el de la S, a 406": the preposition may be one of the small words
  const of = small.ofThe.isAt(tokens, before) ? before : before + 1;
  const one = small.ofThe.isAt(tokens, of) && of < start ? of - 1 : -1;
  return sets.nameArticles.isAt(tokens, one) || speech.sumsUp.isAt(tokens, one) ? one - 1 : before;
}

/** The first token of the hedge that leads up to a number, or of the verb: "counts | more than 154", "dice | que son 154". */
function withHedge(
  tokens: readonly Token[],
  number: number,
  { hedgesBefore, copulas, small }: CompiledLanguage,
): number {
  let first = number;
  for (let back = HEDGE_WORDS; back > 0 && first === number; back -= 1)
    if (hedgesBefore.longestAt(tokens, number - back)?.end === number) first = number - back;
  const is = copulas.longestAt(tokens, first - 1)?.end === first && small.that.isAt(tokens, first - 2);
  return is ? first - 2 : first;
}

/**
 * "S puts it at 154 and T at 406", "S habla de 154 y T de 406", "S counts 154 and T 406", and the third of "S counts 154, T
 * 406 and U 39": as the number of the one before, and no comma.
 */
function isPutLikewise(
  tokens: readonly Token[],
  from: number,
  before: number,
  told: readonly Cue[],
  compiled: CompiledLanguage,
): boolean {
  const { sets, say, ownCounting, speech, small } = compiled;
  const leads = leadsToFigure(tokens, from, compiled) || sets.partitives.isAt(tokens, from);
  const number = leads ? from + 1 : from;
  if (!numberFollows(tokens, number, compiled)) return false;
  for (let at = before - 1; at > Math.max(0, before - GAP); at -= 1) {
    // "302 since 8 January, T 295": the day is no count
    if (!counts(tokens[at], compiled) || isBesideMonth(tokens, at, sets)) continue;
    const hedge = withHedge(tokens, at, compiled);
    // "dice que | 302 salieron"
    const first = small.that.isAt(tokens, hedge - 1) ? hedge - 1 : hedge;
    return leads
      ? tokens[first - 1]?.key === tokens[from]?.key
      : say.endsAt(tokens, first, HEDGE_WORDS) ||
          // "S dice que 154, T 406"
          (small.that.isAt(tokens, first - 1) && say.endsAt(tokens, first - 1, HEDGE_WORDS)) ||
          ownCounting.endsAt(tokens, first, HEDGE_WORDS) ||
          speech.givesFigure.isAt(tokens, first - 1) ||
          told.some(
            ({ start, end, source }) =>
              (start === first && source.end === first) ||
              // "S has 154, T 406"
              (end === first && source.end === start),
          );
  }
  return false;
}

/** "y el Gobierno que son 406": what is said, with its verb of saying left out. Gives the token of the number. */
function pastThat(tokens: readonly Token[], at: number, { small, copulas }: CompiledLanguage): number {
  const is = small.that.isAt(tokens, at) ? copulas.longestAt(tokens, at + 1) : undefined;
  return is?.end ?? at;
}

function isFirstColon(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === ':' && !tokens.slice(0, at).some(({ text }) => text === ':');
}

/** "S counts 262 and T, 250", "; o governo, 600": the verb of saying is left out, and a comma or the same small word stands for it. */
function gapped(
  sentence: Sentence,
  mention: SourceMention,
  told: readonly Cue[],
  compiled: CompiledLanguage,
): Cue | undefined {
  const { tokens } = sentence;
  const { sets, speech, small } = compiled;
  const before = beforeName(tokens, mention.start, compiled);
  // "S: 154 freed; T: 406", "S's, 154; T's, 406", "S's count stands at 154 and T's at 406"
  const owns = isOwningMark(tokens[mention.end]);
  const comma = /^[,:]$/.test(tokens[owns ? mention.end + 1 : mention.end]?.text ?? '');
  const skipped = (owns ? 1 : 0) + (comma ? 1 : 0);
  const from = pastThat(tokens, mention.end + skipped, compiled);
  const says = from > mention.end + Math.max(1, skipped);
  const follows =
    says || comma ? numberFollows(tokens, from, compiled) : isPutLikewise(tokens, from, before, told, compiled);
  if (!follows) return undefined;
  const opens = speech.openGapped.isAt(tokens, before) || /^[;,]$/.test(tokens[before]?.text ?? '');
  // "The figures differ: that of S, 154; that of T, 406"
  const isOneOf = small.ofThe.isAt(tokens, mention.start) || small.ofThe.isAt(tokens, mention.start - 1);
  if (follows && tokens[before]?.text === ':' && (owns || (isOneOf && before < mention.start - 1)))
    return saidAt(mention, mention.end, from, sentence);
  const earlier = tokens.slice(0, Math.max(0, before)).some((token) => counts(token, compiled));
  // "Zona 7, Caracas: four freed": where they were held, and no second count
  if (mention.strength === 'place' && isFirstColon(tokens, mention.end)) return undefined;
  // "puts the number freed at 154 and T at 406": a number that is put somewhere is nobody's deed; but "y Rusia a 160"
  const isPut =
    !comma &&
    !speech.toFigure.isAt(tokens, from) &&
    (sets.placePrepositions.isAt(tokens, from) || sets.partitives.isAt(tokens, from));
  if (opens && !isPut && setsFree(tokens, before, compiled)) return undefined;
  return opens && earlier ? saidAt(mention, mention.end, from === mention.end ? from + 1 : from, sentence) : undefined;
}

/**
 * "S counts 154 and T has 406", "T lleva ya 406", "T da 351 y el Gobierno 808": a bare number that closes the clause, with
 * its noun only behind a verb of giving. Gives the token before its hedge.
 */
function hasAlone(tokens: readonly Token[], verb: number, compiled: CompiledLanguage): number | undefined {
  const { sets, course, hedgesBefore, speech, groups, roles } = compiled;
  let has = verb;
  while (has < verb + SO_FAR && course.soFar.longestAt(tokens, has) !== undefined) has += 1;
  const gives = speech.givesFigure.isAt(tokens, has);
  if (!gives && !sets.has.isAt(tokens, has)) return undefined;
  const from = course.soFar.longestAt(tokens, has + 1)?.end ?? has + 1;
  const number = hedgesBefore.longestAt(tokens, from)?.end ?? from;
  if (tokens[number]?.kind !== 'number') return undefined;
  const end = (gives ? groups.longestAt(tokens, number + 1)?.end : undefined) ?? number + 1;
  const next = tokens[end];
  if (next === undefined || next.kind === 'punct') return from;
  const another = sets.nameArticles.isAt(tokens, end + 1) ? tokens[end + 2] : tokens[end + 1];
  const speaks = another?.word.capital === true || roles.longestAt(tokens, end + 1) !== undefined;
  return speech.openGapped.has(next) && speaks ? from : undefined;
}

/** "S gets to 262", "T passa de 80": a body, and as far as its count goes. */
function reached(sentence: Sentence, mention: SourceMention, compiled: CompiledLanguage): Cue | undefined {
  if (mention.strength === 'place' || mention.body.kind === 'unattributed') return undefined;
  const { tokens } = sentence;
  // "Another organization, Provea, comes to 310", "Otro recuento, el de Provea, llega a 310"
  const beside = tokens[mention.end]?.text === ',' && tokens[beforeName(tokens, mention.start, compiled)]?.text === ',';
  const verb = beside ? mention.end + 1 : mention.end;
  // a name that opens its sentence is heard without a verb
  const opens = mention.start <= 1 && mention.strength === 'named';
  const end = compiled.reaches.longestAt(tokens, verb)?.end ?? (opens ? undefined : hasAlone(tokens, verb, compiled));
  if (end === undefined || !numberFollows(tokens, end, compiled)) return undefined;
  return saidAt(mention, mention.end, end, sentence);
}

/** "La lista de S incluye a 391. La de T incluye a 58", "That of T includes 58": a count told before, and whose this one is. */
function theOneOf(sentence: Sentence, mention: SourceMention, compiled: CompiledLanguage): Cue | undefined {
  const { tokens } = sentence;
  const { small, sets, speech, statements, course } = compiled;
  const { start, end } = mention;
  // "la del Gobierno": the word may be the first of the name
  const of = small.ofThe.isAt(tokens, start) ? start : start - 1;
  const one = of - 1;
  if (one < 0 || !small.ofThe.isAt(tokens, of)) return undefined;
  if (!sets.nameArticles.isAt(tokens, one) && !speech.sumsUp.isAt(tokens, one)) return undefined;
  const opens =
    one === 0 ||
    tokens[one - 1]?.text === ';' ||
    speech.openGapped.isAt(tokens, one - 1) ||
    // "Pero la del Foro Penal es de 302"
    compiled.contrast.longestAt(tokens, one - 1)?.end === one;
  const verb = pastPraise(tokens, end);
  if (!opens || tokens[verb]?.kind !== 'word') return undefined;
  // "La de Venezuela es la mayor excarcelación"; but "es de 302"
  const is = statements.passives.longestAt(tokens, verb)?.end;
  const figure = is === undefined || (small.of.isAt(tokens, is) && numberFollows(tokens, is + 1, compiled));
  if (!figure || (is !== undefined && mention.strength === 'place')) return undefined;
  // "La cárcel de Cuba alberga a 391. La de Venezuela alberga a 58", "tiene 58"
  const houses = course.custody.houses.isAt(tokens, verb);
  const has = compiled.language.structure.has.includes(tokens[verb].key);
  const isPrison = mention.strength === 'place' ? houses || has : houses && !has;
  return isPrison ? undefined : saidAt(mention, one, verb, sentence);
}

/** Words of "la más citada por la prensa". */
const PRAISE = 7;

/** Past what a comma sets beside a name: "La de S, la más citada por la prensa, tiene 302". */
function pastPraise(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.text !== ',') return end;
  for (let at = end + 1; at <= end + 1 + PRAISE; at += 1) {
    if (tokens[at]?.text === ',') return at + 1;
    if (tokens[at]?.kind !== 'word') return end;
  }
  return end;
}

/** "Islamabad's list named 654. New Delhi's counted 95": the same in English, at the head of a sentence. */
function theirs(sentence: Sentence, mention: SourceMention, compiled: CompiledLanguage): Cue | undefined {
  const { tokens } = sentence;
  const { end } = mention;
  if (mention.start > 0 || tokens[end]?.kind !== 'punct' || !isOwningMark(tokens[end])) return undefined;
  const { say, reaches, ownCounting, language } = compiled;
  const verb = end + 1;
  const counting = [say, reaches, ownCounting].some((verbs) => verbs.longestAt(tokens, verb) !== undefined);
  if (!counting && !language.structure.has.includes(tokens[verb]?.key ?? '')) return undefined;
  return numberFollows(tokens, verb + 1, compiled) ? saidAt(mention, end, verb + 1, sentence) : undefined;
}

/** Adds numbers given without a verb of saying: by whom, as the form of the sentence shows. */
export function addWordless(
  cues: Cue[],
  sentence: Sentence,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): void {
  for (const mention of mentions) {
    if (mention.outlet !== undefined) {
      // "S counts 262; the River Courier, 250"
      const own = gapped(sentence, mentionOfBody(mention, mention.outlet, 'named'), cues, compiled);
      if (own !== undefined) cues.push(own);
    }
    if (!isSource(mention)) continue;
    const cue =
      bracketedSource(sentence, mention, compiled) ??
      gapped(sentence, mention, cues, compiled) ??
      gappedOpening(sentence, mention, compiled) ??
      reached(sentence, mention, compiled) ??
      theOneOf(sentence, mention, compiled) ??
      theirs(sentence, mention, compiled) ??
      givenBy(sentence, mention, compiled) ??
      afterTold(sentence, mention, compiled) ??
      officialFigure(sentence, mention, compiled);
    if (cue !== undefined) cues.push(cue);
  }
}
