import type { ShownReply } from '../commanding/command.js';
import { textIn } from '../rendering/document.js';
import { drawDocument, type Paper } from '../rendering/terminal/draw-document.js';
import { neutralise } from '../rendering/terminal/neutralise.js';
import { inColour, withoutColour } from '../rendering/terminal/paint.js';
import { wrap } from '../rendering/terminal/wrap.js';

/** What was not possible, and below it what to do instead. */
function drawRefusal(
  { what, remedy }: Extract<ShownReply, { kind: 'refusal' }>,
  { width, colour, language = 'en' }: Paper,
): string {
  const paint = colour ? inColour : withoutColour;
  const lines = [
    ...wrap([{ text: neutralise(textIn(what, language)), look: 'refusal' }], width),
    ...wrap([{ text: neutralise(textIn(remedy, language)), look: 'plain' }], width),
  ];
  return lines.map((line) => `${line.map((run) => paint(run.text, run.look)).join('')}\n`).join('');
}

/** A reply for the terminal. */
export function drawReply(reply: ShownReply, paper: Paper): string {
  return reply.kind === 'refusal' ? drawRefusal(reply, paper) : drawDocument(reply.document, paper);
}
