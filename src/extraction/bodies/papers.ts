import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Token } from '../text/text.js';
import type { SourceMention } from './body.js';
import type { Cast } from './cast.js';
import { countOwner } from './count-owner.js';
import type { Starts } from './starts.js';

/** Words between a verb of saying and the noun of what is written: "señala el más reciente informe". */
const NOUN_REACH = 4;

/** ", señala el informe que S publicó", ", muestra un boletín de S": a verb whose subject is a paper, and whose paper it is. */
export function paperAfter(
  sentence: Sentence,
  end: number,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): SourceMention | undefined {
  const { tokens } = sentence;
  if (!compiled.sets.determiners.isAt(tokens, end)) return undefined;
  for (let at = end + 1; at <= end + NOUN_REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || compiled.small.that.has(token)) return undefined;
    if (compiled.documents.longestAt(tokens, at) !== undefined || compiled.counts.longestAt(tokens, at) !== undefined)
      return countOwner(sentence, at, mentions, compiled);
  }
  return undefined;
}

const LAST_PAPER = '·paper';

/** "Foro Penal's report", "its report". */
function ownerBefore(
  tokens: readonly Token[],
  at: number,
  mentions: readonly SourceMention[],
  { sets }: CompiledLanguage,
): SourceMention | undefined {
  const owned = mentions.find(
    ({ end, strength }) =>
      /^['’]s?$/.test(tokens[end]?.text ?? '') && end < at && at - end <= 4 && strength !== 'pronoun',
  );
  if (owned !== undefined) return owned;
  const its = [1, 2].some((back) => sets.possessives.isAt(tokens, at - back));
  const [subject] = mentions;
  return its && subject !== undefined && subject.start <= 1 ? subject : undefined;
}

/** Takes note of whose the papers of a sentence are: "the document" goes back to one of them. */
export function rememberPapers(
  sentence: Sentence,
  mentions: readonly SourceMention[],
  { cues }: Starts,
  cast: Cast,
  compiled: CompiledLanguage,
): void {
  if (mentions.length === 0) return;
  const { tokens } = sentence;
  for (const at of cues) {
    const token = tokens[at];
    if (token === undefined || compiled.documents.longestAt(tokens, at) === undefined) continue;
    const owner = countOwner(sentence, at, mentions, compiled) ?? ownerBefore(tokens, at, mentions, compiled);
    if (owner === undefined || owner.body.kind === 'unattributed') continue;
    cast.describe(owner.body, [`·${token.key}`, LAST_PAPER]);
  }
}

/** Whose "the document", "la nota", "o texto" is, by the papers that the article told of. */
export function paperOwner(
  tokens: readonly Token[],
  start: number,
  end: number,
  cast: Cast,
  { documents }: CompiledLanguage,
): SourceMention['body'] | null {
  for (let at = start; at < end; at += 1) {
    const token = tokens[at];
    if (token !== undefined && documents.longestAt(tokens, at) !== undefined)
      return cast.byNoun(`·${token.key}`) ?? cast.byNoun(LAST_PAPER);
  }
  return null;
}
