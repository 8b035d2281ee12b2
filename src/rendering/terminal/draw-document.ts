import type { LanguageCode } from '../../domain/article.js';
import { say } from '../../wording/words.js';
import {
  type Entry as AnyEntry,
  type Line as AnyLine,
  type Section as AnySection,
  type Source as AnySource,
  type Span as AnySpan,
  type Document,
  inLanguage,
} from '../document.js';
import { safeUrl } from '../text-fragment.js';
import { neutralise, neutraliseLines } from './neutralise.js';
import { clickable, inColour, type Look, type Paint, withoutColour } from './paint.js';
import { cells, type Run, wrap } from './wrap.js';

type Entry = AnyEntry<string>;
type Line = AnyLine<string>;
type Section = AnySection<string>;
type Source = AnySource<string>;
type Span = AnySpan<string>;

export interface Paper {
  /** Columns. */
  readonly width: number;
  readonly colour: boolean;
  /** English unless said otherwise. */
  readonly language?: LanguageCode;
}

const NARROWEST = 30;
/** Longer lines are hard to read, however wide the window. */
const WIDEST = 110;
const STEP = 2;

/** Numbers the sources in the order in which they are first named. */
interface Numbering {
  readonly numberOf: (source: Source) => number;
  readonly all: () => readonly Source[];
}

function numbering(): Numbering {
  const sources: Source[] = [];
  return {
    numberOf: (source) => {
      const known = sources.findIndex((one) => one.key === source.key);
      return known === -1 ? sources.push(source) : known + 1;
    },
    all: () => sources,
  };
}

function runsOf(span: Span, { numberOf }: Numbering): readonly Run[] {
  if (typeof span === 'string') return [{ text: neutralise(span), look: 'plain' }];
  const run: Run = { text: neutralise(span.text), look: span.style ?? 'plain' };
  // a no-break space: the number stays with its outlet
  if (span.source !== undefined) return [run, { text: `\u00a0[${numberOf(span.source)}]`, look: 'code' }];
  const url = safeUrl(span.url ?? null)?.href;
  return url === undefined ? [run] : [run, { text: ` <${url}>`, look: 'quiet' }];
}

class Drawing {
  readonly #lines: string[] = [];
  readonly #paint: Paint;
  readonly #width: number;

  constructor(readonly paper: Paper) {
    this.#paint = paper.colour ? inColour : withoutColour;
    this.#width = Math.min(Math.max(paper.width, NARROWEST), WIDEST);
  }

  /** A paragraph, its first line led by `mark`. */
  paragraph(runs: readonly Run[], indent: number, mark: Run = { text: '', look: 'plain' }): void {
    const hang = indent + cells(mark.text);
    for (const [index, line] of wrap(runs, this.#width - hang).entries()) {
      const margin = index === 0 ? ' '.repeat(indent) + this.#paint(mark.text, mark.look) : ' '.repeat(hang);
      this.#lines.push(margin + line.map((run) => this.#paint(run.text, run.look)).join(''));
    }
  }

  /** An address is broken only where every piece can still be clicked; else the window folds it. */
  address(url: string, indent: number): void {
    const margin = ' '.repeat(indent);
    if (!this.paper.colour) {
      this.#lines.push(margin + url);
      return;
    }
    for (const line of wrap([{ text: url, look: 'quiet' }], this.#width - indent)) {
      this.#lines.push(margin + line.map((run) => clickable(this.#paint(run.text, run.look), url)).join(''));
    }
  }

  /** Text to be copied: never wrapped, never indented. */
  verbatim(text: string): void {
    this.#lines.push(...neutraliseLines(text).split('\n'));
  }

  rule(look: Look): void {
    this.#lines.push(this.#paint('─'.repeat(this.#width), look));
  }

  blank(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('');
  }

  text(): string {
    return `${this.#lines.join('\n').trimEnd()}\n`;
  }
}

function drawEntry(drawing: Drawing, entry: Entry, indent: number, runs: (line: Line) => readonly Run[]): void {
  drawing.paragraph(runs(entry.lead), indent);
  for (const line of entry.lines) drawing.paragraph(runs(line), indent + STEP);
  for (const child of entry.children) drawEntry(drawing, child, indent + STEP * 2, runs);
}

function drawSection(drawing: Drawing, section: Section, runs: (line: Line) => readonly Run[]): void {
  drawing.blank();
  if (section.heading !== '') {
    drawing.paragraph([{ text: neutralise(section.heading), look: section.tone }], 0, {
      text: '■ ',
      look: section.tone,
    });
  }
  if (section.explanation !== '') drawing.paragraph([{ text: neutralise(section.explanation), look: 'quiet' }], STEP);
  for (const [index, entry] of section.entries.entries()) {
    // entries of one line stand close, like a list
    const before = section.entries[index - 1];
    if (entry.lines.length > 0 || (before !== undefined && before.lines.length > 0)) drawing.blank();
    drawEntry(drawing, entry, STEP, runs);
  }
}

function drawSources(
  drawing: Drawing,
  heading: string,
  sources: readonly Source[],
  runs: (line: Line) => readonly Run[],
): void {
  if (sources.length === 0) return;
  drawing.blank();
  drawing.paragraph([{ text: heading, look: 'heading' }], 0);
  for (const [index, source] of sources.entries()) {
    const mark = `[${index + 1}] `;
    drawing.paragraph(runs(source.line), STEP, { text: mark, look: 'code' });
    if (source.url !== null) drawing.address(source.url, STEP + cells(mark));
  }
}

/** A document for the terminal, citations numbered and listed at the end. Ends with a line feed. */
export function drawDocument(unsaid: Document, paper: Paper): string {
  const { language = 'en' } = paper;
  const document = inLanguage(unsaid, language);
  const drawing = new Drawing(paper);
  const numbers = numbering();
  const runs = (line: Line): readonly Run[] => line.flatMap((span) => runsOf(span, numbers));
  drawing.paragraph([{ text: neutralise(document.title), look: 'heading' }], 0);
  drawing.paragraph(runs(document.understood), 0);
  drawing.rule('quiet');
  for (const section of document.sections) drawSection(drawing, section, runs);
  if (document.copy !== undefined) {
    drawing.blank();
    drawing.verbatim(document.copy);
  }
  drawSources(drawing, say('frame.sources').in(language), numbers.all(), runs);
  drawing.blank();
  for (const line of document.footer) drawing.paragraph(runs(line), 0);
  return drawing.text();
}
