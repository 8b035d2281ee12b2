import type { Article } from '../../domain/article.js';
import { STATEMENT_KINDS } from '../../domain/statement.js';
import { groupBy } from '../../ledger/group-by.js';
import type { ClaimFilter, Ledger, LedgerClaim } from '../../ledger/ledger.js';
import type { LedgerStatement } from '../../ledger/said-beside.js';
import type { Citation } from '../answer.js';
import { type Cited, citedBy, referredTo, summariesOf } from '../cited-figures.js';
import { figureOf } from '../figure.js';
import type { Said, SaidThere, Verification, VerificationQuery } from './verification.js';

/** Who verified a figure or a claimant's figures and how, who asked for names, who disputes them: each with its citations. */
export async function verificationOf(ledger: Ledger, query: VerificationQuery): Promise<Verification> {
  const asOf = query.asOf === null ? {} : { asOf: query.asOf };
  const statements = await statementsOf(ledger, query, asOf);
  const asked = query.of === 'figure' ? [query.claim] : [];
  const ids = [...new Set([...asked, ...statements.flatMap((one) => one.about)])];
  const claims = ids.length === 0 ? [] : await ledger.claims({ ids, ...asOf });
  const cited = await citedBy(ledger, claims, query);
  const articles = new Map((await ledger.articles(articlesOf(claims, statements))).map((one) => [one.id, one]));
  const figure = query.of === 'figure' ? claims.find(({ id }) => id === query.claim) : undefined;
  return {
    query,
    figure: figure === undefined ? null : figureOf(figure, cited),
    said: saidIn(statements, claims, { ...cited, byId: articles }),
    referred: figure === undefined ? [] : await referredTo(ledger, [figure], query.asOf),
    articles: summariesOf({ ...cited, articles: [...articles.values()] }),
  };
}

type Known = Pick<ClaimFilter, 'asOf'>;

async function statementsOf(
  ledger: Ledger,
  query: VerificationQuery,
  known: Known,
): Promise<readonly LedgerStatement[]> {
  switch (query.of) {
    case 'figure':
      return ledger.statements({ claims: [query.claim], ...known });
    case 'claimant': {
      const own = (await ledger.claims({ claimant: query.by, ...known })).map(({ id }) => id);
      const about = await ledger.statements({ claims: own, ...known });
      return distinct([...about, ...(await ledger.statements({ body: query.by, ...known }))]);
    }
    case 'everything':
      return ledger.statements({ of: 'everything', ...known });
  }
}

function placeOf({ articleId, paragraph, start, kind }: LedgerStatement): string {
  return `${articleId} ${paragraph} ${start} ${kind}`;
}

function distinct(statements: readonly LedgerStatement[]): readonly LedgerStatement[] {
  return [...new Map(statements.map((one) => [placeOf(one), one])).values()];
}

function articlesOf(claims: readonly LedgerClaim[], statements: readonly LedgerStatement[]): readonly string[] {
  const cited = claims.flatMap(({ appearances }) => appearances.map(({ articleId }) => articleId));
  return [...new Set([...cited, ...statements.map(({ articleId }) => articleId)])];
}

/** What one body says of the same figures is one entry, in however many articles. */
function saidIn(statements: readonly LedgerStatement[], claims: readonly LedgerClaim[], cited: Cited): readonly Said[] {
  const figures = new Map(claims.map((claim) => [claim.id, figureOf(claim, cited)]));
  const keyOf = ({ kind, by, to, method, about }: LedgerStatement): string =>
    [kind, by, to ?? '', method ?? '', ...about].join('|');
  const said = [...groupBy(statements, keyOf).values()].map(([first, ...rest]): Said => {
    const { kind, by, byKind, to, method } = first;
    const about = first.about.map((id) => figures.get(id)).filter((figure) => figure !== undefined);
    return {
      kind,
      by,
      byKind,
      to,
      method,
      about,
      places: [thereOf(first, cited), ...rest.map((one) => thereOf(one, cited))],
    };
  });
  return said.sort((a, b) => STATEMENT_KINDS.indexOf(a.kind) - STATEMENT_KINDS.indexOf(b.kind));
}

function thereOf(statement: LedgerStatement, { byId }: Cited): SaidThere {
  const { speaker, channel, day, dayBasis, aboutBasis } = statement;
  const article = byId.get(statement.articleId);
  if (article === undefined) throw new Error(`a statement stands in ${statement.articleId}, which the ledger lacks`);
  return { citation: citationOf(statement, article), speaker, channel, day, dayBasis, aboutBasis };
}

function citationOf({ paragraph, quote }: LedgerStatement, article: Article): Citation {
  const { id, outlet, agency, headline, published, publishedBasis, url } = article;
  return { article: id, outlet, agency, headline, published, publishedBasis, url, paragraph, quote, differs: [] };
}
