import type { Draft } from './draft.js';

/** What a number read before turned out to count; `gauge`: an amount of something that is no set of things (money, years of age). */
export type ToldKind = 'count' | 'people' | 'things' | 'unsaid' | 'gauge';

/** A number that was read before, whatever it counted: what a later one may be of, or may say again. */
export interface Told {
  readonly sentence: number;
  readonly token: number;
  readonly value: number;
  readonly kind: ToldKind;
  readonly draft: Draft | null;
}
