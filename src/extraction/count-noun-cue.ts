import type { Body, SourceMention } from './cast.js';
import type { CompiledLanguage } from './compiled-language.js';
import type { Cue } from './cue.js';
import { ownCount } from './outlets.js';
import type { Sentence } from './sentence.js';

/** "has a wider definition and a bigger figure": tokens between the owner and the noun. */
const OWNER_REACH = 8;

/** A body, or a noun for one: "a lista da entidade tinha 1.110". */
function isItsCount({ strength, body, outlet }: SourceMention): boolean {
  return outlet !== undefined || (body.kind !== 'unattributed' && (strength === 'named' || strength === 'role'));
}

/** "the government's figure is 400", "Foro Penal's bulletin": a count that belongs to somebody. */
export function countNounCue(
  sentence: Sentence,
  at: number,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
  bodyBefore: Body | null,
): Cue | undefined {
  const noun = compiled.counts.longestAt(sentence.tokens, at);
  if (noun === undefined) return undefined;
  const { tokens } = sentence;
  const owner = mentions.findLast((mention) => mention.end <= at && at - mention.end <= OWNER_REACH);
  const beside = owner !== undefined && at - owner.end <= 3;
  const possessed =
    owner !== undefined &&
    beside &&
    ["'s", "'", '’'].includes(sentence.tokens[owner.end]?.text.replace('’', "'") ?? '');
  const following = mentions.find((mention) => mention.start >= noun.end && mention.start - noun.end <= 2);
  const mine = compiled.language.sources.possessives.includes(tokens[at - 1]?.key ?? '');
  const own = mine
    ? mentions.findLast(
        (mention) => mention.end < at && mention.strength === 'named' && mention.body.kind !== 'unattributed',
      )
    : undefined;
  const of =
    following !== undefined && compiled.language.sources.countOf.includes(sentence.tokens[noun.end]?.key ?? '');
  const has =
    owner !== undefined &&
    owner.strength !== 'place' &&
    compiled.language.structure.has.includes(
      tokens[tokens[owner.end]?.text === ',' ? owner.end + 1 : owner.end]?.key ?? '',
    ) &&
    tokens.slice(owner.end + 1, at).every((token) => token.kind === 'word');
  // "Its figure for the same law is 210": the body named last, in the sentence before
  const its: SourceMention | undefined =
    own === undefined && at <= 2 && bodyBefore !== null && mine
      ? { start: at - 1, end: at, body: bodyBefore, speaker: null, strength: 'pronoun' }
      : undefined;
  const source: SourceMention | undefined =
    possessed || has || (owner?.outlet !== undefined && owner.end === at)
      ? owner
      : of && isItsCount(following)
        ? following
        : (own ?? its);
  // an outlet that only prints a count has none
  const counter = source?.outlet === undefined ? source : ownCount(tokens, noun, source, compiled);
  if (counter === undefined) return undefined;
  return {
    start: at,
    end: noun.end,
    source: counter,
    also: null,
    kind: 'said',
    quotation: sentence.quotation[at] ?? -1,
    negated: false,
  };
}
