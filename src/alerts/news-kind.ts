/** What there is to hear of. One figure may be several at once: a revision that contradicts somebody. */
export const NEWS_KINDS = ['new', 'revision', 'contradiction', 'correction', 'origin'] as const;
/**
 * `new`: a figure the ledger did not hold. `revision`: one that replaces an earlier one. `contradiction`: one that cannot
 * be right together with what another claimant says of the same days. `correction`: an editor corrected or rejected it.
 * `origin`: one story alone told it until now.
 */
export type NewsKind = (typeof NEWS_KINDS)[number];

/** What a subscription hears of unless it asks for something else. */
export const FIGURES: readonly NewsKind[] = ['new', 'revision'];

/** Each once, in one order, so that the same wish is kept in the same words. */
export function inOrder(kinds: Iterable<NewsKind>): readonly NewsKind[] {
  const asked = new Set(kinds);
  return NEWS_KINDS.filter((kind) => asked.has(kind));
}
