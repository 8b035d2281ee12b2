import type { Article } from '../../domain/article.js';
import { compareText } from '../../ledger/compare.js';
import type { LedgerClaim } from '../../ledger/ledger.js';
import { amountWords } from '../../wording/numbers.js';
import { joined, listed, say, type Words } from '../../wording/words.js';
import type { NoteContext } from './context.js';
import { articleWords } from './wording.js';

/** A figure as it is named there; `first`: it opens a sentence. */
type FigureWords = (claim: LedgerClaim, place: 'first' | 'later') => Words;

/**
 * `text`, and who carries which of several tellings, where there are copies to tell by: "104 stands in 3 articles of 2
 * origins, 140 in 1 (D): of the 3 copies of that story 2 say 104, its first article (A) among them". Counts only: no
 * vote on truth.
 */
export function withCarriers(
  text: Words,
  claims: readonly LedgerClaim[],
  context: NoteContext,
  words: FigureWords = amountWords,
): Words {
  const told = claims
    .map((claim) => ({ claim, ids: articlesOf(claim) }))
    .sort((a, b) => b.ids.length - a.ids.length || compareText(a.claim.id, b.claim.id));
  const all = new Set(told.flatMap(({ ids }) => ids));
  const origins = new Set([...all].map((id) => originOf(id, context)));
  if (all.size === origins.size) return text;
  const spread = told.map(({ claim, ids }, at) => {
    const own = new Set(ids.map((id) => originOf(id, context)));
    const values = { figure: words(claim, at === 0 ? 'first' : 'later'), articles: ids.length, origins: own.size };
    return say(at === 0 ? 'carriers.first' : 'carriers.more', values);
  });
  const split = [...origins].toSorted(compareText).flatMap((origin) => splitIn(origin, { told, context, words }));
  return say('carriers.spread', { text, spread: listed(spread), split: joined(split, '') });
}

interface Told {
  readonly told: readonly { readonly claim: LedgerClaim; readonly ids: readonly string[] }[];
  readonly context: NoteContext;
  readonly words: FigureWords;
}

/** A story whose own copies differ: what one of them changed is its own doing, not the claimant's. */
function splitIn(origin: string, { told, context, words }: Told): readonly Words[] {
  const within = told.map(({ claim, ids }) => ({
    claim,
    ids: ids.filter((id) => originOf(id, context) === origin),
  }));
  const telling = within.filter(({ ids }) => ids.length > 0);
  const copies = new Set(telling.flatMap(({ ids }) => ids));
  if (telling.length < 2 || copies.size < 2 || telling.some(({ ids }) => ids.length === copies.size)) return [];
  const says = telling.map(({ claim, ids }) =>
    say('carriers.says', {
      told: ids.length,
      copies: copies.size,
      figure: words(claim, 'later'),
      articles: articlesWords(ids, context),
    }),
  );
  const text = say('carriers.copies', { says: listed(says) });
  const firsts = telling.filter(({ ids }) => ids.includes(origin));
  const first = firsts.length === 1 && firsts[0] !== undefined ? firsts[0] : undefined;
  const article = context.articles.get(origin);
  // of copies that bear one day, nobody knows which came first
  const others = telling.flatMap(({ claim, ids }) => (claim === first?.claim ? [] : ids));
  if (first === undefined || article === undefined || !others.every((id) => isLater(id, article, context)))
    return [text];
  return [say('carriers.changed', { text, article: articleWords(article), figure: words(first.claim, 'later') })];
}

function isLater(id: string, { published }: Article, { articles }: NoteContext): boolean {
  const other = articles.get(id)?.published ?? null;
  return published !== null && other !== null && other > published;
}

/** `Malay Mail (AFP) and France 24` */
export function articlesWords(ids: readonly string[], { articles }: Pick<NoteContext, 'articles'>): Words {
  return listed(
    ids.map((id) => articles.get(id)).flatMap((article) => (article === undefined ? [] : [articleWords(article)])),
  );
}

export function articlesOf({ appearances }: LedgerClaim): readonly string[] {
  return [...new Set(appearances.map(({ articleId }) => articleId))];
}

/** Whether an article tells it to this day: what a page told before it was changed is history. */
export function isStillTold(claim: LedgerClaim, { dropped }: Pick<NoteContext, 'dropped'>): boolean {
  const gone = new Set(dropped.filter(({ claimId }) => claimId === claim.id).map(({ articleId }) => articleId));
  return articlesOf(claim).some((id) => !gone.has(id));
}

export function originOf(id: string, { origins }: NoteContext): string {
  return origins.get(id) ?? id;
}
