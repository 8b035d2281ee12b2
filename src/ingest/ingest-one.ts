import type { Article } from '../domain/article.js';
import type { ExtractedStatement } from '../domain/statement.js';
import type { Explainer } from '../extraction/explain/explained.js';
import type { Ledger, LedgerClaim } from '../ledger/ledger.js';
import type { PageMeta } from '../reading/page-meta.js';
import type { LeftOutParagraph, PageSource } from '../reading/reading.js';
import { typedLine } from '../wording/names.js';
import { joined, say, type Words } from '../wording/words.js';
import type { Intake } from './intake.js';
import { describeLoadFailure } from './load-failure.js';
import { type Loading, loadFile } from './load-file.js';
import { loadPage } from './load-page.js';
import type { PageReader } from './read-apart.js';
import { type PageTaken, takePage } from './take-in.js';
import type { Fetch } from './web/fetcher.js';

/** A file that somebody attached, where it is kept. */
export interface AttachedFile {
  readonly name: string;
  readonly url: string;
}

/** What somebody gives to be read. `meta`: what they know of it; it wins over what the page says. */
export type IngestRequest = { readonly meta: PageMeta } & (
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'attached'; readonly file: AttachedFile }
  /** A file of whoever runs the terminal. */
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'text'; readonly text: string }
  /** What was read of an article before: shown again, not read again. */
  | { readonly kind: 'again'; readonly articleId: string }
);

/** What it is at, for whoever waits. */
export type IngestStep =
  | { readonly kind: 'fetching'; readonly bytes: number }
  | { readonly kind: 'reading' }
  | { readonly kind: 'looking' };

/** A number of the article that is not filed as a count. */
export interface NotCounted {
  readonly words: string;
  readonly why: string;
  readonly paragraph: number;
}

/** What was read of a page. */
export interface IngestReport {
  readonly ok: true;
  /** `changed`: another text was read at this address before. */
  readonly status: 'new' | 'changed' | 'known';
  readonly article: Article;
  readonly newClaims: readonly LedgerClaim[];
  /** Claims of the article that the ledger held before. */
  readonly knownClaims: readonly LedgerClaim[];
  readonly statements: readonly ExtractedStatement[];
  readonly leftOut: readonly LeftOutParagraph[];
  readonly notCounted: readonly NotCounted[];
}

export type Ingesting = IngestReport | { readonly ok: false; readonly problem: Words };

/** Reads what is given into the ledger, and tells what came of it. */
export type IngestOne = (request: IngestRequest, hear: (step: IngestStep) => void) => Promise<Ingesting>;

export interface IngestParts {
  readonly ledger: Ledger;
  readonly intake: Intake;
  /** Opened when it is first needed. */
  readonly fetch: () => Promise<Fetch>;
  readonly read: PageReader;
  readonly loadExplainer: () => Promise<Explainer>;
}

/** What was left out of an article is not in the ledger: the last few reports are kept, so that their pages can be turned. */
const REPORTS_KEPT = 50;

export function createIngestOne(parts: IngestParts): IngestOne {
  const reports = new Map<string, IngestReport>();
  return async (request, hear) => {
    if (request.kind === 'again') return reports.get(request.articleId) ?? fromLedger(request.articleId, parts);
    const loading = await load(request, parts, hear);
    if (!loading.ok) return { ok: false, problem: describeLoadFailure(loading.failure) };
    hear({ kind: 'reading' });
    const page = await takePage(await parts.read(loading.source), parts.intake, {
      called: request.kind === 'text' ? say('ingest.pasted') : undefined,
    });
    if (!page.ok) return page;
    hear({ kind: 'looking' });
    const report = await reportOf(page, parts);
    const [oldest = ''] = reports.keys();
    if (reports.size >= REPORTS_KEPT) reports.delete(oldest);
    reports.set(report.article.id, report);
    return report;
  };
}

const PASTED = 'pasted';

type Given = Exclude<IngestRequest, { kind: 'again' }>;

async function load(request: Given, { fetch }: IngestParts, hear: (step: IngestStep) => void): Promise<Loading> {
  const { meta } = request;
  const heard = (bytes: number): void => hear({ kind: 'fetching', bytes });
  switch (request.kind) {
    case 'address':
      heard(0);
      return loadPage(await fetch(), request.address, { meta, hear: heard });
    case 'attached':
      heard(0);
      return withMeta(await loadAttached(await fetch(), request.file, heard), meta);
    case 'path':
      return withMeta(await loadFile(request.path), meta);
    case 'text': {
      const source: PageSource = { name: PASTED, bytes: Buffer.from(request.text), meta };
      return { ok: true, path: PASTED, source };
    }
  }
}

/** Where it is kept is not where it was published: only the file's name and bytes count. */
async function loadAttached(
  fetch: Fetch,
  { name, url }: AttachedFile,
  hear: (bytes: number) => void,
): Promise<Loading> {
  const loading = await loadPage(fetch, url, { hear, anyType: true });
  return loading.ok ? { ok: true, path: name, source: { name, bytes: loading.source.bytes } } : loading;
}

function withMeta(loading: Loading, meta: PageMeta): Loading {
  if (!loading.ok) return loading;
  return { ...loading, source: { ...loading.source, meta: { ...loading.source.meta, ...meta } } };
}

async function reportOf({ taken, read, leftOut }: PageTaken, parts: IngestParts): Promise<IngestReport> {
  const notCounted = notCountedIn((await parts.loadExplainer())(read));
  const { article } = taken;
  if (taken.status !== 'new') return { ...(await known(article, parts)), leftOut, notCounted };
  const { newClaims, claims, statements, earlier } = taken;
  const knownClaims = claims.filter(({ id }) => newClaims.every((claim) => claim.id !== id));
  const status = earlier === null ? 'new' : 'changed';
  return { ok: true, status, article, newClaims, knownClaims, statements, leftOut, notCounted };
}

/** What the ledger has of an article. */
async function known(article: Article, { ledger }: IngestParts): Promise<IngestReport> {
  const told = await ledger.told([article.id]);
  const knownClaims = await ledger.claims({ ids: told.map(({ claimId }) => claimId), rejected: 'also' });
  const nothing = { newClaims: [], statements: [], leftOut: [], notCounted: [] };
  return { ok: true, status: 'known', article, knownClaims, ...nothing };
}

function unknownArticle(article: string): Words {
  return say('ingest.unknown', { article, sources: joined(['/', typedLine('sources')], '') });
}

async function fromLedger(articleId: string, parts: IngestParts): Promise<Ingesting> {
  const article = await parts.ledger.article(articleId);
  return article === undefined ? { ok: false, problem: unknownArticle(articleId) } : known(article, parts);
}

function notCountedIn({ sentences }: ReturnType<Explainer>): readonly NotCounted[] {
  return sentences.flatMap(({ numbers, paragraph }) =>
    numbers.flatMap(({ words, outcome }) =>
      outcome.kind === 'dropped' ? [{ words, why: outcome.why, paragraph }] : [],
    ),
  );
}
