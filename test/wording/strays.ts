import type { ShownReply } from '../../src/commanding/command.js';
import type { Document, Entry, Line } from '../../src/rendering/document.js';
import type { Words } from '../../src/wording/words.js';

/** Texts of a reply that stand in no catalogue: bare strings with letters in them. What came from outside is a span. */
export function straysIn(reply: ShownReply): readonly string[] {
  if (reply.kind === 'refusal') return [reply.what, reply.remedy].flatMap(stray);
  const labels = (reply.actions ?? []).flatMap(({ label }) => stray(label));
  return [...straysOf(reply.document), ...labels, ...stray(reply.picture?.description ?? '')];
}

/** The same of a document. */
export function straysOf({ title, understood, sections, footer }: Document): readonly string[] {
  const inEntry = ({ lead, lines, children }: Entry): readonly string[] => [
    ...[lead, ...lines].flatMap(inLine),
    ...children.flatMap(inEntry),
  ];
  const inSections = sections.flatMap(({ heading, explanation, entries }) => [
    ...[heading, explanation].flatMap(stray),
    ...entries.flatMap(inEntry),
  ]);
  return [...stray(title), ...inLine(understood), ...inSections, ...footer.flatMap(inLine)];
}

function inLine(line: Line): readonly string[] {
  return line.flatMap((span) => (typeof span === 'string' ? stray(span) : []));
}

function stray(text: string | Words): readonly string[] {
  return typeof text === 'string' && /\p{L}/u.test(text) ? [text] : [];
}
