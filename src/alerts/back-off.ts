const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** First and longest wait. An outage is short and a wrong permission is not; neither is worth a ban for asking too often. */
const WAITS = {
  uncertain: { first: SECOND, longest: 5 * MINUTE },
  refused: { first: MINUTE, longest: 6 * HOUR },
  ceiling: { first: 10 * MINUTE, longest: 6 * HOUR },
} as const;

/** When to try again after so many tries: each wait is twice the one before, up to a bound. */
export function backOff(trouble: keyof typeof WAITS, tries: number, now: Date): Date {
  const { first, longest } = WAITS[trouble];
  return new Date(now.getTime() + Math.min(longest, first * 2 ** Math.min(30, tries - 1)));
}
