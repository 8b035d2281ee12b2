import { type Body, NOBODY, type SourceMention } from '../bodies/body.js';
import { countNounEnd } from '../bodies/count-owner.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import { isOwningMark, type Token } from '../text/text.js';
import type { Cue } from './cue.js';

/** Words from an outlet's verb to "citing". */
const REACH = 10;

/** "Reuters reported, citing the ministry": whose word an outlet passes on, right after it said so. */
export function citedAfter(cue: Cue, cues: readonly Cue[], at: number, { tokens }: Sentence): Cue | undefined {
  // "una lista de la AFP a partir de datos de abogados": its own count, whatever it is made from
  if (cue.source.outlet === undefined || cue.source.body.claimant !== NOBODY.claimant) return undefined;
  const before = citedBefore(cue, cues, tokens);
  if (before !== undefined) return before;
  const from = Math.max(cue.end, cue.source.end, at + 1);
  return cues.find(
    ({ kind, start, quotation, source }) =>
      kind === 'according' &&
      quotation < 0 &&
      start >= from &&
      start - from <= REACH &&
      source.outlet === undefined &&
      source.body.claimant !== NOBODY.claimant &&
      tokens.slice(from, start).every((token) => token.kind !== 'number' && token.text !== ';'),
  );
}

const OUTLET_REACH = 6;

/** "Citing the ministry, Reuters reported that", "Reuters, citing the ministry, reported that": the same ahead of its verb. */
function citedBefore(cue: Cue, cues: readonly Cue[], tokens: Sentence['tokens']): Cue | undefined {
  const { start, end } = cue.source;
  return cues.findLast((cited) => {
    const { kind, quotation, source } = cited;
    if (
      kind !== 'according' ||
      quotation >= 0 ||
      source.outlet !== undefined ||
      source.body.claimant === NOBODY.claimant
    )
      return false;
    if (tokens[end]?.text === ',' && cited.start === end + 1 && source.end < cue.start) return true;
    return (
      source.end <= start &&
      start - source.end <= OUTLET_REACH &&
      tokens[source.end]?.text === ',' &&
      tokens.slice(source.end + 1, start).every((token) => token.kind === 'word')
    );
  });
}

/** "citing Foro Penal figures", "citando datos de Foro Penal": nothing but a count between, and no more than a count after. */
function isWholly(
  { end: from }: Cue,
  { start, end }: SourceMention,
  tokens: readonly Token[],
  compiled: CompiledLanguage,
): boolean {
  const { sets, small } = compiled;
  let noun = from;
  for (let at = from; at < start; at += 1) {
    const counts = countNounEnd(tokens, at, compiled);
    if (counts !== undefined) noun = counts;
    else if (
      at >= noun &&
      !sets.determiners.isAt(tokens, at) &&
      !sets.countOf.isAt(tokens, at) &&
      !sets.agents.isAt(tokens, at)
    )
      return false;
  }
  const owned = isOwningMark(tokens[end]) ? end + 1 : end;
  const after = countNounEnd(tokens, owned, compiled);
  if (after === undefined && owned > end) return false;
  // "citing the United Nations report on torture"
  const next = tokens[after ?? end];
  return next === undefined || next.kind === 'punct' || small.that.has(next) || sets.joiners.has(next);
}

interface Told {
  readonly sentence: Sentence;
  readonly compiled: CompiledLanguage;
}

/** Tokens of a sentence after who is cited at its end. */
const REST = 4;
/** Words between whoever speaks, their verb and "citing". */
const BESIDE = 2;
/** … from whoever is cited at the head of a sentence: "Citing Foro Penal's figures, the embassy". */
const HEAD = 5;

/** Whether "citing" is beside somebody's verb, before or right after it, or closes the sentence that has the number. */
function isOfTheirVerb(cue: Cue, told: Cue, at: number, tokens: readonly Token[]): boolean {
  const { start, source } = cue;
  if (start > at) return /^[.;]?$/.test(tokens[tokens.length - 1]?.text ?? '') && tokens.length - source.end <= REST;
  if (start === 0) return source.end < told.source.start && told.source.start - source.end <= HEAD;
  const aside = start >= told.source.end && start - told.source.end <= BESIDE && source.end <= told.start;
  return aside || (start >= told.end && start - told.end <= BESIDE);
}

/** Whose figure it is, and who passes it on and says when. */
interface Cited {
  readonly cue: Cue;
  readonly relayedBy: string | null;
}

/** "The UN, citing Foro Penal, said", "said 863 were held, citing Foro Penal": whose figure it is that somebody passes on. */
export function citedBy(
  told: Cue,
  cues: readonly Cue[],
  at: number,
  { sentence: { tokens }, compiled }: Told,
): Cited | undefined {
  if (cues.length < 2 || told.source.outlet !== undefined) return undefined;
  if (told.kind === 'according') return ofItsState(told, cues, tokens, compiled);
  const { body, speaker } = told.source;
  for (const cue of cues) {
    const { source } = cue;
    if (!isCiting(cue, tokens, compiled)) continue;
    const nobody = source.body.claimant === NOBODY.claimant || source.body.claimant === body.claimant;
    // "citando al Papa"
    const titled = compiled.names.titles.isAmong(tokens, source.start, source.end);
    // "Foro Penal, quoting relatives, said"
    const unnamed = source.body.kind === 'unattributed' && body.kind !== 'unattributed';
    if (nobody || titled || unnamed || isOwnOffice(source, body)) continue;
    if (isOfTheirVerb(cue, told, at, tokens) && isWholly(cue, source, tokens, compiled))
      return { cue, relayedBy: speaker ?? body.claimant };
  }
  return undefined;
}

/** "TASS reported, citing the defence ministry, that": an office of the very state whose agency it is. */
function ofItsState(
  told: Cue,
  cues: readonly Cue[],
  tokens: readonly Token[],
  compiled: CompiledLanguage,
): Cited | undefined {
  if (told.source.strength !== 'role' || !isCiting(told, tokens, compiled)) return undefined;
  const { start, source } = told;
  const agency = cues.find(
    (cue) => cue.kind === 'said' && cue.source.strength === 'named' && cue.end <= start && start - cue.end <= BESIDE,
  );
  return agency !== undefined && isOwnOffice(source, agency.source.body) ? { cue: agency, relayedBy: null } : undefined;
}

/** An office that no country is named for, beside a state. */
function isOwnOffice({ body, strength }: SourceMention, state: Body): boolean {
  return state.kind === 'government' && body.kind === 'government' && strength === 'role';
}

function isCiting({ kind, start, end }: Cue, tokens: readonly Token[], { speech }: CompiledLanguage): boolean {
  if (kind !== 'according' || !speech.cites.isAmong(tokens, start, end)) return false;
  return start === 0 || tokens[start - 1]?.text === ',';
}
