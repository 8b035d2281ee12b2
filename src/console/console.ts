import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import { answerLine, type Desk } from '../commanding/interpret-line.js';
import { completeLine } from './complete-line.js';
import { drawReply } from './draw-reply.js';
import { type Output, paperOf } from './paper-of.js';

/** Shown where nothing was asked. */
export const FIRST_QUESTION = 'count freed since:jan8';

export interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean | undefined };
  readonly output: Output & Writable;
}

/** How to go on, for a reader who has just seen the first answer. */
const HOW_TO_GO_ON = `That was: ${FIRST_QUESTION}

Ask more
  npm start                                      questions one after the other, in a terminal
  npm run -s recount -- ask "count held"         one answer
  npm run -s recount -- ask "search Tocuyito"    passages
  npm run -s recount -- --help                   everything else
`;

const ENDS: ReadonlySet<string> = new Set(['exit', 'quit', 'q', '/exit', '/quit']);

/** One line answered. What goes wrong is told and the console stays up. */
async function answer(line: string, desk: Desk, output: Output): Promise<void> {
  const paper = { ...paperOf(output), language: desk.language ?? 'en' };
  try {
    output.write(drawReply(await answerLine(line, desk), paper));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    output.write(
      drawReply({ kind: 'refusal', what: `That failed: ${reason}`, remedy: 'Ask again, or “help”.' }, paper),
    );
  }
}

async function talk({ input, output }: Terminal, desk: Desk): Promise<void> {
  const lines = createInterface({
    input,
    output,
    terminal: true,
    historySize: 500,
    removeHistoryDuplicates: true,
    prompt: 'recount> ',
    completer: (line: string) => completeLine(line, desk).then(([all, typed]): [string[], string] => [[...all], typed]),
  });
  output.write(`Recount. Try: ${FIRST_QUESTION} · held · help · exit\n`);
  // Ctrl-C and Ctrl-D both leave, and the shell's own prompt begins on a line of its own
  lines.on('SIGINT', () => lines.close());
  lines.on('close', () => output.write('\n'));
  lines.prompt();
  for await (const line of lines) {
    const typed = line.trim();
    if (ENDS.has(typed.toLowerCase())) break;
    if (typed !== '') await answer(typed, desk, output);
    lines.prompt();
  }
  lines.close();
}

async function answerAll({ input, output }: Terminal, desk: Desk): Promise<void> {
  let answered = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const typed = line.trim();
    if (typed === '') continue;
    if (ENDS.has(typed.toLowerCase())) return;
    if (answered > 0) output.write('\n');
    await answer(typed, desk, output);
    answered += 1;
  }
  if (answered > 0) return;
  await answer(FIRST_QUESTION, desk, output);
  output.write(`\n${HOW_TO_GO_ON}`);
}

/** A prompt on a terminal; otherwise line by line to the end of the input; with no line at all, the first question. */
export async function runConsole(terminal: Terminal, desk: Desk): Promise<void> {
  if (terminal.input.isTTY === true) await talk(terminal, desk);
  else await answerAll(terminal, desk);
}
