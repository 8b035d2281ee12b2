import { parseQuestion } from '../answering/parse-question.js';
import type { Caller, Command, Invocation, Reply } from './command.js';
import { countInvocation } from './count-options.js';
import { parseInvocation } from './parse-invocation.js';
import type { Refusal } from './refusal.js';
import type { Services } from './services.js';

/** All that is needed to answer a typed line. */
export interface Desk {
  readonly commands: readonly Command<Services>[];
  readonly services: Services;
  readonly caller: Caller;
}

export type Interpreted =
  | { readonly ok: true; readonly command: Command<Services>; readonly invocation: Invocation }
  | { readonly ok: false; readonly refusal: Refusal };

/** A typed line as a command: written as one (`count freed since:jan8`), or asked in plain words. */
export function interpretLine(line: string, { commands, services, caller }: Desk): Interpreted {
  const parsed = parseInvocation(
    line,
    commands.map((command) => command.definition),
  );
  const asked = parsed.ok || !parsed.unknown ? undefined : parseQuestion(line, caller.today, services.registry);
  const invocation = parsed.ok ? parsed.invocation : asked === undefined ? undefined : countInvocation(asked, 0);
  const command = commands.find((one) => one.definition.name === invocation?.command);
  if (invocation !== undefined && command !== undefined) return { ok: true, command, invocation };
  if (!parsed.ok) return { ok: false, refusal: parsed.refusal };
  throw new Error(`no command ${parsed.invocation.command}`);
}

/** The reply to a typed line. */
export async function answerLine(line: string, desk: Desk): Promise<Reply> {
  const interpreted = interpretLine(line, desk);
  if (!interpreted.ok) return interpreted.refusal;
  return interpreted.command.run(interpreted.invocation, desk.caller, desk.services);
}
