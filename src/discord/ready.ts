import type { Caller, Command, Hear, Invocation, Reply, ShownReply } from '../commanding/command.js';
import { type BotLog, loggable } from './bot-log.js';
import type { ButtonStates } from './button-state.js';
import { type ReadyReply, readyReply } from './reply-message.js';

/** What an interaction is answered with: something to show, or a form to open. */
export type Ready =
  | ({ readonly kind: 'shown'; readonly refused: boolean } & ReadyReply)
  | { readonly kind: 'form'; readonly form: Extract<Reply, { kind: 'form' }> };

/** What is needed to run a command and draw its reply. */
export interface Desk<S> {
  readonly commands: readonly Command<S>[];
  readonly services: S;
  readonly states: ButtonStates;
  readonly log: BotLog;
}

const FAILED = {
  kind: 'refusal',
  what: 'That did not work: something went wrong on our side.',
  remedy: 'It is noted. Please try once more.',
} as const;
const OLD_COMMAND = {
  kind: 'refusal',
  what: 'I no longer know this command.',
  remedy: '/help lists what I know.',
} as const;

/** A reply that no command gave. */
export function drawn(reply: ShownReply, page: number, states: ButtonStates): Ready & { readonly kind: 'shown' } {
  return { kind: 'shown', refused: reply.kind === 'refusal', ...readyReply(reply, page, states) };
}

/** Runs a command. Never rejects: what goes wrong becomes a reply that says so. */
export async function ready<S>(invocation: Invocation, caller: Caller, desk: Desk<S>, hear?: Hear): Promise<Ready> {
  const { commands, services, states, log } = desk;
  const command = commands.find(({ definition }) => definition.name === invocation.command);
  if (command === undefined) return drawn(OLD_COMMAND, 0, states);
  try {
    const reply = await command.run(invocation, caller, services, hear);
    return reply.kind === 'form' ? { kind: 'form', form: reply } : drawn(reply, invocation.page, states);
  } catch (error) {
    log.error({ err: loggable(error), command: invocation.command }, 'a command failed');
    return drawn(FAILED, 0, states);
  }
}
