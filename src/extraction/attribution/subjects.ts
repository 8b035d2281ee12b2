import { NOBODY, type SourceMention } from '../bodies/body.js';
import { countNounEnd } from '../bodies/count-owner.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import { isOwningMark, type Token } from '../text/text.js';
import { prepositionsTo } from './only-place.js';
import { isOrganOf } from './organs.js';
import { isBasis } from './outlets.js';
import { ownerOfAside } from './owner-of-aside.js';
import { subjectPastAdjunct } from './past-adjunct.js';
import { pastTold } from './past-told.js';
import { beforeBrackets, gapAllows, ownerOfClause, relativeAfter, SUBJECT_GAP } from './subject-gap.js';

const APPOSITION_GAP = 36;

/** "Viasna, which Bialiatski founded in 1996, said": the subject stands before the comma that opens the aside. */
function beforeAside(
  sentence: Sentence,
  at: number,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): SourceMention | undefined {
  let comma = at - 1;
  while (
    comma > Math.max(0, at - 5) &&
    sentence.tokens[comma]?.kind === 'word' &&
    !compiled.contrast.longestAt(sentence.tokens, comma)
  )
    comma -= 1;
  if (sentence.tokens[comma]?.text !== ',') return undefined;
  // "since Monday, the organisation Justicia, Encuentro y Perdón reported": the comma is of the name
  if (mentions.some(({ start, end }) => start < comma && end > comma && end <= at)) return undefined;
  // "segundo a Cubalex, que desde janeiro contou 231": the clause is that body's
  const own = mentions.find(({ end }) => end === comma);
  if (own !== undefined && compiled.sets.relatives.isAt(sentence.tokens, comma + 1)) return own;
  // ", the Department of Prisons said": the subject stands beside its verb
  if (mentions.some((mention) => mention.start > comma && mention.end <= at && mention.strength !== 'place'))
    return undefined;
  for (let index = comma - 1; index >= Math.max(0, at - APPOSITION_GAP); index -= 1) {
    if (sentence.tokens[index]?.text !== ',') continue;
    const mention = mentions.find(
      (candidate) =>
        candidate.end === index ||
        (candidate.start < index && candidate.end > index) ||
        (candidate.end === index - 1 && sentence.tokens[index - 1]?.text === ')') ||
        isRestOfName(sentence, candidate, index, compiled),
    );
    if (mention !== undefined) return mention;
  }
  return undefined;
}

const REST_OF_NAME = 4;

/** "O sindicato ucraniano dos jornalistas, que …, indicou": what follows a common noun up to the comma still names it. */
function isRestOfName(
  { tokens }: Sentence,
  { start, end, strength }: SourceMention,
  comma: number,
  compiled: CompiledLanguage,
): boolean {
  if ((strength !== 'role' && strength !== 'pronoun') || start > 1 || end > comma || comma - end > REST_OF_NAME)
    return false;
  return tokens.slice(end, comma).every(
    (token, index) =>
      token.kind === 'word' &&
      !compiled.sets.relatives.has(token) &&
      compiled.predicates.longestAt(tokens, end + index) === undefined &&
      // "a person with knowledge of the registers": a noun that may be a verb
      (compiled.say.longestAt(tokens, end + index) === undefined ||
        compiled.sets.determiners.isAt(tokens, end + index - 1)),
  );
}

/** "lawyers' posts"; but not "the lawyers' count". */
function isOwner({ tokens }: Sentence, { end }: SourceMention, compiled: CompiledLanguage): boolean {
  return isOwningMark(tokens[end]) && countNounEnd(tokens, end + 1, compiled) === undefined;
}

function subjectLeft(
  sentence: Sentence,
  at: number,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): SourceMention | undefined {
  const bracketed = beforeBrackets(sentence, at, mentions, compiled);
  if (bracketed !== undefined) return bracketed;
  const aside = beforeAside(sentence, at, mentions, compiled);
  if (aside !== undefined) return aside;
  const last = mentions.findLast((candidate) => candidate.end <= at);
  if (last === undefined) return undefined;
  // "um levantamento da AFP com base em relatos de familiares aponta"
  if (isBasis(sentence.tokens, last, compiled))
    return mentions.find(({ start, end }) => start <= SUBJECT_GAP && end < last.start);
  const owner = at - last.end > SUBJECT_GAP ? undefined : ownerOfAside(sentence, last, mentions, compiled);
  if (owner !== undefined) return gapAllows(sentence, last.end, at, compiled) ? owner : undefined;
  // "The coalition that says it won Venezuela's election can vouch for": whose something is in its clause is no subject
  const owns = last.strength === 'place' && isOwningMark(sentence.tokens[last.end]);
  const [first] = mentions;
  // "S reviewed court orders, lawyers' posts and media reports and identified 517"
  const posts = last.strength === 'role' && last.body.kind === 'unattributed' && isOwner(sentence, last, compiled);
  if (posts && first !== undefined && first.start <= 1 && first.end < last.start) return first;
  const within = owns && first !== undefined && first.start <= 1 && first.end < last.start;
  const mention =
    within && compiled.sets.relatives.isAt(sentence.tokens, first.end)
      ? first
      : (ownerOfClause(sentence, last, mentions, compiled) ?? last);
  const relative = relativeAfter(sentence, mention.end, at, compiled);
  // "Uma advogada que defende 16 réus e pediu para não ser identificada contou"
  const clause = relative === mention.end ? 0 : mention.start <= 1 ? 10 : 3;
  if (at - mention.end > SUBJECT_GAP + clause) return undefined;
  return gapAllows(sentence, relative, at, compiled) ? mention : undefined;
}

const RIGHT_GAP = 3;

/** The body right after a verb or phrase of saying. */
export function subjectRight(
  sentence: Sentence,
  end: number,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
  reach = RIGHT_GAP,
): SourceMention | undefined {
  const at = mentions.findIndex((candidate) => candidate.start >= end);
  const mention = mentions[at];
  if (mention === undefined) return undefined;
  const words = gapWords(sentence.tokens, end, mention.start, compiled);
  if (words > reach + (mention.outlet === undefined ? 0 : 1)) return undefined;
  if (!isBeside(sentence, end, mention, compiled)) return undefined;
  const hears = isHearer(sentence, end, mention, compiled);
  // "dijo a la AFP Gonzalo Himiob", "disse à RTK o diretor do Foro Penal": one is told, the name after it tells
  const next =
    mention.outlet === undefined && !hears ? undefined : mentions[hears ? pastName(mentions, at) + 1 : at + 1];
  const tells =
    next !== undefined && next.start - mention.end <= reach && isBeside(sentence, mention.end, next, compiled);
  return tells ? next : hears ? undefined : mention;
}

/** "à agência | Lusa": the name of whoever is told is of them. Gives the last mention of both. */
function pastName(mentions: readonly SourceMention[], at: number): number {
  const name = mentions[at + 1];
  return name?.outlet !== undefined && name.start === mentions[at]?.end ? at + 1 : at;
}

/** "contou à AFM que", "garantiu à rádio YSKL", "dijo a la cadena Unión Radio": whoever stands after "to" is told. */
function isHearer(
  { tokens }: Sentence,
  end: number,
  { start: first, strength, outlet }: SourceMention,
  { speech: { hearers }, sets, bodies }: CompiledLanguage,
): boolean {
  if (outlet !== undefined || (strength !== 'named' && strength !== 'role')) return false;
  const called = sets.outletNouns.isAt(tokens, first - 1) || bodies.outletsAgain.isAt(tokens, first - 1);
  const start = called ? first - 1 : first;
  // "de acuerdo a la Fiscalía": the word is of the phrase before
  if (start <= end + 1 && tokens[end - 1]?.kind === 'word' && hearers.has(tokens[end - 1]?.text.toLowerCase() ?? ''))
    return false;
  const before = tokens[start - 1]?.text.toLowerCase() ?? '';
  return (
    hearers.has(tokens[start]?.text.toLowerCase() ?? '') ||
    hearers.has(before) ||
    hearers.has(`${tokens[start - 2]?.text.toLowerCase() ?? ''} ${before}`)
  );
}

/** Words between a verb of saying and a name; those that lead up to it ("the journalists' union TGS") are of the name. */
function gapWords(tokens: readonly Token[], from: number, to: number, compiled: CompiledLanguage): number {
  const { sets } = compiled;
  // "la seccional carabobeña de Provea", "the regional office of Provea": a part of the body
  if (isOrganOf(tokens, from, to, compiled)) return 0;
  const introduced = sets.bodyHeads.isAt(tokens, to - 1);
  const words = introduced ? -2 : 0;
  return words + tokens.slice(from, to).filter((token) => !isOwningMark(token)).length;
}

/** "cifra no confirmada por S", "a lista dos soltos pelo governo": past a passive or a release nobody speaks. */
function isBeside({ tokens }: Sentence, end: number, { start }: SourceMention, compiled: CompiledLanguage): boolean {
  return tokens
    .slice(end, start)
    .every(
      (token, index) =>
        (token.kind === 'word' || isOwningMark(token)) &&
        !compiled.small.that.has(token) &&
        !compiled.sets.agents.has(token) &&
        compiled.predicates.longestAt(tokens, end + index)?.value !== 'freed',
    );
}

/** ", said X" and "dijo X": the verb comes before its subject. */
export function isInverted({ tokens }: Sentence, at: number, { speech }: CompiledLanguage): boolean {
  // ", ha prometido el viceministro", ", tinham dito os advogados"
  const before = speech.auxiliaries.isAt(tokens, at - 1) ? tokens[at - 2] : tokens[at - 1];
  if (before === undefined || speech.asSaid.has(before)) return true;
  return before.kind === 'punct' && /^[,"”»—–-]$/.test(before.text);
}

/** "said the authorities had let go", "said the group was handed over": after a subject comes its own verb. */
function isDoing({ tokens }: Sentence, at: number, compiled: CompiledLanguage): boolean {
  return (
    compiled.copulas.longestAt(tokens, at) !== undefined ||
    compiled.language.structure.has.includes(tokens[at]?.key ?? '') ||
    compiled.reportedFuture.longestAt(tokens, at) !== undefined ||
    compiled.futureWords.longestAt(tokens, at) !== undefined ||
    compiled.predicates.longestAt(tokens, at) !== undefined
  );
}

/** Whose a verb of saying is: the body before it, past asides, or after it where it is inverted. */
export function sayCue(
  sentence: Sentence,
  start: number,
  end: number,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): SourceMention | undefined {
  const { verbFirst, objectVerbs } = compiled.language.sources;
  const inverted = isInverted(sentence, start, compiled);
  // in English only an inverted verb has its subject after it
  if (!inverted && !verbFirst) return subjectLeft(sentence, start, mentions, compiled);
  const beyond = inverted ? subjectPastAdjunct(sentence, end, mentions, compiled) : undefined;
  if (beyond !== undefined) return beyond;
  // ", affirmed for its part Foro Penal"
  const told = verbFirst || inverted ? pastTold(sentence, end, compiled) : end;
  const past = told > end || verbFirst ? subjectRight(sentence, told, mentions, compiled) : undefined;
  const beside =
    past === undefined || past.strength === 'place' ? subjectRight(sentence, end, mentions, compiled) : past;
  // "afirmou a jornalistas": they are told
  const right = beside !== undefined && beside.end <= told && beside.body.kind === 'unattributed' ? undefined : beside;
  const left = subjectLeft(sentence, start, mentions, compiled);
  // "precisou que só da Comarca de Viana saíram 80": what is said, and not who says it
  if (left !== undefined && compiled.small.that.isAt(sentence.tokens, end - 1)) return left;
  const takesObject = objectVerbs.includes(sentence.tokens[start]?.key ?? '');
  // "disse na sexta-feira à rádio pública": who is told is not who tells
  const nobody = right?.body.claimant === NOBODY.claimant && right.speaker === null && right.strength === 'role';
  // "Trump, agradeceu o gesto a Caracas": past an object, whom it is done to
  const far = right?.strength === 'place' && right.start - end > 2;
  const taken = far && compiled.small.to.isAt(sentence.tokens, right.start - 1);
  // "Romero, head of S, said of the government": who is spoken of
  const spokenOf = !verbFirst && told === end && compiled.speech.spokenOf.isAt(sentence.tokens, end);
  const where = verbFirst && right !== undefined && prepositionsTo(sentence.tokens, right.start, compiled) === end;
  const hears = (nobody || taken || spokenOf || where) && left !== undefined;
  // "X, who commands the brigade, said the group was handed over": what follows is said of it, not by it
  const isSaidOf = left !== undefined && right !== undefined && !verbFirst && isDoing(sentence, right.end, compiled);
  if (inverted && right !== undefined && !takesObject && !hears && !isSaidOf) return right;
  if (left !== undefined) return left;
  // "Nine left prison this Sunday, informed the Foro Penal": nobody stands before the verb whom it could be told by
  const closes = inverted && right?.strength === 'named' && right.body.kind !== 'unattributed';
  return verbFirst || (closes && compiled.speech.told.isAt(sentence.tokens, start)) ? right : undefined;
}
