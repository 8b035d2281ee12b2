import type { AnalysedSentence } from '../analysed-sentence.js';
import { NOBODY } from '../bodies/body.js';
import { countNounEnd } from '../bodies/count-owner.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isAndThat } from '../sentences/and-that.js';
import type { Sentence } from '../sentences/sentence.js';
import { affirmed, type Cue } from './cue.js';

const CLOSING_WORDS = 6;
const OPENS_ATTRIBUTION = /^[,"”»)—–-]$/;

/** ", S said", "dijo S": an attribution that closes what stands before it. Only then does it reach back. */
export function isTrailing(cue: Cue, { tokens }: Sentence, compiled: CompiledLanguage): boolean {
  if (cue.kind === 'according') return true;
  // "40 out: the Prison Observatory", "40 out — Foro Penal"
  if (/^[:—–]$/.test(tokens[cue.start]?.text ?? '') && cue.source.start > cue.start) return true;
  // "…, Foro Penal and the committee Clippve both report": the first of the two opens the clause
  const start = Math.min(cue.start, cue.source.start, cue.also?.start ?? cue.start);
  for (let index = start - 1; index >= Math.max(0, start - CLOSING_WORDS); index -= 1) {
    const token = tokens[index];
    if (token === undefined) return false;
    if (token.kind === 'punct') {
      if (OPENS_ATTRIBUTION.test(token.text)) return true;
      if (!/^['’]s?$/.test(token.text)) return false;
    }
    // "…, a figure Foro Penal could not verify": what they make of another's
    if (cue.negated && countNounEnd(tokens, index, compiled) !== undefined) return false;
    const binds =
      // "…, but S has documented 200": what comes after the contrast says nothing of what stands before it
      compiled.contrast.longestAt(tokens, index) !== undefined ||
      compiled.sets.relatives.has(token) ||
      compiled.sets.subordinators.has(token) ||
      compiled.sets.joiners.has(token) ||
      compiled.since.longestAt(tokens, index) !== undefined;
    if (binds) return false;
  }
  return false;
}

const LEAST_BEFORE = 3;

/** "205 were handed over, the ministry said, and 205 came back, according to S": what closed its own clause governs no other. */
export function hasClosed(cue: Cue, sentence: Sentence, compiled: CompiledLanguage): boolean {
  const { tokens } = sentence;
  const end = Math.max(cue.end, cue.source.end);
  return (
    cue.kind === 'said' &&
    Math.min(cue.start, cue.source.start) > LEAST_BEFORE &&
    tokens[end]?.text === ',' &&
    compiled.sets.joiners.isAt(tokens, end + 1) &&
    isTrailing(cue, sentence, compiled)
  );
}

/** "Foro Penal dijo que la cifra del Gobierno es falsa y que solo 154 salieron": the second that-clause goes on with who opened the first. */
export function backTo(
  { start, end, source }: Cue,
  at: number,
  cues: readonly Cue[],
  { tokens }: Sentence,
  compiled: CompiledLanguage,
): Cue | undefined {
  const { that } = compiled.small;
  for (let joiner = Math.max(end, source.end); joiner < at; joiner += 1)
    if (isAndThat(tokens, joiner, compiled))
      return cues.findLast(
        (cue) =>
          cue.kind === 'said' &&
          cue.end <= Math.min(start, source.start) &&
          // the verb may take its "that" with it
          (that.isAt(tokens, cue.end) || that.isAt(tokens, cue.end - 1)),
      );
  return undefined;
}

const TO_NUMBER = 7;
const TO_VERB = 5;

/**
 * "The government announced the release of 51, and by Friday 37 had left, S said": a number with a verb of its own behind
 * "and", after what the first verb of saying is about.
 */
export function startsNext(
  { kind, end }: Cue,
  at: number,
  { sentence: { tokens }, undated, predicates }: AnalysedSentence,
  { sets, small }: CompiledLanguage,
): boolean {
  if (kind !== 'said' || small.that.isAt(tokens, end)) return false;
  if (!predicates.some(({ start }) => start > at && start - at <= TO_VERB)) return false;
  for (let joiner = at - 1; joiner > Math.max(end, at - TO_NUMBER); joiner -= 1) {
    if (predicates.some(({ start, end: last }) => start <= joiner && last > joiner)) return false;
    if (!sets.joiners.isAt(tokens, joiner)) continue;
    return undated.some((one) => one.start > end && one.end <= joiner && one.form !== 'article-one');
  }
  return false;
}

const TO_SAYING = 7;

/** "Of the 51 whose release the government announced on Monday, 37 had left, S said": what tells of the whole alone. */
export function tellsOfWhole(
  { start, end, source }: Cue,
  at: number,
  { sentence: { tokens }, undated }: AnalysedSentence,
  { sets }: CompiledLanguage,
): boolean {
  const first = Math.min(start, source.start);
  const [whole] = undated;
  if (whole === undefined || whole.end > first || !sets.partitives.isAt(tokens, 0)) return false;
  for (let index = first - 1; index >= Math.max(whole.end, first - TO_SAYING); index -= 1) {
    if (tokens[index]?.kind === 'punct') return false;
    // "Of the 80 prisoners the ministry says it freed, only 41 have left, S says": without its relative pronoun
    if (!sets.relatives.isAt(tokens, index) && index > whole.end + 1) continue;
    for (let comma = end; comma < at; comma += 1) if (tokens[comma]?.text === ',') return true;
    return false;
  }
  return false;
}

/** "It has counted 266 releases, Foro Penal said": an "it" that goes back to nobody is whoever speaks behind it. */
export function isWhoSpeaksBehind({ source }: Cue, { tokens }: Sentence, { small }: CompiledLanguage): boolean {
  const goesBack = source.strength !== 'pronoun' || source.body.claimant !== NOBODY.claimant;
  return !goesBack && small.it.isAt(tokens, source.start);
}

/** Whether what stands before a number leaves it to whoever closes its clause: "…, según S". */
export function givesWay(left: Cue, at: number, { tokens }: Sentence, { small, reported }: CompiledLanguage): boolean {
  const { source, end, start, kind } = left;
  // "Cuba cerró enero con 1.207 presos": a country whose verb is followed by no "that" need not say anything
  if (source.strength === 'place') return !small.that.isAt(tokens, end) && !small.that.isAt(tokens, end - 1);
  // "Un mes después del anuncio hecho por el ministro, salieron 431": what an opening clause tells of
  if (kind !== 'according' || reported.longestAt(tokens, start) === undefined) return false;
  for (let index = source.end; index < at; index += 1) if (tokens[index]?.text === ',') return true;
  return false;
}

/** "… que el Foro Penal documenta": a relative pronoun opens the clause of who stands at `start`. */
export function relatesTo(start: number, tokens: Sentence['tokens'], { sets }: CompiledLanguage): boolean {
  return (
    sets.relatives.isAt(tokens, start - 1) ||
    (sets.determiners.isAt(tokens, start - 1) && sets.relatives.isAt(tokens, start - 2))
  );
}

/** "S counted 40 freed prisoners and T": who is joined on has a count of their own. */
export function opensOwn(
  { source, start: verb }: Cue,
  tokens: Sentence['tokens'],
  compiled: CompiledLanguage,
): boolean {
  const { start, strength } = source;
  const { sets, small, language } = compiled;
  // "y la del Gobierno": what opens the clause is the one before
  const one = start > verb && (small.ofThe.isAt(tokens, start) || small.ofThe.isAt(tokens, start - 1));
  if (strength === 'place' || (start > verb && !one)) return false;
  const first = Math.min(start, verb);
  const before = sets.determiners.isAt(tokens, first - 1) ? first - 2 : first - 1;
  return language.structure.pairJoiners.includes(tokens[before]?.key ?? '');
}

/** "Despite government claims that 406 were freed, only 139 are out, S said": past its comma, whose claim it is says no more. */
export function isConceded(left: Cue, at: number, { tokens }: Sentence, { course, sets }: CompiledLanguage): boolean {
  if (course.speaking.despite.longestAt(tokens, 0) === undefined) return false;
  const start = Math.min(left.start, left.source.start);
  for (let index = 1; index < at; index += 1)
    // "Contrary to the government, which speaks of 116": its own clause goes on
    if (tokens[index]?.text === ',' && !sets.relatives.isAt(tokens, index + 1)) return index > start;
  return false;
}

const HEAD = 8;

/**
 * "The number freed, which the ministry had put at 116, is only 41, S said": what others made of a number, in a clause that
 * a comma closes before the verb of the sentence.
 */
export function isToldAside(cue: Cue, at: number, { tokens }: Sentence, compiled: CompiledLanguage): boolean {
  const start = Math.min(cue.start, cue.source.start);
  const open = tokens.findLastIndex(({ text }, index) => text === ',' && index < start);
  if (open < 1 || !compiled.sets.relatives.isAt(tokens, open + 1)) return false;
  const end = Math.max(cue.end, cue.source.end);
  const close = tokens.findIndex(({ text }, index) => text === ',' && index >= end);
  if (close < 0 || close >= at || compiled.copulas.longestAt(tokens, close + 1) === undefined) return false;
  for (let index = Math.max(0, open - HEAD); index < open; index += 1)
    if (countNounEnd(tokens, index, compiled) !== undefined) return true;
  return false;
}

/**
 * "The EU, which seeks freedom for the 863 prisoners counted by S, welcomed the release of 24": whose count the clause behind
 * the subject tells of has no word past the comma that closes it.
 */
export function isInSubjectClause(cue: Cue, at: number, { tokens }: Sentence, compiled: CompiledLanguage): boolean {
  if (cue.kind !== 'according' || compiled.reported.longestAt(tokens, cue.start) === undefined) return false;
  const open = tokens.findIndex(({ text }) => text === ',');
  if (open < 1 || open > HEAD || open > cue.start || !compiled.sets.relatives.isAt(tokens, open + 1)) return false;
  const end = Math.max(cue.end, cue.source.end);
  const next = tokens[end + 1];
  return tokens[end]?.text === ',' && end < at && next?.kind === 'word' && !compiled.sets.joiners.has(next);
}

/** "announced the release of 300, of whom 104 have left, according to S": a clause about some of them has its own source. */
export function opensClause(
  from: number,
  at: number,
  { tokens }: Sentence,
  { parts, sets }: CompiledLanguage,
): boolean {
  for (let index = from + 1; index < at; index += 1) {
    const found = tokens[index - 1]?.text === ',' ? parts.longestAt(tokens, index) : undefined;
    if (found !== undefined && sets.relatives.isAt(tokens, found.end - 1)) return true;
  }
  return false;
}

/** "…”, said Yolanda, one of the sixteen women who left, according to S": the number says who speaks, and somebody else counts it. */
export function isInDescription({ source }: Cue, at: number, { tokens }: Sentence): boolean {
  return source.body.claimant === NOBODY.claimant && source.end < at && tokens[source.end]?.text === ',';
}

/** "denied that 900 are held: “We have freed 410”": the quotation behind a colon is what they do say. */
export function quotedBy(cue: Cue, { tokens, quotation }: Sentence, at: number): Cue {
  let open = at;
  while (open > 0 && quotation[open - 1] === quotation[at]) open -= 1;
  return [open - 1, open - 2].some((mark) => tokens[mark]?.text === ':') ? affirmed(cue) : cue;
}

/** "claims to have released 100 people, but the real number is only 50", "… is false and that only 50 left": a contrast, or the next that-clause, gives the word back. */
export function givesBack({ tokens }: Sentence, from: number, at: number, compiled: CompiledLanguage): boolean {
  const { contrast, truth } = compiled;
  for (let index = from; index < at; index += 1) {
    if (contrast.longestAt(tokens, index) !== undefined || truth.longestAt(tokens, index) !== undefined) return true;
    if (isAndThat(tokens, index, compiled)) return true;
  }
  return false;
}
