import type { AnalysedPassage } from '../analysed-passage.js';
import type { AnalysedSentence } from '../analysed-sentence.js';
import { NOBODY, type SourceMention } from '../bodies/body.js';
import { type Attribution, ofOwner } from './attribution.js';

/** A post on a social network as pages show it: "104 releases verified. — Foro Penal (@ForoPenal) January 25, 2026". */
export interface SignedPost {
  /** Who signs it. */
  readonly by: SourceMention;
  /** What stands before the signature in its paragraph, and behind the handle, where pages write when it was posted. */
  readonly before: string;
  readonly after: string;
}

const DASH = /^[—–-]$/;
/** Tokens between the dash and the handle: a name. */
const LONGEST_NAME = 8;
/** Tokens of "(@ForoPenal)", where letters and digits of the handle may stand apart. */
const LONGEST_HANDLE = 6;

function signatureIn(analysed: AnalysedSentence): SignedPost | undefined {
  const { tokens } = analysed.sentence;
  const handle = tokens.findIndex(({ text }, at) => text === '@' && tokens[at - 1]?.text === '(');
  if (handle < 0) return undefined;
  const close = tokens.findIndex(({ text }, at) => at > handle && text === ')');
  if (close < 0 || close - handle > LONGEST_HANDLE) return undefined;
  let dash = handle - 1;
  while (dash >= Math.max(0, handle - LONGEST_NAME) && !DASH.test(tokens[dash]?.text ?? '')) dash -= 1;
  if (!DASH.test(tokens[dash]?.text ?? '')) return undefined;
  const by = analysed.mentions.find(({ start, strength }) => start > dash && start < handle && strength === 'named');
  if (by === undefined) return undefined;
  const { text } = analysed.sentence.passage;
  return { by, before: text.slice(0, tokens[dash]?.start), after: text.slice(tokens[close]?.end) };
}

function signatureOf({ sentences }: AnalysedPassage): SignedPost | undefined {
  const first = sentences[0];
  // nearly no paragraph has one, and its words tell so at once
  if (first === undefined || !first.sentence.passage.text.includes('(@')) return undefined;
  for (const analysed of sentences) {
    const found = signatureIn(analysed);
    if (found !== undefined) return found;
  }
  return undefined;
}

const WORDS = /[\p{L}\d]/u;

/** The posts of an article, each for the paragraph of its words. */
export function signedPosts(passages: readonly AnalysedPassage[]): ReadonlyMap<AnalysedPassage, SignedPost> {
  const posts = new Map<AnalysedPassage, SignedPost>();
  for (const [index, passage] of passages.entries()) {
    const post = signatureOf(passage);
    if (post === undefined) continue;
    // a signature alone in its paragraph is that of the one before
    const words = WORDS.test(post.before) ? passage : passages[index - 1];
    if (words !== undefined) posts.set(words, post);
  }
  return posts;
}

/** What a post counts is its author's, where its own words name nobody. */
export function ofSignatory(own: Attribution, post: SignedPost | undefined): Attribution {
  return own.body.claimant !== NOBODY.claimant || post === undefined ? own : ofOwner(post.by);
}
