import type { CountAnswer, CountQuery, Figure, Relation } from '../../src/answering/answer.js';
import { answerCount } from '../../src/answering/answer-count.js';
import { ledgerOf } from '../ledger/scratch.js';
import { day, type ToldArticle } from '../ledger/telling.js';

export type Asked = { readonly measure?: CountQuery['measure'] } & Partial<
  Record<'since' | 'until' | 'by' | 'group' | 'asOf', string>
>;

export function query(asked: Asked): CountQuery {
  const dayOf = (text: string | undefined) => (text === undefined ? null : day(text));
  return {
    kind: 'count',
    measure: asked.measure ?? 'freed',
    since: dayOf(asked.since),
    until: dayOf(asked.until),
    by: asked.by ?? null,
    group: asked.group ?? null,
    asOf: dayOf(asked.asOf),
  };
}

/** What a ledger of these articles answers. */
export async function ask(articles: readonly ToldArticle[], asked: Asked): Promise<CountAnswer> {
  const ledger = await ledgerOf(articles, ':memory:');
  const answer = await answerCount(ledger, query(asked));
  await ledger.close();
  return answer;
}

export function figures(answer: CountAnswer, relation?: Relation): readonly Figure[] {
  return answer.groups
    .filter((group) => relation === undefined || group.relation === relation)
    .flatMap((group) => group.figures);
}

/** `at_least 80 Foro Penal`, a part set in: `  66 OVP`. */
export function line({ value, modifier, claimant, partOf }: Figure): string {
  return `${partOf === null ? '' : '  '}${modifier === 'exact' ? '' : `${modifier} `}${value} ${claimant}`;
}

export function lines(answer: CountAnswer, relation?: Relation): readonly string[] {
  return figures(answer, relation).map(line);
}
