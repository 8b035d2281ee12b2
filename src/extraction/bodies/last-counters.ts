import { type Body, COUNTERS, RIGHTS_GROUPS } from './body.js';

/** The bodies that count people freed by others, as far as "both organisations" and "the former" go back. */
export class LastCounters {
  #last: readonly Body[] = [];

  /** Takes note of a body that was named. */
  note(body: Body): void {
    const named = body.claimant !== body.kind && body.claimant !== RIGHTS_GROUPS;
    if (!COUNTERS.has(body.kind) || !named) return;
    this.#last = [body, ...this.#last.filter(({ claimant }) => claimant !== body.claimant)].slice(0, 2);
  }

  /** The two named last, the later one first. */
  get two(): readonly Body[] {
    return this.#last;
  }
}
