import { mentionAt, NOBODY, type SourceMention } from '../bodies/body.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { nameRun, words } from '../sentences/capital-run.js';
import type { Sentence } from '../sentences/sentence.js';
import { isCapitalised, type Token, tokenAt } from '../text/text.js';
import { pastTold } from './past-told.js';

/** Somebody whom the article does not name. */
const SOMEBODY: SourceMention['body'] = { claimant: 'sources', kind: 'unattributed' };
/** Words from "a nun" to the verb. */
const CLAUSE = 22;
const NOUN = 4;
const PART_STOPS = /^[;:"“”«»()]$/;

function isSomebody(start: number, end: number): SourceMention {
  return mentionAt(start, end, SOMEBODY, null, 'role');
}

/** "a report", "a court", "a dozen": what has a word of its own is nobody's neighbour. */
function isNoPerson(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const { sets, counts, documents, things, roles, units, numberPhrases, groups } = compiled;
  const token = tokens[at];
  return (
    sets.bodyHeads.has(token) ||
    sets.bodyNouns.has(token) ||
    sets.stateNouns.has(token) ||
    sets.outletNouns.has(token) ||
    sets.describedBodies.has(token) ||
    sets.eyewitnesses.has(token) ||
    sets.papers.has(token) ||
    [counts, documents, things, roles, units, numberPhrases].some((words) => words.longestAt(tokens, at)) ||
    // "a prisoner's mother" is somebody, "a group of prisoners" is not
    groups.longestAt(tokens, at)?.value.prisoner === true
  );
}

/** The noun after the article, up to the words that only tell more of it. */
function nounEnd(tokens: readonly Token[], at: number, compiled: CompiledLanguage): number | undefined {
  const { sets, say, according } = compiled;
  for (let index = at + 1; index <= at + 1 + NOUN; index += 1) {
    const token = tokens[index];
    const ends =
      token === undefined ||
      token.kind !== 'word' ||
      sets.relatives.has(token) ||
      sets.functionWords.has(token) ||
      say.longestAt(tokens, index) !== undefined;
    if (ends) return index > at + 1 ? index : undefined;
    if (isCapitalised(token) || isNoPerson(tokens, index, compiled) || according.longestAt(tokens, index) !== undefined)
      return undefined;
  }
  return undefined;
}

function opensClause(tokens: readonly Token[], at: number, { sets, fixedTimes }: CompiledLanguage): boolean {
  const before = tokenAt(tokens, at - 1);
  if (before === undefined || /^[,—–]$/.test(before.text) || sets.joiners.has(before)) return true;
  if (sets.weekdays.has(before)) return true;
  return [1, 2, 3].some((back) => fixedTimes.longestAt(tokens, at - back)?.end === at);
}

/** "Almaty Court Watch, a handful of jurists, has traced": what is set beside a name says what it is. */
function isApposition(tokens: readonly Token[], at: number): boolean {
  const name = tokenAt(tokens, at - 2);
  return (
    /^[,—–]$/.test(tokenAt(tokens, at - 1)?.text ?? '') &&
    name !== undefined &&
    (isCapitalised(name) || name.text === ')')
  );
}

/** "Quarenta e um agricultores": the end of a number. */
function isOfNumber(tokens: readonly Token[], at: number, { sets, numberStarts }: CompiledLanguage): boolean {
  return (
    sets.joiners.isAt(tokens, at - 1) && numberStarts.isAt(tokens, at - 2) && !sets.articleOnes.isAt(tokens, at - 2)
  );
}

/** Whether another part of the sentence begins on the way to the verb. */
function isParted(tokens: readonly Token[], from: number, to: number, { contrast }: CompiledLanguage): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || PART_STOPS.test(token.text) || contrast.longestAt(tokens, at) !== undefined) return true;
  }
  return false;
}

/** "…, a sergeant and a student, were freed, the group said", "…, disse o grupo": its subject stands beside the verb. */
function hasSubjectBeside(
  tokens: readonly Token[],
  verb: { readonly start: number; readonly end: number },
  mentions: readonly SourceMention[],
  { language }: CompiledLanguage,
): boolean {
  const turned = language.sources.verbFirst && tokens[verb.start - 1]?.text === ',';
  const opens = (start: number): boolean => [start - 1, start - 2].some((at) => tokens[at]?.text === ',');
  return mentions.some(
    ({ start, end, strength }) =>
      strength !== 'place' &&
      // "a nun who goes with the families said": inside what is told of her
      ((end === verb.start && opens(start)) || (turned && start >= verb.end && start - verb.end <= 1)),
  );
}

/** "A nun who takes water to the queue told this newspaper", "un vecino contó que": a person without a name, before the verb. */
function before(
  { tokens }: Sentence,
  { start: verb, end: verbEnd }: { readonly start: number; readonly end: number },
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): SourceMention | undefined {
  if (hasSubjectBeside(tokens, { start: verb, end: verbEnd }, mentions, compiled)) return undefined;
  // "a new tally by S": a noun that only looks like a verb
  const isNoun = compiled.counts.longestAt(tokens, verb) ?? compiled.documents.longestAt(tokens, verb);
  if (isNoun !== undefined && !compiled.language.sources.verbFirst) return undefined;
  for (let at = verb - 2; at >= Math.max(0, verb - CLAUSE); at -= 1) {
    if (!compiled.sets.articleOnes.isAt(tokens, at) || !opensClause(tokens, at, compiled)) continue;
    if (isParted(tokens, at, verb - 1, compiled)) return undefined;
    if (isOfNumber(tokens, at, compiled)) continue;
    const end = nounEnd(tokens, at, compiled);
    if (end === undefined || isApposition(tokens, at)) return undefined;
    // "dez colombianos e um checo, informou o ministério": the verb's subject comes after it
    if (end === verb - 1 && tokens[end]?.text === ',') return undefined;
    const tells = compiled.sets.relatives.isAt(tokens, end) || tokens[end]?.text === ',';
    // "a lawyer with the group": whoever is named beside the noun speaks
    const named = mentions.some(({ start, strength }) => start >= at && start < verb && strength !== 'place' && !tells);
    return named ? undefined : isSomebody(at, verb);
  }
  return undefined;
}

/** "La serie, que se revisó día por día, muestra un ritmo": the subject stands before the aside. */
function closesAside(tokens: readonly Token[], comma: number, { sets }: CompiledLanguage): boolean {
  if (tokens[comma]?.text !== ',') return false;
  for (let at = comma - 1; at > Math.max(0, comma - CLAUSE); at -= 1)
    if (tokens[at]?.text === ',') return sets.relatives.isAt(tokens, at + 1);
  return false;
}

/** ", contó un vecino", '", said a neighbour': after the verb. */
function after(
  sentence: Sentence,
  verb: { readonly start: number; readonly end: number },
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): SourceMention | undefined {
  const { tokens } = sentence;
  if (!/^[,"”»—–]$/.test(tokens[verb.start - 1]?.text ?? '')) return undefined;
  // "the minister, Gustavo Villatoro, told a breakfast show": who hears it
  if (compiled.language.sources.objectVerbs.includes(tokens[verb.start]?.key ?? '')) return undefined;
  // ", spoke of a gesture": what is spoken of
  if (verb.end - verb.start > 1 && compiled.speech.spokenOf.isAt(tokens, verb.end - 1)) return undefined;
  if (closesAside(tokens, verb.start - 1, compiled)) return undefined;
  const at = pastTold(sentence, verb.end, compiled);
  const token = tokens[at];
  // ", denunció Azul y Blanco": of whom nothing is known, and no word of whoever stands before the verb
  if (compiled.language.sources.verbFirst && token?.word.capital === true && !compiled.sets.nameArticles.has(token)) {
    const end = nameRun(tokens, at, compiled);
    // "disse à rádio Renascença o coordenador": an outlet of no known name, and who tells it
    const { nameArticles, outletNouns } = compiled.sets;
    const noun = outletNouns.isAt(tokens, at - 1) || compiled.bodies.outletsAgain.isAt(tokens, at - 1);
    if (noun && nameArticles.isAt(tokens, end)) return undefined;
    const known = mentions.some((mention) => mention.start < end && mention.end > at);
    return known ? undefined : mentionAt(at, end, NOBODY, words(tokens, at, end), 'named');
  }
  if (!compiled.sets.articleOnes.isAt(tokens, at)) return undefined;
  const end = nounEnd(tokens, at, compiled);
  const named = mentions.some(({ start }) => start >= at && end !== undefined && start <= end + 1);
  return end === undefined || named ? undefined : isSomebody(at, end);
}

/** The unnamed person whose a verb of saying is. */
export function anonymous(
  sentence: Sentence,
  verb: { readonly start: number; readonly end: number },
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): SourceMention | undefined {
  return after(sentence, verb, mentions, compiled) ?? before(sentence, verb, mentions, compiled);
}

function hidesName(tokens: readonly Token[], from: number, { course }: CompiledLanguage): boolean {
  for (let at = from; at < from + CLAUSE; at += 1)
    if (course.speaking.anonymity.longestAt(tokens, at) !== undefined) return true;
  return false;
}

/** "según un guardia que pidió el anonimato": a noun that is no body's, and who asks not to be named. */
export function unnamedAt({ tokens }: Sentence, at: number, compiled: CompiledLanguage): SourceMention | undefined {
  const end = compiled.sets.articleOnes.isAt(tokens, at) ? nounEnd(tokens, at, compiled) : undefined;
  return end !== undefined && hidesName(tokens, end, compiled) ? isSomebody(at, end) : undefined;
}

/** "Un funcionario del Poder Judicial, que pidió no ser identificado": with an office, but nobody's word. */
export function withoutName(
  { start, end, speaker, body, strength, outlet }: SourceMention,
  { tokens }: Sentence,
  compiled: CompiledLanguage,
): SourceMention | undefined {
  const nobodys = body.kind === 'government' || body.claimant === NOBODY.claimant;
  if (speaker !== null || strength !== 'role' || !nobodys || outlet !== undefined) return undefined;
  if (![start - 1, start].some((at) => compiled.sets.articleOnes.isAt(tokens, at))) return undefined;
  return hidesName(tokens, end, compiled) ? isSomebody(start, end) : undefined;
}
