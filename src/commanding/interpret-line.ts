import type { LanguageCode } from '../domain/article.js';
import { englishName } from '../wording/names.js';
import { asIs, joined, say, type Words } from '../wording/words.js';
import type { Action, Caller, Command, Invocation, ShownReply } from './command.js';
import { withHowTaken } from './how-taken.js';
import { parseInvocation } from './parse-invocation.js';
import { readPlainQuestion, typedActions } from './plain-answer.js';
import type { Refusal } from './refusal.js';
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
      /** How a question in plain words was taken, where its words say more, or less. */
      readonly asides: readonly Words[];
      /** What else it may mean. */
      readonly near: readonly Action[];
    }
  | { readonly ok: false; readonly refusal: Refusal };

/** More words than this are a sentence, and what is wrong with it is said as of a question. */
const COMMAND_WORDS = 2;

/** Commands whose names begin sentences: "compare Foro Penal and the government", "comparar Foro Penal y OVP". */
const SENTENCES: ReadonlySet<string> = new Set(['count', 'compare', 'timeline', 'diff']);

/** In the other languages these are words of a question too: "verificación de Foro Penal". */
const ABROAD: ReadonlySet<string> = new Set(['cite', 'genealogy', 'verification', 'sources']);

/** Whether the line may be a sentence that begins as a command is called. */
function beginsSentence(line: string, commands: readonly string[]): boolean {
  const [first = ''] = line.replace(/^\//, '').split(/\s/, 1);
  const name = englishName(first, commands);
  const isAbroad = ABROAD.has(name) && name !== first.toLowerCase();
  return !line.includes(':') && (SENTENCES.has(name) || isAbroad);
}

/**
 * A typed line as a command: written as one (`count freed since:jan8`), or asked in plain words. `after`: what was
 * asked before, which a question may go on from.
 */
export async function interpretLine(line: string, desk: Desk, after: Invocation | null = null): Promise<Interpreted> {
  const { commands, services, caller } = desk;
  const definitions = commands.map((command) => command.definition);
  const parsed = parseInvocation(line, definitions);
  const isSentence = line.trim().split(/\s+/).length > COMMAND_WORDS;
  const names = definitions.map(({ name }) => name);
  const mayBePlain = isSentence && beginsSentence(line.trim(), names);
  if (parsed.ok && !mayBePlain) return typed(parsed.invocation, desk);
  const read = await readPlainQuestion({ text: line, day: caller.today, after }, services);
  // two words of which one is mended are no question yet
  if (read.ok && (isSentence || read.asides.length === 0))
    return { ...typed(read.invocation, desk), asides: read.asides, near: read.near };
  if (parsed.ok) return typed(parsed.invocation, desk);
  const isQuestion = isSentence || after !== null || (!read.ok && read.refusal.actions !== undefined);
  return { ok: false, refusal: !read.ok && parsed.unknown && isQuestion ? read.refusal : parsed.refusal };
}

function typed(invocation: Invocation, { commands }: Desk): Interpreted & { readonly ok: true } {
  const command = commands.find(({ definition }) => definition.name === invocation.command);
  if (command === undefined) throw new Error(`no command ${invocation.command}`);
  return { ok: true, command, invocation, asides: [], near: [] };
}

/** The reply to a typed line. */
export async function answerLine(line: string, desk: Desk, after: Invocation | null = null): Promise<ShownReply> {
  const interpreted = await interpretLine(line, desk, after);
  if (!interpreted.ok) return withoutButtons(interpreted.refusal);
  const { command, invocation, asides, near } = interpreted;
  const reply = await command.run(invocation, desk.caller, desk.services);
  return withoutButtons(withoutForm(withHowTaken(reply, { asides, near: [] })), near);
}

function wordsOf(text: string | Words): Words {
  return typeof text === 'string' ? asIs(text) : text;
}

/** What buttons would offer, as lines to type. */
export function withoutButtons(reply: ShownReply, near: readonly Action[] = []): ShownReply {
  if (reply.kind === 'refusal') {
    const { actions = [] } = reply;
    return actions.length === 0
      ? reply
      : { ...reply, remedy: joined([wordsOf(reply.remedy), typedActions(actions)], ' ') };
  }
  if (near.length === 0) return reply;
  const { document } = reply;
  const or = [say('plain.or'), ' ', typedActions(near)];
  return { ...reply, document: { ...document, footer: [...document.footer, or] } };
}
