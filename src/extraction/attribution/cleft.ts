import type { SourceMention } from '../bodies/body.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Cue } from './cue.js';

const COMMA = /^[,—–]$/;

/** ", es lo que nos dan las familias", ", foi o que nós contámos": a comma, "is" and "what". */
function isWhat({ tokens }: Sentence, at: number, { copulas, speech }: CompiledLanguage): boolean {
  if (!COMMA.test(tokens[at]?.text ?? '')) return false;
  const copula = copulas.longestAt(tokens, at + 1) ?? copulas.longestAt(tokens, at + 2);
  return copula !== undefined && [0, 1].some((step) => speech.what.isAt(tokens, copula.end + step));
}

/** "603 releases: that is what JEP has been able to document": the source comes after a colon. */
export function cleft(
  cues: readonly Cue[],
  at: number,
  sentence: Sentence,
  compiled: CompiledLanguage,
): Cue | undefined {
  const { tokens } = sentence;
  const mark = tokens.findIndex(({ text }, index) => index > at && (text === ':' || isWhat(sentence, index, compiled)));
  return mark < 0 ? undefined : cues.find((cue) => cue.start > mark && cue.source.strength !== 'pronoun');
}

/** "The governor speaks of 86; the association has only seen 79 arrive": a body of its own opens the clause of the number. */
export function opensItsClause(mentions: readonly SourceMention[], at: number, segments: readonly number[]): boolean {
  const segment = segments[at] ?? 0;
  const from = segments.indexOf(segment);
  return (
    segment > 0 &&
    mentions.some(
      ({ start, end, strength, body }) =>
        strength === 'named' &&
        (body.kind === 'ngo' || body.kind === 'international') &&
        start >= from &&
        start - from <= 2 &&
        end <= at,
    )
  );
}
