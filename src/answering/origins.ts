import type { Article } from '../domain/article.js';
import { daysBetween, parseIsoDate } from '../domain/iso-date.js';
import { compareText } from '../ledger/compare.js';
import { groupBy } from '../ledger/group-by.js';
import type { Told } from '../ledger/ledger.js';

/** Copies of a story come out within two days of it. */
const COPY_DAYS = 2;
/** With one agency named on both, so many claims in common make them one story. */
const SHARED_CLAIMS = 2;
/** With no agency to go by, so many signatures. */
const SHARED_SIGNATURES = 3;

interface Sheet {
  readonly article: Article;
  /** Days since 1970: an article is compared with hundreds, its date is read once. */
  readonly day: number | null;
  readonly claims: ReadonlySet<string>;
  readonly signatures: ReadonlySet<string>;
}

/**
 * For each article, the first article of the story it carries (itself, where it stands alone). Looks at what articles
 * tell and what they say of themselves, never at their text, so that a page and its digest are judged alike. Copies
 * gather round the earliest and are never chained: two that each resemble a third need not resemble one another.
 */
export function originsOf(articles: readonly Article[], told: readonly Told[]): ReadonlyMap<string, string> {
  const named = groupBy(
    told.filter(({ signature }) => !signature.startsWith('unattributed|')),
    ({ articleId }) => articleId,
  );
  const origins = new Map<string, string>();
  // Whoever shares a claim shares its signature: only first articles of a story with one in common need be compared.
  const roots = new Map<string, Sheet[]>();
  for (const article of articles.toSorted(oldestFirst)) {
    const own = named.get(article.id) ?? [];
    const claims = new Set(own.map(({ claimId }) => claimId));
    const signatures = new Set(own.map(({ signature }) => signature));
    const sheet = { article, day: dayNumber(article), claims, signatures };
    const root = earliest(
      [...sheet.signatures].flatMap((signature) => roots.get(signature) ?? []),
      sheet,
    );
    if (root === undefined) {
      for (const signature of sheet.signatures) roots.set(signature, [...(roots.get(signature) ?? []), sheet]);
    }
    origins.set(article.id, root?.article.id ?? article.id);
  }
  return origins;
}

function earliest(candidates: readonly Sheet[], sheet: Sheet): Sheet | undefined {
  const stories = [...new Set(candidates)].filter((root) => isOneStory(root, sheet));
  return stories.sort((a, b) => oldestFirst(a.article, b.article))[0];
}

/** Undated last. Of one day, whoever names an agency is nearer to the story's source. */
function oldestFirst(a: Article, b: Article): number {
  if (a.published !== b.published) return (a.published ?? '9') < (b.published ?? '9') ? -1 : 1;
  if ((a.agency === null) !== (b.agency === null)) return a.agency === null ? 1 : -1;
  return compareText(a.id, b.id);
}

function isOneStory(earlier: Sheet, later: Sheet): boolean {
  const [ours, theirs] = [agencyOf(later.article), agencyOf(earlier.article)];
  // two agencies that report one announcement are two voices, however alike their figures
  if (ours !== null && theirs !== null && ours !== theirs) return false;
  const apart = earlier.day === null || later.day === null ? null : Math.abs(earlier.day - later.day);
  if (apart !== null && apart > COPY_DAYS) return false;
  if (ours !== null && ours === theirs && apart !== null && shared(earlier.claims, later.claims) >= SHARED_CLAIMS)
    return true;
  return shared(earlier.signatures, later.signatures) >= SHARED_SIGNATURES;
}

function agencyOf({ agency }: Article): string | null {
  return agency === null ? null : agency.trim().toLowerCase();
}

const FIRST_DAY = parseIsoDate('1970-01-01');

function dayNumber({ published }: Article): number | null {
  return published === null || FIRST_DAY === undefined ? null : daysBetween(FIRST_DAY, published);
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count += 1;
  return count;
}
