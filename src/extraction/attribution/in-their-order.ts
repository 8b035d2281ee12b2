import type { AnalysedSentence } from '../analysed-sentence.js';
import { NOBODY, type SourceMention } from '../bodies/body.js';
import type { Candidate } from '../candidate.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

const ENDS = /^[:;]$/;
const OPENS = /^[:;,]$/;
/** Words from "the second" to its number. */
const TO_NUMBER = 12;
/** Words of "the first", which names no sort of body. */
const ALONE = 2;
const SUBJECT = 1;
/** Words between the two bodies: "and", "e o", "with those of". */
const BETWEEN = 4;

interface Turn {
  readonly at: number;
  readonly side: 'former' | 'latter';
}

/** "the first says", "o segundo só confirmou", "the second,": but "the first 12 prisoners", "o primeiro a sair". */
function tells(tokens: readonly Token[], end: number, { say }: CompiledLanguage): boolean {
  return tokens[end]?.text === ',' || [end, end + 1].some((at) => say.longestAt(tokens, at) !== undefined);
}

/** "the first" or "the second" at the head of a clause, the nearest before a number. */
function turnBefore(tokens: readonly Token[], number: number, compiled: CompiledLanguage): Turn | undefined {
  for (let at = number - 1; at >= Math.max(0, number - TO_NUMBER); at -= 1) {
    const role = compiled.roles.longestAt(tokens, at);
    const side = role?.value;
    if (role === undefined || (side !== 'former' && side !== 'latter')) continue;
    if (role.end - at > ALONE || !tells(tokens, role.end, compiled)) return undefined;
    const link = compiled.sets.joiners.isAt(tokens, at - 1) ? at - 2 : at - 1;
    const opens = at === 0 || link < at - 1 || OPENS.test(tokens[link]?.text ?? '');
    // "…, mientras que la segunda suma 44": heard by its verb, and no number of the first
    return opens ? { at, side } : undefined;
  }
  return undefined;
}

/** The two bodies that the clause before the turns names, one right after the other, and no third. */
function pairIn(
  { mentions, sentence: { tokens, compiled } }: AnalysedSentence,
  to: number,
): readonly [SourceMention, SourceMention] | undefined {
  const bodies = mentions.filter(
    ({ end, strength, body }) =>
      end <= to && (strength === 'named' || strength === 'role') && body.claimant !== NOBODY.claimant,
  );
  const [first, second] = bodies;
  if (first === undefined || second === undefined || bodies.length !== 2) return undefined;
  const between = tokens.slice(first.end, second.start);
  const joined = between.length <= BETWEEN && between.some((token) => compiled.sets.joiners.has(token));
  return joined && between.every(({ kind }) => kind === 'word') ? [first, second] : undefined;
}

/**
 * "O governo e o Foro Penal divergem: o primeiro fala em 626; o segundo, em 266", "S and T disagree. The first counts 143;
 * the second, 151": of the two bodies just named together, the one that its place in their order names.
 */
export function ownerInOrder({ analysed, passage, span }: Candidate): SourceMention | undefined {
  const { sentence, mentions } = analysed;
  const { tokens, compiled } = sentence;
  if (!compiled.bodies.ofOrder.mayBeIn(analysed.words)) return undefined;
  const turn = turnBefore(tokens, span.hedgeStart, compiled);
  if (turn === undefined) return undefined;
  // "the first says that the UN counts 60"
  if (mentions.some(({ start, strength }) => start > turn.at + 1 && start < span.hedgeStart && strength === 'named'))
    return undefined;
  const namesHere = mentions.some(({ start }) => start < turn.at);
  const here = namesHere ? tokens.findIndex(({ text }, at) => at < turn.at && ENDS.test(text)) : -1;
  const before = namesHere ? undefined : passage.sentences[passage.sentences.indexOf(analysed) - 1];
  const pair = before === undefined ? pairIn(analysed, here) : pairIn(before, before.sentence.tokens.length);
  // "Two prisoners spoke to Provea and Foro Penal. The first said": of the two who spoke
  if (before !== undefined && (pair?.[0].start ?? 0) > SUBJECT) return undefined;
  return pair?.[turn.side === 'former' ? 0 : 1];
}
