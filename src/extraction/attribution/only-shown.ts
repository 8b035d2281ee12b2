import { mentionAt, NOBODY, type SourceMention } from '../bodies/body.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';

/** Words of a paper's noun phrase: "list of the ministry of justice". */
const PAPER = 7;
const PHRASE = 6;
const RELATIVE = 3;

/** Where what shows an outlet a paper begins: "| seen by Reuters", "| a que a AFP teve acesso". */
function shownAt(
  { tokens }: Sentence,
  { start, end }: SourceMention,
  { course, sets }: CompiledLanguage,
): number | undefined {
  const { shownTo, wasShown } = course.speaking;
  for (let at = start - 1; at >= Math.max(0, start - PHRASE); at -= 1) {
    const shown = shownTo.longestAt(tokens, at)?.end;
    if (shown === start || shown === start + 1) return at;
  }
  if (wasShown.longestAt(tokens, end) === undefined) return undefined;
  for (let at = start - 1; at >= Math.max(0, start - RELATIVE); at -= 1) if (sets.relatives.isAt(tokens, at)) return at;
  return undefined;
}

/**
 * "A document seen by Reuters lists 41", "according to a Foro Penal list that AFP has seen": an outlet that was shown a paper
 * counts nobody; whose paper it is does, and where that is not said, nobody.
 */
export function withoutOnlyShown(
  sentence: Sentence,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): readonly SourceMention[] {
  if (mentions.every(({ outlet }) => outlet === undefined)) return mentions;
  const { tokens } = sentence;
  return mentions.flatMap((mention) => {
    const shown = mention.outlet === undefined ? undefined : shownAt(sentence, mention, compiled);
    if (shown === undefined) return [mention];
    const from = Math.max(0, shown - PAPER);
    const isPaper = tokens
      .slice(from, shown)
      .some(
        (_, at) =>
          compiled.documents.longestAt(tokens, from + at) !== undefined ||
          compiled.counts.longestAt(tokens, from + at) !== undefined,
      );
    if (!isPaper) return [mention];
    const owner = mentions.some(
      ({ end, body, strength }) =>
        end <= shown && end > from && strength !== 'place' && strength !== 'pronoun' && body.kind !== NOBODY.kind,
    );
    return owner ? [] : [mentionAt(mention.start, mention.end, NOBODY, null, 'role')];
  });
}

/** "Two thirds of them are mothers", "Seis son abogados, precisa": what people are, and nobody who speaks. */
export function withoutWhatTheyAre(
  { tokens, compiled }: Sentence,
  mentions: readonly SourceMention[],
): readonly SourceMention[] {
  const isSaidOfThem = ({ start, strength, body, speaker }: SourceMention): boolean =>
    strength === 'role' &&
    body.kind === 'unattributed' &&
    speaker === null &&
    start > 1 &&
    compiled.copulas.endsAt(tokens, start, 2);
  return mentions.some(isSaidOfThem) ? mentions.filter((mention) => !isSaidOfThem(mention)) : mentions;
}
