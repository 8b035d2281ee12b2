import type { Caller, Command, Hear, Invocation, Reply, ShownReply } from '../commanding/command.js';
import type { LanguageCode } from '../domain/article.js';
import { type BotLog, loggable } from './bot-log.js';
import type { ButtonStates } from './button-state.js';
import { FAILED, OLD_COMMAND } from './refusals.js';
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

/** In which language a reply is said: a private one in its reader's, a public one in the server's. */
export type Tongue = (reply: ShownReply) => LanguageCode;

/** Who sees a reply, and what they can do with it. */
export interface Sight {
  readonly tongue: Tongue;
  /** Whether it is seen by whoever asked, alone. */
  readonly isAlone: (reply: ShownReply) => boolean;
  /** Whether what is seen by one can be given to everybody. */
  readonly mayShare: boolean;
}

export interface Drawing extends Sight {
  readonly states: ButtonStates;
}

/** A reply that no command gave. */
export function drawn(
  reply: ShownReply,
  page: number,
  { states, tongue, isAlone, mayShare }: Drawing,
): Ready & { readonly kind: 'shown' } {
  const alone = isAlone(reply);
  const shown = readyReply(reply, page, { states, language: tongue(reply), alone, mayShare });
  return { kind: 'shown', refused: reply.kind === 'refusal', ...shown };
}

/** Runs a command. Never rejects: what goes wrong becomes a reply that says so. */
export async function ready<S>(
  invocation: Invocation,
  caller: Caller,
  desk: Desk<S> & Drawing,
  hear?: Hear,
): Promise<Ready> {
  const { commands, services, log } = desk;
  const command = commands.find(({ definition }) => definition.name === invocation.command);
  if (command === undefined) return drawn(OLD_COMMAND, 0, desk);
  try {
    const reply = await command.run(invocation, caller, services, hear);
    return reply.kind === 'form' ? { kind: 'form', form: reply } : drawn(reply, invocation.page, desk);
  } catch (error) {
    log.error({ err: loggable(error), command: invocation.command }, 'a command failed');
    return drawn(FAILED, 0, desk);
  }
}
