import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Token } from '../text/text.js';
import { NOBODY, type SourceMention } from './body.js';
import { isMadeWith } from './made-with.js';

/** Words from "according to" to the count, and from there to whose it is. */
const NOUN_REACH = 5;
const OWNER_REACH = 12;

/** "tally", "balance", "relatório": the noun that a number stands in. Gives the token after it. */
export function countNounEnd(
  tokens: readonly Token[],
  at: number,
  { counts, documents }: CompiledLanguage,
): number | undefined {
  return (counts.longestAt(tokens, at) ?? documents.longestAt(tokens, at))?.end;
}

/** Whether a count is named past the first of these words. */
export function holdsCount(tokens: readonly Token[], from: number, to: number, compiled: CompiledLanguage): boolean {
  for (let at = from + 1; at < to; at += 1) if (countNounEnd(tokens, at, compiled) !== undefined) return true;
  return false;
}

function nounAfter(tokens: readonly Token[], from: number, compiled: CompiledLanguage): number | undefined {
  for (let index = from; index < from + NOUN_REACH; index += 1) {
    if (tokens[index]?.kind !== 'word') return undefined;
    const end = countNounEnd(tokens, index, compiled);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** "segundo a contagem que" may be one phrase: whose count it is comes after the relative pronoun. */
function countNounBefore(tokens: readonly Token[], from: number, compiled: CompiledLanguage): number | undefined {
  const that = compiled.sets.relatives.isAt(tokens, from - 1) ? from - 1 : from;
  return that < from && countNounEnd(tokens, that - 1, compiled) === that ? that : undefined;
}

/** "conforme a atualização que o Foro Penal publicou": whatever a body made known has its figures. */
function anyNounEnd(tokens: readonly Token[], from: number, { sets }: CompiledLanguage): number | undefined {
  if (!sets.determiners.isAt(tokens, from)) return undefined;
  const end = [from + 2, from + 3].find((at) => sets.relatives.isAt(tokens, at));
  const small =
    end !== undefined && tokens.slice(from + 1, end).every(({ kind, word }) => kind === 'word' && !word.capital);
  return small ? end : undefined;
}

/**
 * Whose the count after "according to" is: "the most recent bulletin issued by S", "la lista que divulgó el miércoles S",
 * "a contagem feita pelo S".
 */
export function countOwner(
  { tokens }: Sentence,
  from: number,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): SourceMention | undefined {
  // "de acordo com a contagem" may be one phrase
  const noun =
    countNounBefore(tokens, from, compiled) ??
    nounAfter(tokens, from, compiled) ??
    (countNounEnd(tokens, from - 1, compiled) === from ? from : undefined) ??
    (compiled.according.longestAt(tokens, from - 1) === undefined ? undefined : anyNounEnd(tokens, from, compiled));
  if (noun === undefined) return undefined;
  const owner = mentions.find(({ start, strength }) => start >= noun && strength !== 'pronoun');
  if (owner === undefined || owner.start - from > OWNER_REACH) return undefined;
  const { sets, small } = compiled;
  let belongs = false;
  for (let index = noun; index <= owner.start; index += 1) {
    const token = tokens[index];
    // "levantamento divulgado nesta terça-feira (19) pelo Tribunal"
    const bracket = tokens[index - 1]?.text === '(' || tokens[index + 1]?.text === ')';
    if (token?.text === '(' || token?.text === ')' || (bracket && token?.kind === 'number')) continue;
    if (token === undefined || token.kind === 'punct') return undefined;
    // "un informe presentado en Ciudad de Guatemala": where it was presented is not whose it is
    if (owner.strength === 'place' && small.in.has(token)) return undefined;
    // "the list of people freed by the government": who freed is not who counts
    if (index < owner.start && compiled.predicates.longestAt(tokens, index)?.value === 'freed') return undefined;
    belongs ||= sets.agents.has(token) || sets.relatives.has(token) || sets.countOf.has(token);
  }
  return belongs ? owner : undefined;
}

const AGENT_REACH = 5;
const NAME_REACH = 4;

const NUMBER_REACH = 6;
/** Words from a paper to "was": "The names of 30 freed prisoners were". */
const SUBJECT = 10;

/** "es elevada a 502 por S", "is put at 143 by S": who puts a figure at a number comes after it. */
export function puttingOf(
  { tokens }: Sentence,
  at: number,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): { readonly end: number; readonly source: SourceMention } | undefined {
  const { putAt } = compiled.course.speaking;
  const { putEnds, put } = compiled.bodies;
  if (!putAt.isAt(tokens, at + 1)) return undefined;
  if (!put.isAt(tokens, at) && !putEnds.some((end) => tokens[at]?.key.endsWith(end))) return undefined;
  // "fue situada en 41", "ha sido estimado en 41"
  const passive = [compiled.copulas, compiled.statements.passives].some((be) => be.longestAt(tokens, at - 1));
  if (!passive || compiled.predicates.longestAt(tokens, at) !== undefined) return undefined;
  const number = [2, 3, 4, 5].find((step) => tokens[at + step]?.kind === 'number');
  if (number === undefined) return undefined;
  for (let index = at + number + 1; index < at + number + NUMBER_REACH; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word') return undefined;
    if (!compiled.sets.agents.has(token)) continue;
    const source = mentions.find(({ start }) => start >= index);
    return source !== undefined && source.strength !== 'place' && source.start - index <= 3
      ? { end: index + 1, source }
      : undefined;
  }
  return undefined;
}

/** "The list of 20 freed prisoners was handed over": the noun is what was, and nobody was freed. */
function isOfPaper(tokens: readonly Token[], was: number, compiled: CompiledLanguage): boolean {
  for (let at = was - 1; at >= Math.max(0, was - SUBJECT); at -= 1) {
    if (tokens[at]?.kind === 'punct') return false;
    if (compiled.speech.news.isAt(tokens, at) || countNounEnd(tokens, at, compiled) !== undefined) return true;
  }
  return false;
}

/** "The 20 hostages were handed over by Hamas": by whom they were, and not whose count. */
function areFreed(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const { predicates, copulas } = compiled;
  const freed = predicates.longestAt(tokens, at)?.value === 'freed';
  if (!freed && predicates.longestAt(tokens, at - 1)?.value !== 'freed') return false;
  const was = [1, 2].find((back) => copulas.longestAt(tokens, at - back) !== undefined);
  return was !== undefined && !isOfPaper(tokens, at - was, compiled);
}

const ASIDE = 4;

/** Past a comma and what stands between it and the next: a day of the month, or in what it was said. */
function asideEnd(tokens: readonly Token[], comma: number, { told, channels, sets }: CompiledLanguage): number {
  const day = tokens[comma + 1]?.kind === 'number' && tokens[comma + 2]?.text === ',';
  if (day) return comma + 2;
  if (sets.agents.isAt(tokens, comma + 1)) return comma + 1;
  const end = told.longestAt(tokens, comma + 1)?.end ?? channels.longestAt(tokens, comma + 1)?.end;
  return end !== undefined && end - comma <= ASIDE && tokens[end]?.text === ',' ? end : comma;
}

const TO_FIGURE = 4;

/** "the 406 given by S", "la cifra de 406 liberados dada por S": what is given is the figure itself. */
function isOfFigure(tokens: readonly Token[], made: number, compiled: CompiledLanguage): boolean {
  // "the official figure, given by S, is 406"
  if (tokens[made - 1]?.text === ',')
    // "la cifra oficial, dada por"
    return [2, 3].some((back) => countNounEnd(tokens, made - back, compiled) !== undefined);
  for (let number = made - 1; number >= made - TO_FIGURE; number -= 1) {
    if (tokens[number]?.kind === 'punct') return false;
    if (tokens[number]?.kind !== 'number') continue;
    return (
      number === made - 1 ||
      (compiled.sets.countOf.isAt(tokens, number - 1) && countNounEnd(tokens, number - 2, compiled) === number - 1)
    );
  }
  return false;
}

/** Words from the comma to "quoted": "the one most often". */
const PRAISE = 5;

/** "Foro Penal, la más citada por la prensa,": what a body is among the papers, and nobody's word. */
function isSetBeside(
  tokens: readonly Token[],
  at: number,
  { body, end }: SourceMention,
  mentions: readonly SourceMention[],
): boolean {
  if (body.claimant !== NOBODY.claimant || tokens[end]?.text !== ',') return false;
  for (let comma = at - 1; comma >= at - PRAISE && comma > 0; comma -= 1)
    if (tokens[comma]?.text === ',') return mentions.some((named) => named.end === comma && named.strength === 'named');
  return false;
}

/** "was verified on Sunday by S", "fue confirmada por S", "segundo balanço divulgado pela ONG": who says so comes after "by". */
export function agentOf(
  { tokens }: Sentence,
  at: number,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): { readonly end: number; readonly source: SourceMention } | undefined {
  const participle = compiled.reported.longestAt(tokens, at);
  if (participle === undefined) return undefined;
  // "o anúncio feito pelo regime": what is only made or given says nothing of a figure
  const made =
    compiled.bodies.made.isAt(tokens, at) &&
    ![1, 2, 3].some((back) => countNounEnd(tokens, at - back, compiled) === at);
  // but "The figures were given by S"
  const noun = made && compiled.statements.passives.longestAt(tokens, at - 1) !== undefined;
  const noted = noun && [1, 2].some((start) => countNounEnd(tokens, start - 1, compiled) === at - 1);
  if (made && !noted && !isOfFigure(tokens, at, compiled) && !compiled.refersBack.longestAt(tokens, 0))
    return undefined;
  // "1,905 people released by the courts": who set them free has not said it
  const beside = tokens[at - 1]?.text === ',' ? at - 1 : at;
  const people = [1, 2, 3].some((back) => compiled.groups.longestAt(tokens, beside - back)?.end === beside);
  if (people && compiled.predicates.longestAt(tokens, at)?.value === 'freed') return undefined;
  if (areFreed(tokens, at, compiled)) return undefined;
  if (!made && isMadeWith(tokens, at, compiled)) return undefined;
  let last = participle.end + AGENT_REACH;
  for (let index = participle.end; index < last; index += 1) {
    const token = tokens[index];
    // "confirmada na noite desta quarta-feira (14) pelo S"
    if (token?.text === '(' && tokens[index + 1]?.kind === 'number' && tokens[index + 2]?.text === ')') {
      index += 2;
      last += 3;
      continue;
    }
    // "confirmada esta quarta-feira, 19, em comunicado, pelo S"
    const aside = token?.text === ',' ? asideEnd(tokens, index, compiled) : index;
    if (aside > index) {
      last += aside - index;
      index = aside - 1;
      continue;
    }
    if (token?.kind !== 'word') return undefined;
    if (compiled.sets.agents.has(token)) {
      // "released case by case": nobody's word
      if (tokens[index - 1]?.key === tokens[index + 1]?.key) return undefined;
      const source = mentions.find(({ start }) => start >= index);
      const near =
        source !== undefined &&
        // "by the diocese of Barcelona": a place farther on is of another name
        source.start - index <= (source.strength === 'place' ? 2 : NAME_REACH) &&
        tokens.slice(index, source.start).every(({ kind }) => kind === 'word');
      return near && !isSetBeside(tokens, at, source, mentions) ? { end: index + 1, source } : undefined;
    }
    if (compiled.predicates.longestAt(tokens, index) !== undefined) return undefined;
  }
  return undefined;
}
