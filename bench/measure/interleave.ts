import { median, percentile } from './statistics.js';

/** One of those that are measured beside each other: the same work, in another way. */
export interface Contender {
  readonly pass: () => unknown;
}

export interface Budget {
  readonly warmups: number;
  /** At least so many rounds, whatever they take. */
  readonly rounds: number;
  /** More rounds as long as this lasts. */
  readonly ms: number;
}

/** Everything a contender gave is kept until the next: nothing can be left out as unused. */
let kept: unknown;

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  const given = work();
  // what answers at once is not made to wait a turn
  kept = given instanceof Promise ? await given : given;
  return performance.now() - start;
}

/** Who begins changes from round to round: the cold cache falls on each as often. */
function inTurn<T>(list: readonly T[], round: number): readonly (readonly [index: number, one: T])[] {
  const numbered = list.map((one, index) => [index, one] as const);
  const first = round % list.length;
  return [...numbered.slice(first), ...numbered.slice(0, first)];
}

/** Milliseconds a pass, the median over rounds in which each contender runs once; as many warm-ups for all. */
export async function passTimes(contenders: readonly Contender[], budget: Budget): Promise<readonly number[]> {
  const samples = contenders.map((): number[] => []);
  for (let warmup = 0; warmup < budget.warmups; warmup += 1) for (const { pass } of contenders) await timed(pass);
  const start = performance.now();
  for (let round = 0; round < budget.rounds || performance.now() - start < budget.ms; round += 1) {
    for (const [index, { pass }] of inTurn(contenders, round)) samples[index]?.push(await timed(pass));
  }
  return samples.map(median);
}

const WARMUP_QUESTIONS = 10;

export interface Latency {
  readonly p50: number;
  readonly p99: number;
  readonly samples: number;
}

/** One that answers questions; `before` each of them something is done that is not timed. */
export type Answering<Q> =
  | ((question: Q) => unknown)
  | { readonly before: (question: Q) => unknown; readonly answer: (question: Q) => unknown };

async function asked<Q>(contender: Answering<Q>, question: Q): Promise<number> {
  if (typeof contender === 'function') return timed(() => contender(question));
  await contender.before(question);
  return timed(() => contender.answer(question));
}

/**
 * Milliseconds a question. A contender answers all questions in one pass, then the next does: with turns question by
 * question, whoever is first pays for what all then find in the cache.
 */
export async function latencies<Q>(
  contenders: readonly Answering<Q>[],
  questions: readonly Q[],
  budget: Omit<Budget, 'warmups'>,
): Promise<readonly Latency[]> {
  const samples = contenders.map((): number[] => []);
  const askAll = async (contender: Answering<Q>, into: number[]): Promise<void> => {
    for (const question of questions) into.push(await asked(contender, question));
  };
  const some = questions.slice(0, WARMUP_QUESTIONS);
  for (const contender of contenders) for (const question of some) await asked(contender, question);
  const start = performance.now();
  for (let round = 0; round < budget.rounds || performance.now() - start < budget.ms; round += 1) {
    for (const [index, contender] of inTurn(contenders, round)) await askAll(contender, samples[index] ?? []);
  }
  return samples.map((own) => ({ p50: median(own), p99: percentile(own, 0.99), samples: own.length }));
}

/** What was measured last; read by nobody, but it could be. */
export function lastGiven(): unknown {
  return kept;
}
