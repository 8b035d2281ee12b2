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

const NOUN_WORDS = 3;
const HEDGE_WORDS = 3;

/** "1.130 detenidos del régimen", "12 prisoners of the government"; but "a list of 12 prisoners of the ministry" is its list. */
function areItsPrisoners({ tokens, compiled }: Sentence, { start, strength, body }: SourceMention): boolean {
  if (body.kind !== 'government' || strength === 'place') return false;
  const { small, sets, groups, numberStarts, hedgesBefore } = compiled;
  const own = small.ofThe.isAt(tokens, start);
  let of = own ? start : start - 1;
  while (!own && sets.determiners.isAt(tokens, of) && !small.ofThe.isAt(tokens, of)) of -= 1;
  if (!small.of.isAt(tokens, of) && !small.ofThe.isAt(tokens, of)) return false;
  for (let noun = of - 1; noun >= of - NOUN_WORDS; noun -= 1) {
    const group = groups.longestAt(tokens, noun);
    const number = tokens[noun - 1];
    if (group?.end !== of || !group.value.prisoner || number === undefined) continue;
    if (number.kind !== 'number' && !numberStarts.has(number)) continue;
    let first = noun - 1;
    for (let back = HEDGE_WORDS; back > 0 && first === noun - 1; back -= 1)
      if (hedgesBefore.longestAt(tokens, noun - 1 - back)?.end === noun - 1) first = noun - 1 - back;
    return !small.of.isAt(tokens, first - 1) && !sets.countOf.isAt(tokens, first - 1);
  }
  return false;
}

/** "Two thirds of them are mothers", "Seis son abogados, precisa": what people are, and nobody who speaks. */
function isSaidOfThem({ tokens, compiled }: Sentence, { start, strength, body, speaker }: SourceMention): boolean {
  const nobody = strength === 'role' && body.kind === 'unattributed' && speaker === null;
  return nobody && start > 1 && compiled.copulas.endsAt(tokens, start, 2);
}

/** Without those that only tell who the people counted are, or whose prisoners. */
export function withoutWhatTheyAre(sentence: Sentence, mentions: readonly SourceMention[]): readonly SourceMention[] {
  const tellsWho = (mention: SourceMention): boolean =>
    isSaidOfThem(sentence, mention) || areItsPrisoners(sentence, mention);
  return mentions.some(tellsWho) ? mentions.filter((mention) => !tellsWho(mention)) : mentions;
}
