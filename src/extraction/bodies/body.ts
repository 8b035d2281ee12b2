import type { ClaimantKind, KnownClaimant } from '../../domain/claimant.js';
import { UNATTRIBUTED } from '../../domain/claimant.js';

/** Whose number it is: a body as filed, or nobody. */
export interface Body {
  readonly claimant: string;
  readonly kind: ClaimantKind;
}

/** Somebody whose words could be a claim. `start` and `end` are token indexes, the end excluded. */
export interface SourceMention {
  readonly start: number;
  readonly end: number;
  readonly body: Body;
  readonly speaker: string | null;
  /** Said in so many words; a metonym ("Caracas") counts only as the subject of a verb of saying. */
  readonly strength: 'named' | 'role' | 'place' | 'pronoun';
  /** An outlet: whose body is nobody, unless the count is its own. */
  readonly outlet?: Body;
  /** "Both organisations": the other of the two. */
  readonly with?: Body;
}

/** Organisations that nobody names. */
export const RIGHTS_GROUPS = 'rights groups';

/** Kinds of bodies that count people freed by others. */
export const COUNTERS: ReadonlySet<ClaimantKind> = new Set<ClaimantKind>(['ngo', 'international', 'opposition']);

export const NOBODY: Body = { claimant: UNATTRIBUTED, kind: 'unattributed' };

export function knownBody(known: KnownClaimant): Body {
  return { claimant: known.name, kind: known.kind };
}
