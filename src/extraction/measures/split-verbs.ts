import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

const ASIDE = 8;
const SPLIT_REACH = 9;
const TO_REACH = 16;

/** Past a day between commas: "abrió el lunes, día de luna llena, las puertas". */
function pastDay(tokens: readonly Token[], at: number): number {
  // "el jueves (10)"
  if (tokens[at]?.text === '(' && tokens[at + 2]?.text === ')') return at + 3;
  if (tokens[at]?.text !== ',') return at;
  for (let index = at + 1; index < at + ASIDE; index += 1) if (tokens[index]?.text === ',') return index + 1;
  return at;
}

/** A verb of two halves: up to where it goes, and the token of its second half. */
export interface SplitVerb {
  readonly end: number;
  readonly half: number;
}

/** "let 123 prisoners go", "entregó en el puente a 18": the first half is the verb, if the second follows. */
export function splitVerbAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): SplitVerb | undefined {
  const second = compiled.splitVerbs.get(tokens[at]?.key ?? '');
  if (second === undefined) return undefined;
  // "is set to free 12"
  if (compiled.sets.wishes.isAt(tokens, at + 1) && !compiled.language.sources.verbFirst) return undefined;
  const { personal, toward } = compiled.clause;
  // "De las cárceles, dijo, la norma ha sacado a 312": where they were stands at the head
  const place = compiled.sets.determiners.isAt(tokens, 1) ? 2 : 1;
  const out = tokens[place];
  if (compiled.language.sources.verbFirst && compiled.small.ofThe.isAt(tokens, 0) && out !== undefined && place < at)
    if (second.has(out.key) && compiled.course.custody.prisons.has(out)) return { end: at + 1, half: place };
  let counted = false;
  let aside = 0;
  for (let index = at + 1; index < at + TO_REACH; index += 1) {
    const past = pastDay(tokens, index);
    aside += past - index;
    index = past;
    const token = tokens[index];
    if (token === undefined || token.kind === 'punct') return undefined;
    counted ||= token.kind === 'number';
    // "puts the number let out at 30": a figure is put somewhere, and nobody
    if (compiled.counts.longestAt(tokens, index) !== undefined && compiled.sets.definites.isAt(tokens, index - 1))
      return undefined;
    if (!second.has(token.key)) continue;
    // "dejó a sus 12 diputados en libertad de voto"
    if ((compiled.idioms.longestAt(tokens, index - 1)?.end ?? 0) > index + 1) continue;
    // "handed 18 to Kyiv", but "a petition handed in asks the king to pardon 70"
    if (!counted && toward.has(token) && !personal.has(token)) continue;
    // "ordered a review, and 12 were released": a verb by itself
    if (compiled.copulas.longestAt(tokens, index - 1)?.end === index) return undefined;
    const near = index - aside < at + SPLIT_REACH;
    const next = tokens[index + 1];
    // farther off only right before a number: "a 18 militares"
    const counts =
      personal.has(token) && next !== undefined && (next.kind === 'number' || compiled.numberStarts.has(next));
    // up to its second half, unless its number stands between the two
    if (index > at + 1 && (near || counts))
      return { end: counted || personal.has(token) ? at + 1 : index + 1, half: index };
  }
  return undefined;
}

/** "por la puerta", "pela porta dos fundos": the second half is a gate, and somebody is taken through it. */
export function isThroughGate(
  tokens: readonly Token[],
  { half }: SplitVerb,
  { course, sets }: CompiledLanguage,
): boolean {
  const { gates, through } = course.custody;
  const before = sets.determiners.isAt(tokens, half - 1) ? half - 2 : half - 1;
  return gates.isAt(tokens, half) && through.isAt(tokens, before);
}

const VERB_BACK = 6;

/** "let nearly 3,000 go", "turned 12 loose": the second half of a verb that stands before its number. */
export function isSecondHalf(
  tokens: readonly Token[],
  at: number,
  { splitVerbs, splitSeconds }: CompiledLanguage,
): boolean {
  const second = tokens[at];
  if (second === undefined || !splitSeconds.has(second)) return false;
  for (let first = at - 2; first >= Math.max(0, at - VERB_BACK); first -= 1)
    if (splitVerbs.get(tokens[first]?.key ?? '')?.has(second.key) === true) return true;
  return false;
}
