import { mentionOfBody, NOBODY, type SourceMention } from '../bodies/body.js';
import { countNounEnd } from '../bodies/count-owner.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isOwningMark, type Token } from '../text/text.js';

const NOUN_BEFORE = 5;
const OWN_WORDS = 6;
const BY_REACH = 3;

/** "an AFP tally", "un conteo de la AFP", "levantamento do g1": the outlet's name beside a count. */
function besideCount(tokens: readonly Token[], { start, end }: SourceMention, compiled: CompiledLanguage): boolean {
  const after = isOwningMark(tokens[end]) ? end + 1 : end;
  if (compiled.counts.longestAt(tokens, after) !== undefined) return true;
  for (let index = Math.max(0, start - NOUN_BEFORE); index < start; index += 1) {
    const noun = countNounEnd(tokens, index, compiled);
    if (noun !== undefined && tokens.slice(noun, start).every(({ kind }) => kind === 'word')) return true;
  }
  return false;
}

/** "published a list of its own", "publicou uma lista própria". */
function itsOwn(tokens: readonly Token[], from: number, compiled: CompiledLanguage): boolean {
  return tokens.slice(from, from + OWN_WORDS).some(
    (token, index, run) =>
      compiled.speech.own.has(token) &&
      [-2, -1, 1].some((step) => {
        const at = index + step;
        return at >= 0 && at < run.length && countNounEnd(tokens, from + at, compiled) !== undefined;
      }),
  );
}

/**
 * "fuentes citadas por la prensa", "sources quoted by the Warsaw press", "relatives interviewed by S": who passes on the word
 * of whoever is named before, or has put questions to them.
 */
export function isWhoCites(
  tokens: readonly Token[],
  { start, end, body, strength, outlet }: SourceMention,
  mentions: readonly SourceMention[],
  { sets, reported, course, speech }: CompiledLanguage,
): boolean {
  const press = course.callings.longestAt(tokens, end)?.value === 'journalists' || sets.outletNouns.isAt(tokens, end);
  let by = start;
  while (by > start - BY_REACH && !sets.agents.isAt(tokens, by)) by -= 1;
  const asked = sets.agents.isAt(tokens, by) && speech.questioned.isAt(tokens, by - 1);
  const own = outlet === undefined && body.claimant !== NOBODY.claimant;
  if (strength === 'place' ? !press : own && !asked) return false;
  if (!asked && reported.longestAt(tokens, by - 1)?.end !== by) return false;
  // "Foro Penal was quoted by Reuters as saying"
  const passed = tokens[by - 2]?.text === ',' || speech.passives.isAt(tokens, by - 2);
  const verb = passed ? by - 2 : by - 1;
  // "Alfredo Romero, of Foro Penal, was cited by"
  const last = passed && tokens[verb - 1]?.text === ',' ? verb - 1 : verb;
  // "fuentes diplomáticas estadounidenses"
  const whose = tokens[last - 1]?.word.country === undefined ? last : last - 1;
  return mentions.some((mention) => mention.end === last || mention.end === whose);
}

/** "Reuters counted", "según constató Reuters": its verb, which a phrase of attribution may hold. */
function counts(
  tokens: readonly Token[],
  { start, end }: { readonly start: number; readonly end: number },
  { ownCounting }: CompiledLanguage,
): boolean {
  for (let at = start; at < end; at += 1) if (ownCounting.longestAt(tokens, at) !== undefined) return true;
  return false;
}

/** An outlet that counted for itself is a claimant; one that only reports is none. `verb`: where its verb stands. */
export function ownCount(
  tokens: readonly Token[],
  verb: { readonly start: number; readonly end: number },
  mention: SourceMention,
  compiled: CompiledLanguage,
): SourceMention | undefined {
  const { outlet } = mention;
  if (outlet === undefined) return undefined;
  const own =
    counts(tokens, verb, compiled) || besideCount(tokens, mention, compiled) || itsOwn(tokens, verb.end, compiled);
  return own ? mentionOfBody(mention, outlet, 'named') : undefined;
}

const MADE_FROM = 4;

/** Words of "accounts from several | relatives". */
const ACCOUNTS = 4;

/** "based on accounts from relatives": what a count is made from. */
export function isBasis(tokens: readonly Token[], { start }: SourceMention, { course }: CompiledLanguage): boolean {
  for (let at = start; at >= start - ACCOUNTS; at -= 1) {
    if (course.speaking.madeFrom.endsAt(tokens, at, MADE_FROM)) return true;
    if (tokens[at - 1]?.kind !== 'word') return false;
  }
  return false;
}
