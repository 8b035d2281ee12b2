import type { ReadArticle } from '../domain/article.js';
import type { Extraction } from '../domain/claim.js';
import type { Acted, ArticleDeed, Deed, Withdrawn } from './act.js';
import { emptyMemory, forgetTouched } from './claim-memory.js';
import { forgetTraces, NOTHING_FORGOTTEN, traceArticle } from './copies/trace.js';
import { counts } from './counts.js';
import type { OpenDatabase } from './database.js';
import { droppedBy } from './dropped.js';
import { createKeep, lazily } from './keeping.js';
import { actedOn, readActs, writeAct } from './kept-acts.js';
import { createArticleReader } from './kept-articles.js';
import { createClaimReader } from './kept-claims.js';
import { articlesAt, tellsNothingNew } from './known-address.js';
import { forgetDigest, forgetUntold, heldIds, howKnown, idsOfArticle } from './known-article.js';
import type { Alongside, AlongsideAct, AlongsideClaims, Ingested, Ledger, News } from './ledger.js';
import type { LedgerClaimant, LedgerGroup } from './listed.js';
import { numbersIn } from './lost.js';
import { createView } from './one-view.js';
import {
  readArticle,
  readArticleIds,
  readArticles,
  readClaimPlaces,
  readEditions,
  readKnownOn,
  readPassages,
  readPassagesAt,
} from './read-articles.js';
import { readBefore, readDoubts, readMisdated } from './read-beside.js';
import { readClaims } from './read-claims.js';
import { readDescents, readStory } from './read-descents.js';
import { readGroups } from './read-groups.js';
import { readClaimants, readRatios, readWindows } from './read-ledger.js';
import { readMarks } from './read-marks.js';
import { readQueue, readTouched } from './read-review.js';
import { readStatements } from './read-statements.js';
import { refreshClaims } from './refresh-claims.js';
import {
  currentOf,
  digestTakenBack,
  isReturn,
  NOTHING_TAKEN,
  takenBack,
  textsAt,
  writeReturn,
  writeShifts,
} from './shifted.js';
import { createStatements, type Statements } from './statements.js';
import { cuttingWrites } from './touched.js';
import { voicesOf } from './voices.js';
import { inOrder, NO_VOICES, secondedOf, standingOf, withReplaced } from './what-is-new.js';
import { withdraw } from './withdraw.js';
import { writeArticle } from './write-article.js';
import { readAgain } from './write-beside.js';

/** The ledger in SQLite. Its methods answer with promises because another store may have to; this one is done when it returns. */
export function createLedger(database: OpenDatabase): Ledger {
  const statements = createStatements(database.sqlite);
  const view = createView(database.sqlite);
  const keep = createKeep(database.sqlite, view);
  const cutWrites = cuttingWrites(database.sqlite);
  const memory = keep(emptyMemory, forgetTouched);
  const reader = createClaimReader(statements, memory);
  const byArticle = createArticleReader(statements, keep, memory);
  const countClaimants = (): (() => readonly LedgerClaimant[]) => lazily(() => readClaimants(statements));
  const claimants = keep(countClaimants, (kept, { claims }) => (claims.size === 0 ? kept : countClaimants()));
  const countGroups = (): (() => readonly LedgerGroup[]) => lazily(() => readGroups(statements));
  const groups = keep(countGroups, (kept, { claims }) => (claims.size === 0 ? kept : countGroups()));
  return {
    ingest: async (read, extraction, recordedAt, alongside) =>
      database.sqlite
        .transaction(() => {
          cutWrites();
          return ingest(statements, { read, extraction, recordedAt }, alongside);
        })
        .immediate(),
    holds: async (read, of) => howKnown(statements, read) === 'same' && (of === 'file' || !isReturn(statements, read)),
    readBefore: async () => readBefore(statements),
    readAgain: async (articles) =>
      database.sqlite
        .transaction(() => {
          for (const { read, extraction } of articles) readAgain(statements, read, extraction);
        })
        .immediate(),
    claims: async (filter) => view.of(() => reader.claims(filter)),
    claim: async (id) => reader.claims({ ids: [id], rejected: 'also' })[0],
    act: async (claimId, deed, by, at, alongside) =>
      database.sqlite.transaction(() => act(statements, claimId, { deed, by, at }, alongside)).immediate(),
    withdraw: async (articleId, deed, by, at, alongside) =>
      database.sqlite
        .transaction(() => withdrawArticle(statements, articleId, { deed, by, at }, alongside))
        .immediate(),
    dropped: async (claims, asOf) => droppedBy(statements, claims, asOf),
    acts: async (of) => readActs(statements, of),
    queue: async (after) => readQueue(statements, after),
    touched: async (since, until) => readTouched(statements, since, until),
    standing: async (ids) => reader.standing(ids),
    named: async (ids) => reader.named(ids),
    latest: async (ids, asOf) => reader.latest(ids, asOf),
    claimPlaces: async (articles) => readClaimPlaces(statements, articles),
    articles: async (ids) => (ids === undefined ? readArticles(statements) : byArticle.articles(ids)),
    isEmpty: async () => statements.ask(() => 'select 1 from article limit 1').length === 0,
    articleIds: async (asOf) => readArticleIds(statements, asOf),
    knownOn: async (articles, asOf) => readKnownOn(statements, articles, asOf),
    editions: async () => readEditions(statements),
    article: async (id) => readArticle(statements, id),
    passages: async (articles) => readPassages(statements, articles),
    passagesAt: async (places) => readPassagesAt(statements, places),
    ratios: async (claims) => readRatios(statements, claims),
    told: async (articles) => byArticle.told(articles),
    descents: async (articles) => readDescents(statements, articles),
    cited: async (articles) => byArticle.cited(articles),
    textsAt: async (url) => textsAt(statements, url),
    origins: async (articles) => byArticle.origins(articles),
    story: async (origin) => readStory(statements, origin),
    statements: async (filter) => readStatements(statements, filter),
    marks: async (claims, asOf) => readMarks(statements, claims, asOf),
    misdated: async (claims) => readMisdated(statements, claims),
    doubts: async (claimId, asOf) => readDoubts(statements, claimId, asOf),
    windows: async (filter, near, count) => readWindows(statements, filter, near, count),
    claimants: async () => claimants()(),
    groups: async () => groups()(),
    close: async () => {
      database.sqlite.close();
    },
  };
}

interface Arrival {
  readonly read: ReadArticle;
  readonly extraction: Extraction;
  readonly recordedAt: Date;
}

/** Inside the transaction. */
function act(
  statements: Statements,
  claimId: string,
  { deed, by, at }: { readonly deed: Deed; readonly by: string; readonly at: Date },
  alongside: AlongsideAct | undefined,
): Acted {
  const asked = { ids: [claimId], rejected: 'also' } as const;
  const [before] = readClaims(statements, asked);
  const acted = writeAct(statements, claimId, deed, by, at);
  if (!acted.ok) return acted;
  refreshClaims(statements, [claimId]);
  if (alongside !== undefined) {
    const [told] = withReplaced(statements, readClaims(statements, asked));
    const article = told === undefined ? undefined : readArticle(statements, told.claim.appearances[0].articleId);
    if (before !== undefined && told !== undefined && article !== undefined)
      alongside({ ...told, before, act: acted.act, article }, standingOf(statements));
  }
  return acted;
}

/** Inside the transaction. */
function withdrawArticle(
  statements: Statements,
  articleId: string,
  doing: { readonly deed: ArticleDeed; readonly by: string; readonly at: Date },
  alongside: Alongside | undefined,
): Withdrawn {
  const done = withdraw(statements, articleId, doing, (claimId, deed) => {
    const acted = act(statements, claimId, { ...doing, deed }, alongside?.acted);
    return acted.ok ? acted.act : undefined;
  });
  if (done.ok) {
    const shifted = inOrder(statements, done.others);
    tellAlongside(statements, alongside?.news, { article: done.article, shifted });
  }
  return done;
}

/** Inside the transaction. */
function ingest(statements: Statements, arrival: Arrival, alongside: AlongsideClaims | undefined): Ingested {
  const { article } = arrival.read;
  const known = howKnown(statements, arrival.read);
  const before = known === 'no' ? [] : idsOfArticle(statements, article.id);
  if (known === 'same') {
    const shifted = writeReturn(statements, arrival);
    if (shifted.length > 0) tellAlongside(statements, alongside, { article, shifted: inOrder(statements, shifted) });
    return ingested(statements, before, {
      article: readArticle(statements, article.id) ?? article,
      status: 'known',
      newClaims: [],
      earlier: null,
    });
  }
  const earlier = articlesAt(statements, article.url).filter((id) => id !== article.id);
  const latest = currentOf(statements, earlier);
  const text = { read: arrival.read, numbers: numbersIn(arrival.extraction) };
  const taken = takenBack(statements, text, earlier);
  if (latest !== null && taken.length === 0 && tellsNothingNew(statements, arrival.read, arrival.extraction, earlier)) {
    const there = readArticle(statements, latest) ?? article;
    const told = { article: there, status: 'known', newClaims: [], earlier: latest } as const;
    return ingested(statements, idsOfArticle(statements, latest), told);
  }
  // What the digest told is no news when its page tells it again.
  const held = new Set([...before, ...heldIds(statements, arrival.extraction)]);
  const digest = known === 'digest' ? digestTakenBack(statements, arrival, before) : NOTHING_TAKEN;
  const old = alongside === undefined ? [] : inOrder(statements, digest.claims);
  const voices = alongside === undefined ? NO_VOICES : voicesOf(statements, [...held]);
  const gone = known === 'digest' ? forgetTraces(statements, article.id) : NOTHING_FORGOTTEN;
  const { recordedAt } = arrival;
  const since = known === 'digest' ? forgetDigest(statements, article.id) : { recordedAt, edition: 1 };
  const ids = writeArticle(statements, arrival.read, arrival.extraction, since);
  forgetUntold(statements, before);
  traceArticle(statements, arrival.read, gone);
  const shifted = writeShifts(statements, arrival, ids, [...taken, digest]);
  // what editors did holds for what is told later too, and what a digest told leaves no trace
  refreshClaims(statements, [...new Set([...before, ...actedOn(statements, [...ids, ...shifted])])]);
  const unheld = ids.filter((id) => !held.has(id));
  const newClaims = inOrder(statements, unheld).filter(counts);
  if (alongside !== undefined) {
    const now = inOrder(statements, shifted);
    // what only the digest told is in the ledger no more
    const gone = old.filter(({ id }) => !now.some((claim) => claim.id === id));
    tellAlongside(statements, alongside, {
      article,
      claims: withReplaced(statements, newClaims),
      seconded: secondedOf(statements, voices, before),
      shifted: [...now, ...gone],
    });
  }
  return ingested(statements, ids, { article, status: 'new', newClaims, earlier: latest });
}

function tellAlongside(
  statements: Statements,
  alongside: AlongsideClaims | undefined,
  { article, claims = [], seconded = [], shifted = [] }: Pick<News, 'article'> & Partial<News>,
): void {
  if (claims.length + seconded.length + shifted.length > 0)
    alongside?.({ article, claims, seconded, shifted }, standingOf(statements));
}

function ingested(statements: Statements, ids: readonly string[], told: Omit<Ingested, 'claims'>): Ingested {
  const claims = lazily(() => inOrder(statements, ids));
  return {
    ...told,
    get claims() {
      return claims();
    },
  };
}
