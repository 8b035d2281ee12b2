import { NOBODY, type SourceMention } from '../bodies/body.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import { type Cue, cueOf } from './cue.js';

const HEAD = 3;
const SAYS = 6;

function isSource({ strength, body, outlet }: SourceMention): boolean {
  return outlet === undefined && strength !== 'pronoun' && body.claimant !== NOBODY.claimant;
}

/** "(fuente: Foro Penal)", "Source: the ministry": a line that says whose the count before it is. */
function sourceLine(
  { tokens, quotation }: Sentence,
  mention: SourceMention,
  compiled: CompiledLanguage,
): Cue | undefined {
  const { sets, bodies } = compiled;
  const colon = sets.determiners.isAt(tokens, mention.start - 1) ? mention.start - 2 : mention.start - 1;
  if (tokens[colon]?.text !== ':' || !bodies.sourceLabels.isAt(tokens, colon - 1)) return undefined;
  return cueOf(colon - 1, mention.end, mention, 'according', quotation[colon] ?? -1, { note: true });
}

/** "Fue Foro Penal quien dio la cifra", "It was the ministry that gave the figure": of the count in the sentence before. */
function itWas({ tokens, quotation }: Sentence, mention: SourceMention, compiled: CompiledLanguage): Cue | undefined {
  const { start, end } = mention;
  if (start > HEAD || mention.strength === 'place') return undefined;
  if (![0, 1].some((at) => compiled.bodies.itWas.isAt(tokens, at))) return undefined;
  const relative = [end, end + 1].find((at) => compiled.sets.relatives.isAt(tokens, at));
  if (relative === undefined) return undefined;
  for (let at = relative + 1; at <= relative + SAYS; at += 1) {
    if (tokens[at]?.kind !== 'word' || compiled.predicates.longestAt(tokens, at) !== undefined) return undefined;
    // "who said so", "who gave the figure"; but "that reported the riot"
    const said = compiled.say.longestAt(tokens, at);
    const so = said !== undefined && (tokens[said.end] === undefined || tokens[said.end]?.kind === 'punct');
    if (so || compiled.counts.longestAt(tokens, at) !== undefined)
      return cueOf(0, relative + 1, mention, 'said', quotation[0] ?? -1, { note: true });
  }
  return undefined;
}

/** Adds whose a count is where the sentence only points at them. */
export function addPointed(
  cues: Cue[],
  sentence: Sentence,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): void {
  for (const mention of mentions) {
    if (!isSource(mention)) continue;
    const cue = sourceLine(sentence, mention, compiled) ?? itWas(sentence, mention, compiled);
    if (cue !== undefined) cues.push(cue);
  }
}
