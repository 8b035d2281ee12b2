import type { Article } from '../domain/article.js';
import { fold } from '../domain/fold.js';
import type { Appearance } from '../ledger/appearance.js';
import type { Dropped } from '../ledger/dropped.js';
import { groupBy } from '../ledger/group-by.js';
import type { LedgerClaim } from '../ledger/ledger.js';
import type { ClaimReview } from '../ledger/reviewed.js';
import { filedWords } from '../wording/filed.js';
import { hedgeName } from '../wording/numbers.js';
import { say, type Words } from '../wording/words.js';
import type { Citation, Figure, FigureReview } from './answer.js';
import { withStopped } from './stopped.js';
import { asToldNow, type LaterTexts } from './texts-of-page.js';

export interface CitedArticles {
  readonly byId: ReadonlyMap<string, Article>;
  /** Article id → the first article of its story. */
  readonly origins: ReadonlyMap<string, string>;
  /** Which of them do not tell their claim any more. */
  readonly dropped: readonly Dropped[];
  readonly laterTexts: LaterTexts;
}

/** A claim as an answer shows it. Throws where it has no article, which the store does not allow. */
export function figureOf(known: LedgerClaim, cited: CitedArticles): Figure {
  const claim = asToldNow(known, cited.laterTexts);
  const { window, appearances } = claim;
  const [first, ...rest] = byOrigin(appearances, cited).map((appearance) => citationOf(claim, appearance, cited));
  if (first === undefined) throw new Error(`claim ${claim.id} has no citation`);
  const figure: Figure = {
    id: claim.id,
    value: claim.value,
    modifier: claim.modifier,
    measure: claim.measure,
    group: claim.group,
    claimant: claim.claimant,
    claimantKind: claim.claimantKind,
    speaker: claim.speaker,
    relayedBy: claim.relayedBy,
    channel: claim.channel,
    from: window.from,
    to: window.to,
    windowBasis: window.basis,
    toBasis: window.toBasis,
    derivedFrom: claim.derivedFrom,
    partOf: claim.partOf,
    supersededBy: claim.supersededBy,
    confidence: claim.confidence,
    reviewed: claim.reviewed,
    review: claim.review === null ? null : reviewOf(claim.review),
    citations: [first, ...rest],
  };
  return withStopped(figure, cited.dropped);
}

/** Without who did it. */
export function reviewOf({ state, on, reason, correctedOn, asRead }: ClaimReview): FigureReview {
  return { state, on, reason, correctedOn, asRead };
}

/** Oldest first already; the copies of a story are brought together where its first one stands. */
function byOrigin(appearances: readonly Appearance[], { origins }: CitedArticles): readonly Appearance[] {
  const originOf = ({ articleId }: Appearance): string => origins.get(articleId) ?? articleId;
  return [...groupBy(appearances, originOf).values()].flat();
}

function citationOf(claim: LedgerClaim, appearance: Appearance, { byId }: CitedArticles): Citation {
  const article = byId.get(appearance.articleId);
  if (article === undefined) throw new Error(`claim ${claim.id} cites ${appearance.articleId}, which the ledger lacks`);
  const { outlet, agency, headline, published, publishedBasis, url } = article;
  const { paragraph, quote } = appearance;
  const differs = differences(claim, appearance);
  return { article: article.id, outlet, agency, headline, published, publishedBasis, url, paragraph, quote, differs };
}

function differences(claim: LedgerClaim, copy: Appearance): readonly Words[] {
  const hedge = copy.statedModifier === claim.modifier ? [] : [hedgeName(copy.statedModifier)];
  const group = isSameWord(copy.statedGroup, claim.group) ? [] : [filedWords(copy.statedGroup)];
  const { statedSpeaker: speaker } = copy;
  const toldNow = copy.statedEarlier && claim.appearances.some(({ statedEarlier }) => !statedEarlier);
  const earlier = toldNow ? [say('figure.told-as-earlier')] : [];
  const said = speaker === null || claim.speaker === null || isSameWord(speaker, claim.speaker);
  return [...hedge, ...group, ...earlier, ...(said || speaker === null ? [] : [say('figure.said-by', { speaker })])];
}

/** Most copies say it with the very same letters. */
function isSameWord(a: string, b: string): boolean {
  return a === b || fold(a) === fold(b);
}
