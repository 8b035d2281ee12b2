import type { Words } from '../wording/words.js';
import type { Action, Invocation, Reply } from './command.js';

export interface HowTaken {
  readonly asides: readonly Words[];
  readonly near: readonly Action[];
  /** What turns the reply's pages; left out: the command's own. */
  readonly again?: Invocation;
}

/** Says in an answer how its question was taken, and offers what else may be meant. */
export function withHowTaken(reply: Reply, { asides, near, again }: HowTaken): Reply {
  if (reply.kind !== 'document') return reply;
  const { document, actions = [] } = reply;
  const understood = [...document.understood, ...asides.flatMap((words) => [' · ', words])];
  return {
    ...reply,
    document: { ...document, understood },
    invocation: reply.invocation === null ? null : (again ?? reply.invocation),
    actions: [...near, ...actions],
  };
}
