import type { SourceMention } from '../bodies/body.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import { isOwningMark } from '../text/text.js';

const REACH = 30;
const OPENING = 6;

/** Whether a sentence has its subject here: at its head, or past what only says when or where, and a comma. */
export function opensItsSentence(
  { tokens }: Sentence,
  { start, end }: SourceMention,
  { sets }: CompiledLanguage,
): boolean {
  if (isOwningMark(tokens[end])) return false;
  if (sets.placePrepositions.isAt(tokens, start - 1) || sets.adjunctOpeners.isAt(tokens, start - 1)) return false;
  const before = sets.determiners.isAt(tokens, start - 1) ? start - 2 : start - 1;
  if (before < 0) return true;
  if (sets.placePrepositions.isAt(tokens, before) || sets.adjunctOpeners.isAt(tokens, before)) return false;
  return start <= 1 || (before <= OPENING && tokens[before]?.text === ',');
}

/**
 * "Hamas accused Israel of stalling, saying", "Foro Penal rechazó el informe del Gobierno, afirmando": a participle past a
 * comma goes on with the subject of its sentence, and not with whom that has accused, thanked or answered.
 */
export function goesOnInParticiple(
  { start }: { readonly start: number },
  found: SourceMention | undefined,
  mentions: readonly SourceMention[],
  sentence: Sentence,
  compiled: CompiledLanguage,
): SourceMention | undefined {
  const { tokens } = sentence;
  const key = tokens[start]?.key ?? '';
  if (tokens[start - 1]?.text !== ',' || start > REACH) return undefined;
  if (!compiled.course.speaking.participleEnds.some((end) => key.endsWith(end))) return undefined;
  const [subject] = mentions;
  if (
    subject === undefined ||
    subject === found ||
    subject.end > start ||
    !opensItsSentence(sentence, subject, compiled)
  )
    return undefined;
  const object = found !== undefined && found.start < start ? found.end : 0;
  for (let at = subject.end; at < start - 1; at += 1) {
    const token = tokens[at];
    // "disputes that, saying"
    const opens = at + 2 < start && (compiled.sets.relatives.isAt(tokens, at) || compiled.small.that.isAt(tokens, at));
    if (token === undefined || opens) return undefined;
    if (token.kind === 'punct' && !isOwningMark(token)) return undefined;
    // "S said the ministry had lied, saying": the ministry has said so
    if (at < object - 1 && !isLinked(tokens, object, compiled) && saysOf(tokens, at, compiled)) return undefined;
  }
  return subject;
}

/** "Israel of stalling", "o governo de mentir", "to the government," : what follows whom a verb is about is no verb of theirs. */
export function isLinked(tokens: Sentence['tokens'], at: number, { small, sets }: CompiledLanguage): boolean {
  return (
    tokens[at]?.text === ',' ||
    small.ofThe.isAt(tokens, at) ||
    small.for.isAt(tokens, at) ||
    sets.placePrepositions.isAt(tokens, at)
  );
}

/** A verb of saying whose complement may follow; who accuses or thanks somebody says nothing yet. */
function saysOf(tokens: Sentence['tokens'], at: number, { say, disputes }: CompiledLanguage): boolean {
  return say.longestAt(tokens, at) !== undefined && disputes.longestAt(tokens, at) === undefined;
}
