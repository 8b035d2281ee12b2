import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isNumber } from '../lexicon/is-number.js';
import type { Token } from '../text/text.js';
import type { WordTable } from '../text/word-table.js';
import { dayAt } from './dates-event.js';
import type { Moment, Span, TimeRole } from './moment.js';
import { key, type Read, skip } from './read-date.js';

/** "antes do voo", "before the swap": the releases that the text tells of; "Before the pardon, 300 were held": its day, if the text has one. */
export function occasionAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Read<Moment> | undefined {
  const nouns = compiled.language.time.occasionNouns;
  const found = [at, at + 1].find((index) => nouns.includes(key(tokens, index)));
  if (found !== undefined) return { what: { kind: 'event', words: key(tokens, found), told: true }, end: found + 1 };
  return opensSentence(tokens, at) ? nounAt(tokens, at, compiled.course.laws, compiled, ITS_NOUN) : undefined;
}

/** The state that a text may say was declared on a day, by whichever of its words. */
export const DECLARED = 'declared';

const NOUN_REACH = 8;
/** "before the pardon": nothing but its article stands between. */
const ITS_NOUN = 2;
/** "since To Lam was elected leader of the party on 3 August". */
const CLAUSE = 16;
/** "since Maduro's capture", "since the “festive” pardon". */
const INSIDE = /^(?:['’]s?|["“”«»-])$/;

/** Words that tell of another thing than the event: a release, a second clause. */
function breaksOff(tokens: readonly Token[], at: number, why: boolean, compiled: CompiledLanguage): boolean {
  const { sets, contrast, say } = compiled;
  const token = tokens[at];
  if (token === undefined || (token.kind === 'punct' && !INSIDE.test(token.text))) return true;
  return (
    sets.joiners.has(token) ||
    contrast.longestAt(tokens, at) !== undefined ||
    // ", since the ministry said on Monday that": because; but "since the government promised on 8 January that"
    (why && say.longestAt(tokens, at) !== undefined) ||
    tellsOfRelease(tokens, at, compiled)
  );
}

function tellsOfRelease(tokens: readonly Token[], at: number, { predicates }: CompiledLanguage): boolean {
  const kind = predicates.longestAt(tokens, at)?.value;
  return kind === 'freed' || kind === 'promised';
}

/** "since the president's pledge of 24 November", "since X took office on 3 August": the day that the event's own words give. */
function datedEventAt(
  tokens: readonly Token[],
  at: number,
  role: TimeRole,
  { compiled, nouns }: { readonly compiled: CompiledLanguage; readonly nouns: WordTable },
): Read<Moment | Span> | undefined {
  let isEvent =
    role === 'since'
      ? [at - 1, at].some((index) => compiled.dating.beforeClause.isAt(tokens, index))
      : role === 'before' && compiled.dating.beforeAct.isAt(tokens, at) && !isDawn(tokens, at, compiled);
  // "363 were held before the first group was released on Friday", "since the first pardons in July 2024"
  let isFirst = role === 'before';
  let isRound = false;
  const why = role !== 'since' || [2, 3].some((back) => tokens[at - back]?.text === ',');
  const { first } = compiled.language.time;
  for (let index = at; index < Math.min(tokens.length, at + CLAUSE); index += 1) {
    const moment = index > at && isEvent ? dayAt(tokens, index, compiled, role === 'since') : undefined;
    if (moment !== undefined) return moment;
    isRound ||= isFirst && isOneRound(tokens, index, role, compiled);
    if (!isRound && countsReleases(tokens, index, compiled)) return undefined;
    isFirst ||= role === 'since' && first.includes(key(tokens, index));
    isEvent ||= isRound;
    if (nouns.isAt(tokens, index)) isEvent = true;
    // "entrou em vigor, na sexta-feira": a comma before the day itself
    else if (tokens[index]?.text === ',' && isEvent) {
      const day = dayAt(tokens, skip(tokens, index + 1, compiled.sets.on), compiled);
      // "since the ruling, in 2023 and 2024": years of the releases
      if (day?.what.kind === 'year') return undefined;
      // "Antes de la visita, el viernes salieron 24": at the head of a sentence and with no comma after it, the day is of the verb
      const isOfVerb = role !== 'since' && tokens[day?.end ?? 0]?.text !== ',' && opensSentence(tokens, at);
      return isOfVerb ? undefined : day;
    } else if (role === 'since' && joinsNames(tokens, index, compiled)) continue;
    else if (breaksOff(tokens, index, why, compiled) && !(isRound && tellsOfRelease(tokens, index, compiled))) {
      // "desde que salieron los primeros nueve, el 8 de enero"
      if (role !== 'since' || !tellsOfRelease(tokens, index, compiled) || !leadsToFirst(tokens, index + 1, compiled))
        return undefined;
    }
  }
  return undefined;
}

/** "since the truce between Israel and Hamas took effect on 23 March": no second clause, in which others would be counted. */
function joinsNames(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const next = tokens[at + 1];
  if (next === undefined || !compiled.sets.joiners.isAt(tokens, at) || tokens[at - 1]?.text === ',') return false;
  // "since it was enacted, and announced that 20 more will leave on Monday": somebody says something else
  if (saysThat(tokens, at + 1, compiled)) return false;
  return !isNumber(next, compiled.sets) && compiled.contrast.longestAt(tokens, at) === undefined;
}

/** "announced that", "dijo que". */
function saysThat(tokens: readonly Token[], at: number, { say, small }: CompiledLanguage): boolean {
  const verb = say.longestAt(tokens, at);
  return verb !== undefined && (small.that.isAt(tokens, verb.end) || small.that.isAt(tokens, verb.end - 1));
}

const OPENER = 5;

/** Whether what leads to an event stands first: nobody is counted before it. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  if (at > OPENER) return false;
  for (let index = 0; index < at; index += 1) if (tokens[index]?.kind !== 'word') return false;
  return true;
}

const TO_FIRST = 3;

function leadsToFirst(tokens: readonly Token[], at: number, { language }: CompiledLanguage): boolean {
  const { first } = language.time;
  return tokens.slice(at, at + TO_FIRST).some(({ key: word }) => first.includes(word));
}

/** "the first batch", "before the releases"; "since the first pardons", "the first nine": only the first begin a count. */
function isOneRound(tokens: readonly Token[], at: number, role: TimeRole, compiled: CompiledLanguage): boolean {
  const { course, language } = compiled;
  const token = tokens[at];
  if (token === undefined) return false;
  if (course.rounds.has(token)) return true;
  if (role !== 'since') return false;
  if (course.knownByDate.has(token) || tellsOfRelease(tokens, at, compiled)) return true;
  return isNumber(token, compiled.sets) && language.time.first.includes(key(tokens, at - 1));
}

const NOUN_AFTER = 2;

/** "after confirming nine new releases on Sunday": so many left then; but "since the 22 releases of January 8". */
function countsReleases(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const token = tokens[at];
  if (token === undefined || !isNumber(token, compiled.sets) || compiled.sets.definites.isAt(tokens, at - 1))
    return false;
  for (let noun = at + 1; noun <= at + NOUN_AFTER; noun += 1) if (tellsOfRelease(tokens, noun, compiled)) return true;
  return false;
}

/** "antes do amanhecer da terça-feira": an hour, though it ends as verbs do. */
function isDawn(tokens: readonly Token[], at: number, { language, sets }: CompiledLanguage): boolean {
  return language.time.dawn.includes(key(tokens, at)) || sets.dayParts.isAt(tokens, at);
}

/** "after a visit by the envoy on 14 January", "antes de la audiencia del 14 de enero": the day of what people left after or before. */
export function occasionDayAt(
  tokens: readonly Token[],
  at: number,
  compiled: CompiledLanguage,
): Read<Moment | Span> | undefined {
  return datedEventAt(tokens, at, 'after', { compiled, nouns: compiled.sets.turningPoints });
}

/** "since the announcement", "before the amnesty took effect": dated only if the article dates it. */
export function eventAt(
  tokens: readonly Token[],
  at: number,
  role: TimeRole,
  compiled: CompiledLanguage,
): Read<Moment | Span> | undefined {
  const { course } = compiled;
  // "12 were freed after a ruling": why, and not from when
  const nouns = role === 'after' ? compiled.sets.events : compiled.sets.turningPoints;
  const dated = datedEventAt(tokens, at, role, { compiled, nouns });
  if (dated !== undefined || role === 'before') return dated;
  const declared = role === 'since' ? course.declared.longestAt(tokens, at) : undefined;
  if (declared !== undefined) return { what: { kind: 'event', words: DECLARED }, end: declared.end };
  // "the entry into force of the law" is the law's
  const noun = nounAt(tokens, at, compiled.sets.events, compiled) ?? nounAt(tokens, at, nouns, compiled);
  const isLaw = noun?.what.kind === 'event' && course.laws.isAt(tokens, noun.end - 1);
  return role !== 'since' || isLaw ? noun : (verbAt(tokens, at, compiled) ?? noun);
}

/** "since the releases were announced", "since the government announced the releases": since the announcement. */
function verbAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Read<Moment> | undefined {
  const { course, language, sets } = compiled;
  const { eventVerbs } = language.time;
  for (let index = at; index < at + NOUN_REACH; index += 1) {
    const token = tokens[index];
    if (token === undefined || isNumber(token, compiled.sets) || breaksNoun(token) || sets.joiners.has(token))
      return undefined;
    if (!course.eventWords.has(token) || !Object.hasOwn(eventVerbs, token.key)) continue;
    return { what: { kind: 'event', words: eventVerbs[token.key] ?? token.key }, end: index + 1 };
  }
  return undefined;
}

function breaksNoun({ kind, text }: Token): boolean {
  return kind === 'punct' && !INSIDE.test(text);
}

/** "91 releases under the law": from the day on which the article says that it came. */
export function underLawAt(
  tokens: readonly Token[],
  at: number,
  { course }: CompiledLanguage,
): Read<Moment> | undefined {
  const law = course.underLaw.longestAt(tokens, at);
  return law === undefined ? undefined : { what: { kind: 'event', words: key(tokens, law.end - 1) }, end: law.end };
}

function nounAt(
  tokens: readonly Token[],
  at: number,
  nouns: WordTable,
  compiled: CompiledLanguage,
  reach = NOUN_REACH,
): Read<Moment> | undefined {
  for (let index = at; index < Math.min(tokens.length, at + reach); index += 1) {
    const token = tokens[index];
    // "since the number of 400 releases does not match": because; "after confirming nine releases" tells of them
    if (token === undefined || isNumber(token, compiled.sets) || breaksNoun(token)) return undefined;
    // "após deixar a prisão": out of one, and not since it; "from Gaza on Sunday under the deal": from there
    if (compiled.course.custodyVerbs.has(token) || compiled.sets.weekdays.has(token)) return undefined;
    if (nouns.has(token)) return { what: { kind: 'event', words: token.key }, end: index + 1 };
  }
  return undefined;
}

const END_NOUN = 3;
const END_PHRASE = 7;

/** "by the end of the Persian year, on 20 March", "até ao fim do Ramadão, a 9 de abril": the day stands beside what ends. */
export function endOfPhraseAt(
  tokens: readonly Token[],
  opener: { readonly start: number; readonly end: number },
  compiled: CompiledLanguage,
): Read<Moment | Span> | undefined {
  const { ends } = compiled.language.time;
  const isEnd = tokens.slice(opener.start, opener.end + END_NOUN).some(({ key: word }) => ends.includes(word));
  if (!isEnd) return undefined;
  for (let index = opener.end; index < Math.min(tokens.length, opener.end + END_PHRASE); index += 1) {
    if (tokens[index]?.text === ',') return dayAt(tokens, skip(tokens, index + 1, compiled.sets.on), compiled);
    if (tokens[index]?.kind === 'punct') return undefined;
  }
  return undefined;
}
