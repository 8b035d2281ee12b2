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
  readonly outlet?: Body | undefined;
  /** "Both organisations": the other of the two. */
  readonly with?: Body | undefined;
}

/** Who is named from `start` to `end`. All are made alike: what is asked of them again and again is found at one place. */
export function mentionAt(
  start: number,
  end: number,
  body: Body,
  speaker: string | null,
  strength: SourceMention['strength'],
  { outlet, with: other }: Pick<SourceMention, 'outlet' | 'with'> = {},
): SourceMention {
  return { start, end, body, speaker, strength, outlet, with: other };
}

/** The same mention, of this body. */
export function mentionOfBody(mention: SourceMention, body: Body, strength = mention.strength): SourceMention {
  return mentionAt(mention.start, mention.end, body, mention.speaker, strength, mention);
}

/** Organisations that nobody names. */
export const RIGHTS_GROUPS = 'rights groups';

/** Kinds of bodies that count people freed by others. */
export const COUNTERS: ReadonlySet<ClaimantKind> = new Set<ClaimantKind>(['ngo', 'international', 'opposition']);

export const NOBODY: Body = { claimant: UNATTRIBUTED, kind: 'unattributed' };

export function knownBody(known: KnownClaimant): Body {
  return { claimant: known.name, kind: known.kind };
}
