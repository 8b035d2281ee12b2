import type { LanguageCode } from '../domain/article.js';
import type { Entry } from '../rendering/document.js';
import { say } from '../wording/words.js';
import { drawLine, fitLine, isQuiet } from './markdown.js';

/** An entry with each of its lines drawn, once: what is left out of it afterwards is whole lines. */
interface Drawn {
  readonly lead: string;
  readonly lines: readonly string[];
  readonly children: readonly Drawn[];
}

/** How far an entry is shown: at most so many lines below each lead, and so many of its parts. */
interface Extent {
  readonly lines: number;
  readonly parts: number;
}

const WHOLE: Extent = { lines: Number.POSITIVE_INFINITY, parts: Number.POSITIVE_INFINITY };
const LEAD_ALONE: Extent = { lines: 0, parts: 0 };
/** More lines than ever fit below one lead. */
const LINES_MAX = 200;
/** Room kept for saying what was left out. */
const NOTICE_MAX = 160;

/**
 * One entry as Discord markdown of at most `max` characters. One that is too long gives up citation lines first, but
 * keeps one below each figure as long as it can, then whole parts; it says how much is missing and where it stands.
 */
export function drawEntry(entry: Entry<string>, max: number, language: LanguageCode = 'en'): string {
  const drawn = draw(entry, 0);
  const whole = shown(drawn, WHOLE).join('\n');
  if (whole.length <= max) return whole;
  for (const extent of narrower(drawn)) {
    const some = [...shown(drawn, extent), notice(leftOut(drawn, extent), language)].join('\n');
    if (some.length <= max) return some;
  }
  const lead = fitLine(entry.lead, max - NOTICE_MAX);
  return [lead, notice(leftOut(drawn, LEAD_ALONE), language)].filter((line) => line !== '').join('\n');
}

function draw(entry: Entry<string>, depth: number): Drawn {
  const prefix = depth === 0 ? '' : `> ${'↳ '.repeat(depth - 1)}`;
  const lead = drawLine(entry.lead);
  return {
    lead: lead === '' ? '' : prefix + lead,
    lines: entry.lines.flatMap((line) => {
      const text = drawLine(line);
      return text === '' ? [] : [`${prefix}${isQuiet(line) ? '-# ' : ''}${text}`];
    }),
    children: entry.children.map((child) => draw(child, depth + 1)),
  };
}

function* narrower(drawn: Drawn): Generator<Extent> {
  const parts = drawn.children.length;
  for (let lines = Math.min(mostLines(drawn), LINES_MAX); lines >= 1; lines--) yield { lines, parts };
  for (let fewer = parts - 1; fewer >= 0; fewer--) yield { lines: 1, parts: fewer };
}

function mostLines({ lines, children }: Drawn): number {
  return children.reduce((most, child) => Math.max(most, mostLines(child)), lines.length);
}

function shown({ lead, lines, children }: Drawn, extent: Extent): readonly string[] {
  const own = [...(lead === '' ? [] : [lead]), ...lines.slice(0, extent.lines)];
  const below = children.slice(0, extent.parts).flatMap((child) => shown(child, { ...WHOLE, lines: extent.lines }));
  return [...own, ...below];
}

/** Whole lines and whole parts that are not shown. */
function leftOut(drawn: Drawn, extent: Extent): { readonly lines: number; readonly parts: number } {
  const lines = Math.max(0, drawn.lines.length - extent.lines);
  const parts = drawn.children.slice(extent.parts).reduce((sum, child) => sum + entries(child), 0);
  return drawn.children
    .slice(0, extent.parts)
    .map((child) => leftOut(child, { ...WHOLE, lines: extent.lines }))
    .reduce((sum, part) => ({ lines: sum.lines + part.lines, parts: sum.parts + part.parts }), { lines, parts });
}

function entries({ children }: Drawn): number {
  return 1 + children.reduce((sum, child) => sum + entries(child), 0);
}

function notice({ lines, parts }: { readonly lines: number; readonly parts: number }, language: LanguageCode): string {
  if (lines + parts === 0) return '';
  const both = lines > 0 && parts > 0 ? 'yes' : 'no';
  return `-# ${say('frame.left-out', { lines, parts, both, cite: say('name.cite') }).in(language)}`;
}
