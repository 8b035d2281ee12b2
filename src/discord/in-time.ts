import { within } from '../alerts/within.js';

/** Discord waits three seconds; half of it is for our own thinking, half for the way. */
export const DEFER_AFTER_MS = 1_500;

/** One interaction's ways of being answered. Exactly one of `now` and (`defer`, then `later`) is used. */
export interface Answering<T> {
  now(answer: T): Promise<unknown>;
  /** "Recount is thinking…" */
  defer(): Promise<unknown>;
  later(answer: T): Promise<unknown>;
}

/** Answers at once when the answer is there in time, else says that it is coming. */
export async function answerInTime<T>(
  work: Promise<T>,
  answering: Answering<T>,
  deferAfterMs = DEFER_AFTER_MS,
): Promise<void> {
  const early = await within(deferAfterMs, work);
  if (early !== undefined) {
    await answering.now(early.done);
    return;
  }
  await answering.defer();
  await answering.later(await work);
}
