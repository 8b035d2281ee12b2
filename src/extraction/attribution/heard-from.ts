import type { SourceMention } from '../bodies/body.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Token } from '../text/text.js';

const CLAUSE_OPENS = /^["“«'‘,;:—–]$/;

/** Where "from" stands before a name, past its article. */
function fromBefore(tokens: readonly Token[], { start }: SourceMention, { speech, sets }: CompiledLanguage): number {
  const own = speech.heardIn.isAt(tokens, start) || speech.heardFrom.isAt(tokens, start);
  if (own) return start;
  return sets.determiners.isAt(tokens, start - 1) && !speech.heardIn.isAt(tokens, start - 1) ? start - 2 : start - 1;
}

/** "en el ministerio", "desde Miraflores", "from Caracas": who is at that place speaks; a town alone says so only by "from". */
function isHeardAt(tokens: readonly Token[], mention: SourceMention, compiled: CompiledLanguage): number | undefined {
  if (mention.body.kind === 'unattributed' || mention.speaker !== null || mention.outlet !== undefined)
    return undefined;
  const { heardFrom, heardIn } = compiled.speech;
  const at = fromBefore(tokens, mention, compiled);
  const inside = heardIn.isAt(tokens, at) && mention.strength !== 'place';
  return heardFrom.isAt(tokens, at) || inside ? at : undefined;
}

/**
 * "En el ministerio nos juran que son 40", "Nos dicen desde Caracas que son 70", "At the ministry they swear": they who say
 * so have no name but the place where they are heard.
 */
export function heardFrom(
  { tokens, quotation }: Sentence,
  verb: { readonly start: number; readonly end: number },
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): SourceMention | undefined {
  const { speech, language } = compiled;
  const plural = language.sources.verbFirst
    ? speech.pluralEnds.some((end) => tokens[verb.start]?.key.endsWith(end) || tokens[verb.end - 1]?.key.endsWith(end))
    : speech.they.isAt(tokens, verb.start - 1);
  if (!plural) return undefined;
  let head = verb.start;
  while (head > verb.start - 2 && (speech.us.isAt(tokens, head - 1) || speech.they.isAt(tokens, head - 1))) head -= 1;
  if (tokens[head - 1]?.text === ',') head -= 1;
  return mentions.find((mention) => {
    if ((quotation[mention.start] ?? -1) !== (quotation[verb.start] ?? -1)) return false;
    const from = mention.end === head || mention.start >= verb.end ? isHeardAt(tokens, mention, compiled) : undefined;
    if (from === undefined) return false;
    if (mention.end === head) return from === 0 || CLAUSE_OPENS.test(tokens[from - 1]?.text ?? '');
    return from === verb.end && compiled.small.that.isAt(tokens, mention.end);
  });
}
