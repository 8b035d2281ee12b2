import type { LanguageCode } from '../domain/article.js';
import { type Document, type Entry, inLanguage, type Section, type Subject, type Tone } from '../rendering/document.js';
import { say } from '../wording/words.js';
import { drawEntry } from './entry-text.js';
import { COMPONENTS_MAX, SELECT_CHOICES_MAX, TEXT_MAX } from './limits.js';
import { drawCopy, drawLine, fitLine } from './markdown.js';

/** Texts drawn in one frame; a `null` tone has none. */
export interface Block {
  readonly tone: Tone | null;
  /** Never empty; first the heading, where there is one. */
  readonly texts: readonly string[];
}

/** One message's worth of a document. */
export interface Page {
  /** Title and how the question was understood; stands on every page. */
  readonly top: string;
  readonly blocks: readonly Block[];
  /** The figures shown on it, each once. */
  readonly subjects: readonly Subject[];
}

/** What is never cut in two. */
interface Unit {
  readonly section: number;
  readonly tone: Tone | null;
  /** Stands above it where it is the first of its section on a page. */
  readonly head: string;
  readonly text: string;
  readonly subjects: readonly Subject[];
}

const TITLE_MAX = 250;
const UNDERSTOOD_MAX = 600;
const HEADING_MAX = 200;
const EXPLANATION_MAX = 400;
const FOOTER_LINE_MAX = 600;
/** "Page 3 of 12" and the characters between the parts. */
const FRAME_TEXT = 60;
/** Title, row of two buttons, page line. */
const FRAME_COMPONENTS = 6;
const UNIT_MAX = TEXT_MAX - TITLE_MAX - UNDERSTOOD_MAX - HEADING_MAX - EXPLANATION_MAX - FRAME_TEXT - 50;

/**
 * A document cut into messages, between entries and never inside one. At least one page, none of them empty.
 * `beside`: components that every page has beside its words and the buttons that turn it.
 */
export function pagesOf(unsaid: Document, language: LanguageCode = 'en', beside = 0): readonly [Page, ...Page[]] {
  const document = inLanguage(unsaid, language);
  const top = drawTop(document);
  const room = { text: TEXT_MAX - top.length - FRAME_TEXT, components: COMPONENTS_MAX - FRAME_COMPONENTS - beside };
  const pages: Unit[][] = [[]];
  for (const unit of unitsOf(document, language)) {
    const page = pages.at(-1) ?? [];
    if (page.length > 0 && !fits([...page, unit], room)) pages.push([unit]);
    else page.push(unit);
  }
  const [first = [], ...more] = pages;
  return [drawPage(top, first, language), ...more.map((units) => drawPage(top, units, language))];
}

function drawTop({ title, understood }: Document<string>): string {
  const drawn = fitLine([title], TITLE_MAX);
  return [drawn === '' ? '' : `### ${drawn}`, fitLine(understood, UNDERSTOOD_MAX)]
    .filter((line) => line !== '')
    .join('\n');
}

function unitsOf(document: Document<string>, language: LanguageCode): readonly Unit[] {
  const sections = document.sections.flatMap((section, index) => sectionUnits(section, index, language));
  const loose = { section: -1, tone: null, head: '', subjects: [] };
  const copies = document.copy === undefined ? [] : copyChunks(document.copy).map((text) => ({ ...loose, text }));
  const footer = document.footer
    .map((line) => fitLine(line, FOOTER_LINE_MAX))
    .filter((line) => line !== '')
    .map((line) => ({ ...loose, text: `-# ${line}` }));
  return [...sections, ...copies, ...footer];
}

function sectionUnits(section: Section<string>, index: number, language: LanguageCode): readonly Unit[] {
  const heading = fitLine([{ text: section.heading, style: 'strong' }], HEADING_MAX);
  const explanation = fitLine([section.explanation], EXPLANATION_MAX);
  const head = [heading, explanation === '' ? '' : `-# ${explanation}`].filter((line) => line !== '').join('\n');
  const frame = { section: index, tone: section.tone, head };
  const drawn = section.entries
    .map((entry) => ({ text: drawEntry(entry, UNIT_MAX, language), subjects: subjectsOf(entry) }))
    .filter(({ text }) => text !== '');
  if (drawn.length === 0) return head === '' ? [] : [{ ...frame, text: '', subjects: [] }];
  // What a section's figures have in common is explained where it begins
  const again = heading === '' ? '' : say('frame.continued', { heading }).in(language);
  return drawn.map((unit, index) => ({ ...frame, ...unit, head: index === 0 ? head : again }));
}

/** With those of its parts, shown or left out for want of room. */
function subjectsOf({ subjects = [], children }: Entry<string>): readonly Subject[] {
  return children.length === 0 ? subjects : [...subjects, ...children.flatMap(subjectsOf)];
}

/** Text to copy in blocks that each fit a page: cut at line ends, and inside a line only where one line is too long. */
function copyChunks(text: string): readonly string[] {
  const chunks: string[] = [];
  let rest = text;
  while (rest.trim() !== '') {
    let take = Math.min(rest.length, UNIT_MAX);
    const lineEnd = take < rest.length ? rest.lastIndexOf('\n', take) : -1;
    if (lineEnd > 0) take = lineEnd;
    while (drawCopy(rest.slice(0, take)).length > UNIT_MAX) take -= Math.max(1, take >> 3);
    if (/[\ud800-\udbff]/.test(rest.charAt(take - 1)) && take > 1) take--;
    chunks.push(drawCopy(rest.slice(0, take)));
    rest = rest.slice(take).replace(/^\n/, '');
  }
  return chunks;
}

/** Each once. Where they are more than a list of choices holds, the next page goes on, so that every one can be opened. */
function subjectsIn(units: readonly Unit[]): ReadonlyMap<string, Subject> {
  return new Map(units.flatMap(({ subjects }) => subjects).map((one) => [one.claim, one]));
}

function fits(units: readonly Unit[], room: { readonly text: number; readonly components: number }): boolean {
  const blocks = blocksOf(units);
  const text = blocks.flatMap((block) => block.texts).reduce((sum, part) => sum + part.length, 0);
  // A frame is one component more, its separators counted with each text but the first
  const components = blocks.reduce(
    (sum, { tone, texts }) => sum + (tone === null ? texts.length : 2 * texts.length),
    0,
  );
  return text <= room.text && components <= room.components && subjectsIn(units).size <= SELECT_CHOICES_MAX;
}

function blocksOf(units: readonly Unit[]): readonly Block[] {
  const blocks: { section: number; tone: Tone | null; texts: string[] }[] = [];
  for (const { section, tone, head, text } of units) {
    const open = blocks.at(-1);
    const block = open?.section === section ? open : { section, tone, texts: head === '' ? [] : [head] };
    if (block !== open) blocks.push(block);
    if (text !== '') block.texts.push(text);
  }
  return blocks;
}

function drawPage(top: string, units: readonly Unit[], language: LanguageCode): Page {
  const empty = top === '' && units.length === 0;
  return {
    top: empty ? drawLine([say('frame.nothing').in(language)]) : top,
    blocks: blocksOf(units),
    subjects: [...subjectsIn(units).values()],
  };
}
