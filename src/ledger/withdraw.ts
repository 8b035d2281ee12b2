import { z } from 'zod';
import type { Article } from '../domain/article.js';
import type { ArticleDeed, Deed, Withdrawn } from './act.js';
import { endDropped, standingDropped, writeDropped } from './dropped.js';
import { idsOfArticle } from './known-article.js';
import { readArticle } from './read-articles.js';
import { build, listed, type Statements } from './statements.js';

interface Doing {
  readonly deed: ArticleDeed;
  readonly by: string;
  readonly at: Date;
}

/** Acts on one claim, and says whether it was taken. */
export type ActOn = (claimId: string, deed: Deed) => { readonly number: number } | undefined;

/** Inside the transaction. What editors did to its claims themselves stays as it is. */
export function withdraw(statements: Statements, articleId: string, doing: Doing, act: ActOn): Withdrawn {
  const article = readArticle(statements, articleId);
  if (article === undefined) return { ok: false, lacks: 'article' };
  const claims = [...new Set(idsOfArticle(statements, articleId))];
  const down = withdrawnOf(statements, articleId);
  if (doing.deed.kind === 'restore') return restore(statements, article, { ...doing, claims, down, act });
  if (down.length > 0) return { ok: false, lacks: 'already' };
  const { deed, by, at } = doing;
  const dropped = { articleId, kind: 'withdrawn', byArticle: null, reason: deed.reason, at: at.toISOString() } as const;
  writeDropped(statements, claims, { ...dropped, by });
  const told = stillTold(statements, claims);
  const alone = claims.filter((id) => !told.has(id) && isCounted(statements, id));
  const name = article.outlet ?? article.headline ?? articleId;
  for (const id of alone) {
    const done = act(id, { kind: 'reject', reason: `${name} withdrew its article: ${deed.reason}` });
    if (done !== undefined) linkAct(statements, articleId, id, done.number);
  }
  return { ok: true, article, alone, others: claims.filter((id) => told.has(id)) };
}

type Restoring = Doing & {
  readonly claims: readonly string[];
  readonly down: readonly DownRow[];
  readonly act: ActOn;
};

function restore(statements: Statements, article: Article, { deed, at, claims, down, act }: Restoring): Withdrawn {
  if (down.length === 0) return { ok: false, lacks: 'already' };
  endDropped(statements, { articleId: article.id, kind: 'withdrawn', claims, at: at.toISOString() });
  const rejected = down.flatMap(({ claim_id: id, act: undoes }) => (undoes === null ? [] : [{ id, undoes }]));
  for (const { id, undoes } of rejected) act(id, { kind: 'undo', undoes, reason: deed.reason });
  const alone = rejected.map(({ id }) => id);
  return { ok: true, article, alone, others: claims.filter((id) => !alone.includes(id)) };
}

/** Claims that some article still tells. */
export function stillTold(statements: Statements, claims: readonly string[]): ReadonlySet<string> {
  const gone = new Set(standingDropped(statements, claims).map(({ articleId, claimId }) => `${articleId} ${claimId}`));
  const query = build.selectFrom('telling').select(['article_id', 'claim_id']).where('claim_id', 'in', listed(claims));
  const told = statements.all(query).map((row) => tellingRow.parse(row));
  return new Set(told.filter((one) => !gone.has(`${one.article_id} ${one.claim_id}`)).map(({ claim_id: id }) => id));
}

const tellingRow = z.object({ article_id: z.string(), claim_id: z.string() });
const downRow = z.object({ claim_id: z.string(), act: z.number().nullable() });
type DownRow = z.infer<typeof downRow>;

function withdrawnOf(statements: Statements, articleId: string): readonly DownRow[] {
  const query = build
    .selectFrom('dropped')
    .select(['claim_id', 'act'])
    .where('article_id', '=', articleId)
    .where('kind', '=', 'withdrawn')
    .where('until', 'is', null);
  return statements.all(query).map((row) => downRow.parse(row));
}

function isCounted(statements: Statements, id: string): boolean {
  const rejected = build.selectFrom('claim').select('id').where('id', '=', id).where('state', '=', 'rejected');
  return statements.all(rejected).length === 0;
}

function linkAct(statements: Statements, articleId: string, claimId: string, act: number): void {
  statements.run(
    build
      .updateTable('dropped')
      .set({ act })
      .where('article_id', '=', articleId)
      .where('claim_id', '=', claimId)
      .where('kind', '=', 'withdrawn')
      .where('until', 'is', null),
  );
}
