import { build, inserting, type Statements } from '../statements.js';
import type { DescentTable } from '../tables.js';
import { GROUNDS, type Ground, groundOf, type Likeness } from './likeness.js';
import { neighboursOf, type Traces } from './shared.js';
import { oldestFirst, readSheets, type Sheet } from './sheet.js';

/** One article that this one was found to be a copy of, and where that one's story comes from. */
interface Parent {
  readonly sheet: Sheet;
  readonly likeness: Likeness;
  readonly ground: Ground;
  readonly originId: string;
}

/**
 * Settles of which story these articles are, the oldest first, and then of every later one for which that matters.
 *
 * An article belongs to the story of the earlier article it is surest to be a copy of, and that one must begin its
 * story: two that each resemble a third need not resemble one another. One step is allowed, for a text that is the very
 * text of a copy. So it hangs on which articles there are and not on the order in which they came.
 */
export function settle(statements: Statements, numbers: Iterable<number>, tracesOf: (sheet: Sheet) => Traces): void {
  const due = new Map(readSheets(statements, numbers).map((sheet) => [sheet.number, sheet]));
  for (let sheet = earliest(due); sheet !== undefined; sheet = earliest(due)) {
    due.delete(sheet.number);
    const [current = sheet] = readSheets(statements, [sheet.number]);
    const neighbours = neighboursOf(statements, current, tracesOf).flatMap(({ sheet: other, likeness }) => {
      const ground = groundOf(likeness);
      return ground === undefined ? [] : [{ sheet: other, likeness, ground }];
    });
    const earlier = neighbours.filter(({ sheet: other }) => oldestFirst(other, current) < 0);
    const parent = surest(earlier.flatMap((one) => parentsIn(one)));
    const originId = parent?.originId ?? current.articleId;
    write(statements, current.articleId, originId, parent);
    if (originId === current.originId && (parent?.sheet.articleId ?? null) === current.parentId) continue;
    for (const { sheet: other } of neighbours) {
      if (oldestFirst(other, current) > 0) due.set(other.number, other);
    }
  }
}

function earliest(due: ReadonlyMap<number, Sheet>): Sheet | undefined {
  return [...due.values()].sort(oldestFirst)[0];
}

function parentsIn(one: Omit<Parent, 'originId'>): readonly Parent[] {
  const { sheet, ground } = one;
  if (sheet.originId === null) return [];
  const begins = sheet.originId === sheet.articleId;
  const isDirect = sheet.parentId === sheet.originId;
  return begins || (isDirect && ground === 'text') ? [{ ...one, originId: sheet.originId }] : [];
}

function surest(parents: readonly Parent[]): Parent | undefined {
  const rank = ({ ground, sheet, originId }: Parent): number =>
    GROUNDS.indexOf(ground) * 2 + Number(sheet.articleId !== originId);
  return parents.toSorted((a, b) => rank(a) - rank(b) || oldestFirst(a.sheet, b.sheet))[0];
}

const insertDescent = inserting((row: DescentTable) =>
  build
    .insertInto('descent')
    .values(row)
    .onConflict((conflict) =>
      conflict.column('article_id').doUpdateSet((eb) => ({
        origin_id: eb.ref('excluded.origin_id'),
        parent_id: eb.ref('excluded.parent_id'),
        ground: eb.ref('excluded.ground'),
        same_agency: eb.ref('excluded.same_agency'),
        shared_text: eb.ref('excluded.shared_text'),
        shared_quotation: eb.ref('excluded.shared_quotation'),
        shared_figures: eb.ref('excluded.shared_figures'),
      })),
    ),
);

function write(statements: Statements, articleId: string, originId: string, parent: Parent | undefined): void {
  const row = {
    article_id: articleId,
    origin_id: originId,
    parent_id: parent?.sheet.articleId ?? null,
    ground: parent?.ground ?? null,
    same_agency: Number(parent?.likeness.sameAgency === true),
    shared_text: parent?.likeness.text ?? 0,
    shared_quotation: Number(parent?.likeness.quotation === true),
    shared_figures: parent?.likeness.figures ?? 0,
  };
  statements.insertAll(insertDescent, [row]);
}
