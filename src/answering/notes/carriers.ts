import { amountWords } from '../../domain/amount-words.js';
import { plural } from '../../domain/plural.js';
import { compareText } from '../../ledger/compare.js';
import type { LedgerClaim } from '../../ledger/ledger.js';
import type { NoteContext } from './context.js';
import { articleWords, list } from './wording.js';

/**
 * Who carries which of several tellings, where there are copies to tell by: "104 stands in 3 articles of 2 origins, 140
 * in 1 (D): of the 3 copies of that story 2 say 104, its first article (A) among them". Counts only: no vote on truth.
 */
export function carriersOf(
  claims: readonly LedgerClaim[],
  context: NoteContext,
  words: (claim: LedgerClaim) => string = amountWords,
): string {
  const told = claims
    .map((claim) => ({ claim, ids: articlesOf(claim) }))
    .sort((a, b) => b.ids.length - a.ids.length || compareText(a.claim.id, b.claim.id));
  const all = new Set(told.flatMap(({ ids }) => ids));
  const origins = new Set([...all].map((id) => originOf(id, context)));
  if (all.size === origins.size) return '';
  const spread = told.map(({ claim, ids }, at) => {
    const own = new Set(ids.map((id) => originOf(id, context)));
    const where = `in ${plural(ids.length, 'article')} of ${plural(own.size, 'origin')}`;
    return `${words(claim)} ${at === 0 ? 'stands ' : ''}${where}`;
  });
  const split = [...origins].toSorted(compareText).flatMap((origin) => splitIn(origin, { told, context, words }));
  return ` ${list(spread)}.${split.join('')}`;
}

interface Told {
  readonly told: readonly { readonly claim: LedgerClaim; readonly ids: readonly string[] }[];
  readonly context: NoteContext;
  readonly words: (claim: LedgerClaim) => string;
}

/** A story whose own copies differ: what one of them changed is its own doing, not the claimant's. */
function splitIn(origin: string, { told, context, words }: Told): readonly string[] {
  const within = told.map(({ claim, ids }) => ({
    claim,
    ids: ids.filter((id) => originOf(id, context) === origin),
  }));
  const telling = within.filter(({ ids }) => ids.length > 0);
  const copies = new Set(telling.flatMap(({ ids }) => ids));
  if (telling.length < 2 || copies.size < 2 || telling.some(({ ids }) => ids.length === copies.size)) return [];
  const says = telling.map(
    ({ claim, ids }) => `${ids.length} of ${copies.size} say ${words(claim)} (${names(ids, context)})`,
  );
  const firsts = telling.filter(({ ids }) => ids.includes(origin));
  const first = firsts.length === 1 && firsts[0] !== undefined ? firsts[0] : undefined;
  const article = context.articles.get(origin);
  const changed =
    first === undefined || article === undefined
      ? ''
      : ` The first of them, ${articleWords(article)}, says ${words(first.claim)}: the others changed it on the way.`;
  return [` Of the copies of one story ${list(says)}.${changed}`];
}

function names(ids: readonly string[], { articles }: NoteContext): string {
  return list(
    ids.map((id) => articles.get(id)).flatMap((article) => (article === undefined ? [] : [articleWords(article)])),
  );
}

export function articlesOf({ appearances }: LedgerClaim): readonly string[] {
  return [...new Set(appearances.map(({ articleId }) => articleId))];
}

export function originOf(id: string, { origins }: NoteContext): string {
  return origins.get(id) ?? id;
}
