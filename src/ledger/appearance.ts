import type { CountWindow, Modifier } from '../domain/claim.js';

/** One article's passage in which a claim stands. */
export interface Appearance {
  readonly articleId: string;
  readonly paragraph: number;
  /** Offsets in the passage's text; `quote` is what stands there. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** What this copy says itself. */
  readonly statedModifier: Modifier;
  readonly statedGroup: string;
  readonly statedWindow: CountWindow;
  readonly statedSpeaker: string | null;
  /** It tells it as what was said before another figure of its own. */
  readonly statedEarlier: boolean;
}
