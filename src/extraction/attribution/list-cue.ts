import { NOBODY, type SourceMention } from '../bodies/body.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Token } from '../text/text.js';
import { type Cue, cueOf } from './cue.js';

/** Words from the verb to the list, and from whose it is past an aside to the verb. */
const VERB_REACH = 8;
const ASIDE = 7;

/** "India entregó una lista de 391 presos", "Islamabad gave the names of 266 prisoners": who hands a list over has counted it. */
export function listCue(
  sentence: Sentence,
  at: number,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): Cue | undefined {
  const { tokens, quotation } = sentence;
  const { statements, speech } = compiled;
  const list = statements.lists.longestAt(tokens, at);
  if (list === undefined || statements.listOf.longestAt(tokens, list.end) === undefined) return undefined;
  for (let verb = at - 1; verb >= Math.max(1, at - VERB_REACH); verb -= 1) {
    if (tokens[verb]?.kind !== 'word' || compiled.sets.relatives.isAt(tokens, verb)) return undefined;
    if (!speech.gives.isAt(tokens, verb) && statements.published.longestAt(tokens, verb) === undefined) continue;
    const source = giverOf(tokens, verb, mentions, compiled);
    return source === undefined ? undefined : cueOf(at, list.end, source, 'said', quotation[at] ?? -1);
  }
  return undefined;
}

/** Who stands right before the verb, or before an aside: "Pakistán, por su parte, presentó". */
function giverOf(
  tokens: readonly Token[],
  verb: number,
  mentions: readonly SourceMention[],
  { speech }: CompiledLanguage,
): SourceMention | undefined {
  const start = speech.auxiliaries.isAt(tokens, verb - 1) ? verb - 1 : verb;
  const giver = mentions.findLast(({ end }) => end <= start);
  if (giver === undefined || giver.outlet !== undefined || giver.strength === 'pronoun') return undefined;
  const { end, body } = giver;
  const aside = tokens[end]?.text === ',' && tokens[start - 1]?.text === ',' && start - end <= ASIDE;
  return (end === start || aside) && body.claimant !== NOBODY.claimant ? giver : undefined;
}
