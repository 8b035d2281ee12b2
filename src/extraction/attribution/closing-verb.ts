import type { SourceMention } from '../bodies/body.js';
import { closesAdjunct, closesQuotation, endsClause, mayTell, tellsBefore } from '../bodies/telling-verb.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import { type Cue, cueOf } from './cue.js';
import { prepositionsTo } from './only-place.js';

/** Words from a comma to the noun of a name: "the head of the", "el propio". */
const LEAD_UP = 6;
const CLOSES = /^[,"”»—–]$/;

function isSomebody({ body, strength, outlet, speaker }: SourceMention): boolean {
  const nobody = body.kind === 'unattributed' && (speaker !== null || body.claimant === 'unattributed');
  return outlet === undefined && strength !== 'place' && strength !== 'pronoun' && !nobody;
}

/** Where the comma or the closing quotation mark stands before a name, with nothing but small words between. */
function opensAt(tokens: Sentence['tokens'], start: number, { sets }: CompiledLanguage): number | undefined {
  for (let at = start - 1; at >= Math.max(0, start - LEAD_UP); at -= 1) {
    const token = tokens[at];
    // ", from police stations in Lara": where they were
    if (CLOSES.test(token?.text ?? '')) return sets.placePrepositions.isAt(tokens, at + 1) ? undefined : at;
    if (token?.kind !== 'word' || token.word.capital) return undefined;
  }
  return undefined;
}

/** ", the head of the commission, Jorge Arreaza, pledged on Thursday": the verb after the name. */
function after({ tokens }: Sentence, { start, end }: SourceMention, compiled: CompiledLanguage): number | undefined {
  const verb = tokens[end]?.text === ',' ? end + 1 : end;
  const opens = opensAt(tokens, start, compiled);
  if (opens === undefined || closesAdjunct(tokens, opens, compiled)) return undefined;
  const isQuoted = closesQuotation(tokens, opens + 1);
  if (!mayTell(tokens, verb, compiled, isQuoted)) return undefined;
  if (isQuoted) return verb;
  return endsClause(tokens, verb + 1, compiled) ? verb : undefined;
}

/** ", participó por su canal la Intergremial de Aragua": the verb before the name. */
function before({ tokens }: Sentence, { start, end }: SourceMention, compiled: CompiledLanguage): number | undefined {
  const article = compiled.sets.determiners.isAt(tokens, start - 1) ? start - 1 : start;
  // ", vuelve de la Fiscalía", ", espera desde ayer frente al tribunal"
  if (prepositionsTo(tokens, start, compiled) !== undefined) return undefined;
  const verb = tellsBefore(tokens, article, compiled);
  const rest = tokens[end]?.text === ')' ? end + 1 : end;
  return verb !== undefined && endsClause(tokens, rest, compiled) ? verb : undefined;
}

/**
 * A clause that closes a sentence and holds no more than a verb and a body can only say whose word it is, whatever the
 * verb: no list of verbs of saying is ever whole.
 */
export function closingVerb(
  sentence: Sentence,
  mentions: readonly SourceMention[],
  cues: readonly Cue[],
  compiled: CompiledLanguage,
): Cue | undefined {
  const mention = mentions.findLast(isSomebody);
  if (mention === undefined || (sentence.quotation[mention.start] ?? -1) >= 0) return undefined;
  // a verb of saying of its own, or one that it hears
  if (cues.some(({ start, source }) => source.start >= mention.start || start >= mention.start - LEAD_UP))
    return undefined;
  const verb = compiled.language.sources.verbFirst
    ? before(sentence, mention, compiled)
    : after(sentence, mention, compiled);
  // "a figure the government disputes": what they make of another's
  if (verb === undefined || compiled.speech.makesOfIt.isAt(sentence.tokens, verb)) return undefined;
  return cueOf(verb, verb + 1, mention, 'said', -1);
}
