import type { ShownReply } from '../../src/commanding/command.js';
import { answerLine, type Desk } from '../../src/commanding/interpret-line.js';
import { drawReply } from '../../src/console/draw-reply.js';

/** A reply as one line of plain words, however it would be wrapped. */
export function wordsOf(reply: ShownReply): string {
  return drawReply(reply, { width: 110, colour: false }).replace(/\s+/g, ' ').trim();
}

export async function askWords(line: string, desk: Desk): Promise<string> {
  return wordsOf(await answerLine(line, desk));
}
