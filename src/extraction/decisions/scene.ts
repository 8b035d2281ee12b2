import type { Candidate } from '../candidate.js';
import type { Draft } from '../draft.js';
import type { Measured } from '../measures/measure.js';
import type { Reader } from '../reader.js';
import { type Decided, dropped } from './decided.js';

/** A number, and what the text before it has come to. */
export interface Scene {
  readonly candidate: Candidate;
  readonly reader: Reader;
  /** The figure before, where there is one. */
  readonly last: Draft | undefined;
}

/** The same, with what its own words say that happened to its people. */
export interface MeasuredScene extends Scene {
  readonly measured: Measured;
  /** The last figure that is no part of another. */
  readonly whole: Draft | undefined;
}

/** Of whose people its words do not tell something else. */
export interface ToldScene extends MeasuredScene {
  readonly measured: Exclude<Measured, Rejected>;
}

export type Rejected = Extract<Measured, { kind: 'rejected' }>;

/** Decides, or leaves it to the next. */
export type Step<S> = (scene: S) => Decided | undefined;

/** What the first step that knows says. */
export function firstOf<S>(steps: readonly Step<S>[], scene: S): Decided | undefined {
  for (const step of steps) {
    const decided = step(scene);
    if (decided !== undefined) return decided;
  }
  return undefined;
}

/** Drops a number of which something is true. */
export function drops<S>(isTrue: (scene: S) => boolean, why: string): Step<S> {
  return (scene) => (isTrue(scene) ? dropped(why) : undefined);
}

export function isFreedItself({ measured }: MeasuredScene): boolean {
  return measured.kind === 'measured' && measured.measure === 'freed';
}
