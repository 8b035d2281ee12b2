import { parse } from 'discord-markdown-parser';

type Node = ReturnType<typeof parse>[number];

/** Kinds of markup that our own renderer writes. Mentions, timestamps, emoji and bare addresses are not among them. */
const OURS = ['strong', 'em', 'strikethrough', 'inlineCode', 'codeBlock', 'link', 'heading', 'subtext', 'blockQuote'];
/** Unicode's own pictures are characters like any other. */
const WORDS = ['text', 'br', 'twemoji'];
export const OUR_MARKUP: readonly string[] = [...OURS, ...WORDS];

/** Everything a parser of Discord's markdown finds in a text, nested nodes included. */
export function nodesOf(markdown: string): readonly Node[] {
  return parse(markdown, 'extended').flatMap(withInner);
}

/** The words a reader sees, markup gone. */
export function wordsOf(markdown: string): string {
  return parse(markdown, 'extended').map(words).join('');
}

function withInner(node: Node): readonly Node[] {
  return [node, ...innerOf(node).flatMap(withInner)];
}

function innerOf({ content }: Node): readonly Node[] {
  return Array.isArray(content) ? content : [];
}

function words(node: Node): string {
  const { type, content, name } = node;
  if (type === 'br') return '\n';
  if (type === 'twemoji') return String(name);
  return typeof content === 'string' ? content : innerOf(node).map(words).join('');
}
