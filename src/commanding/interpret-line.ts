import { parseQuestion } from '../answering/questions/parse-question.js';
import type { LanguageCode } from '../domain/article.js';
import { say } from '../wording/words.js';
import type { Caller, Command, Invocation, ShownReply } from './command.js';
import { countInvocation, readingOf } from './count-options.js';
import { parseInvocation } from './parse-invocation.js';
import { offered, type Refusal, refusal } from './refusal.js';
import type { Services } from './services.js';
import { withoutForm } from './without-form.js';

/** All that is needed to answer a typed line. */
export interface Desk {
  readonly commands: readonly Command<Services>[];
  readonly services: Services;
  readonly caller: Caller;
  /** In which the terminal answers; English unless said otherwise. */
  readonly language?: LanguageCode;
}

export type Interpreted =
  | {
      readonly ok: true;
      readonly command: Command<Services>;
      readonly invocation: Invocation;
      /** Words of a plain question that ask for nothing the ledger keeps. */
      readonly unused: readonly string[];
    }
  | { readonly ok: false; readonly refusal: Refusal };

/** More words than this are a sentence, and what is wrong with it is said as of a question. */
const COMMAND_WORDS = 2;

/** A typed line as a command: written as one (`count freed since:jan8`), or asked in plain words. */
export async function interpretLine(line: string, { commands, services, caller }: Desk): Promise<Interpreted> {
  const definitions = commands.map((command) => command.definition);
  const parsed = parseInvocation(line, definitions);
  const commandOf = (name: string): Command<Services> | undefined =>
    commands.find((command) => command.definition.name === name);
  if (parsed.ok) {
    const command = commandOf(parsed.invocation.command);
    if (command !== undefined) return { ok: true, command, invocation: parsed.invocation, unused: [] };
    throw new Error(`no command ${parsed.invocation.command}`);
  }
  const question = parseQuestion(line, await readingOf(caller.today, services));
  const count = commandOf('count');
  if (question.ok && count !== undefined) {
    return { ok: true, command: count, invocation: countInvocation(question.query, 0), unused: question.unused };
  }
  const isSentence = parsed.unknown && line.trim().split(/\s+/).length > COMMAND_WORDS;
  const refused = isSentence && !question.ok ? refusal(question.what, question.remedy) : parsed.refusal;
  return { ok: false, refusal: refused };
}

/** Says beside the answer what of the question it does not answer. */
function withUnused(reply: ShownReply, unused: readonly string[]): ShownReply {
  if (reply.kind === 'refusal' || unused.length === 0) return reply;
  const { document } = reply;
  const aside = [' · ', say('question.not-looked-at', { words: offered(unused) })];
  return { ...reply, document: { ...document, understood: [...document.understood, ...aside] } };
}

/** The reply to a typed line. */
export async function answerLine(line: string, desk: Desk): Promise<ShownReply> {
  const interpreted = await interpretLine(line, desk);
  if (!interpreted.ok) return interpreted.refusal;
  const { command, invocation, unused } = interpreted;
  return withUnused(withoutForm(await command.run(invocation, desk.caller, desk.services)), unused);
}
