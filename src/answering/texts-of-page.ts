import type { Article } from '../domain/article.js';
import { groupBy } from '../ledger/group-by.js';
import type { Ledger, LedgerClaim } from '../ledger/ledger.js';
import { addressKey } from '../reading/page-address.js';

/** Article id → the texts of its page that came later: a page that was changed is one article, and no copy of itself. */
export type LaterTexts = ReadonlyMap<string, ReadonlySet<string>>;

/** The same addresses come again and again; so many are remembered. */
const KEYS_MAX = 20_000;
const keys = new Map<string, string | null>();

function pageOf({ url }: Article): string | null {
  if (url === null) return null;
  const known = keys.get(url);
  if (known !== undefined) return known;
  const key = addressKey(url);
  if (keys.size >= KEYS_MAX) keys.clear();
  keys.set(url, key);
  return key;
}

/** Of these articles, those that are earlier texts of one page, each with the later ones among them. */
export async function laterTextsOf(ledger: Ledger, articles: readonly Article[]): Promise<LaterTexts> {
  const pages = groupBy(articles, pageOf);
  const later = new Map<string, ReadonlySet<string>>();
  for (const [page, texts] of pages) {
    if (page === null || texts.length < 2) continue;
    const ids = new Set(texts.map(({ id }) => id));
    const newestFirst = (await ledger.textsAt(texts[0].url)).filter((id) => ids.has(id));
    for (const [at, id] of newestFirst.entries()) if (at > 0) later.set(id, new Set(newestFirst.slice(0, at)));
  }
  return later;
}

/** A claim as its pages tell it now: what an earlier text of a page told stands in its later one, where that tells it too. */
export function asToldNow<C extends Pick<LedgerClaim, 'appearances'>>(claim: C, later: LaterTexts): C {
  const { appearances } = claim;
  if (!appearances.some(({ articleId }) => later.has(articleId))) return claim;
  const told = new Set(appearances.map(({ articleId }) => articleId));
  const [first, ...rest] = appearances.filter(
    ({ articleId }) => ![...(later.get(articleId) ?? [])].some((id) => told.has(id)),
  );
  return first === undefined ? claim : { ...claim, appearances: [first, ...rest] };
}
