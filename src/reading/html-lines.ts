import type { HtmlNode } from './dom.js';
import { rowLines } from './html-tables.js';

/** The text of a piece of HTML, one line a paragraph, an empty line between blocks. */
export interface HtmlLines {
  readonly text: string;
  /** The lines that stand in a `figcaption`. */
  readonly captions: ReadonlySet<string>;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CAPTION DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
const SKIPPED = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG FORM BUTTON IFRAME HEAD'.split(' '));
const ELEMENT = 1;
const TEXT = 3;

/** Walks the tree in its order, without recursion: pages nest deeper than a call stack. */
export function htmlLines(root: HtmlNode): HtmlLines {
  const lines: string[] = [];
  const captions = new Set<string>();
  let line = '';
  let caption = 0;
  const endLine = (): void => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text !== '' && text !== '-') {
      lines.push(text);
      if (caption > 0) captions.add(text);
    }
    line = '';
  };
  const open: (HtmlNode | { readonly close: string })[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('close' in node) {
      endLine();
      if (node.close === 'FIGCAPTION') caption--;
    } else if (node.nodeType === TEXT) line += node.textContent ?? '';
    else if (node.nodeType === ELEMENT && !SKIPPED.has(node.nodeName)) {
      if (BLOCKS.has(node.nodeName)) {
        endLine();
        open.push({ close: node.nodeName });
      }
      const rows = node.nodeName === 'TABLE' ? rowLines(node) : undefined;
      if (rows !== undefined) {
        lines.push(...rows.filter((row) => row !== ''));
        continue;
      }
      if (node.nodeName === 'FIGCAPTION') caption++;
      // the mark of a list item, as a page of plain text has it
      if (node.nodeName === 'LI') line = '- ';
      open.push(...[...node.childNodes].reverse());
    }
  }
  endLine();
  return { text: lines.join('\n\n'), captions };
}
