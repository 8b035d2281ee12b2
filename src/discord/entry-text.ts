import type { Entry } from '../rendering/document.js';
import { drawLine, fitLine, isQuiet } from './markdown.js';

/** What had to be left out of one entry, whole lines and whole parts at a time. */
interface LeftOut {
  readonly lines: number;
  readonly parts: number;
}

/** How far an entry is drawn: at most so many lines below each lead, and so many parts. */
interface Extent {
  readonly lines: number;
  readonly parts: number;
}

const NOTHING: LeftOut = { lines: 0, parts: 0 };
/** Room kept for saying what was left out. */
const NOTICE_MAX = 160;

/**
 * One entry as Discord markdown of at most `max` characters. One that is too long gives up citation lines first, but
 * keeps one below each figure as long as it can, then whole parts; it says how much is missing and where it stands.
 */
export function drawEntry(entry: Entry, max: number): string {
  const whole = physicalLines(entry, 0, { lines: Number.POSITIVE_INFINITY, parts: Number.POSITIVE_INFINITY });
  if (length(whole) <= max) return whole.join('\n');
  for (const extent of narrower(entry)) {
    const drawn = physicalLines(entry, 0, extent);
    if (length(drawn) <= max - NOTICE_MAX) return [...drawn, notice(leftOut(entry, extent))].join('\n');
  }
  const lead = fitLine(entry.lead, max - NOTICE_MAX);
  return [lead, notice(leftOut(entry, { lines: 0, parts: 0 }))].filter((line) => line !== '').join('\n');
}

function* narrower(entry: Entry): Generator<Extent> {
  const parts = entry.children.length;
  for (let lines = mostLines(entry); lines >= 1; lines--) yield { lines, parts };
  for (let fewer = parts - 1; fewer >= 0; fewer--) yield { lines: 1, parts: fewer };
}

function mostLines(entry: Entry): number {
  return Math.max(entry.lines.length, ...entry.children.map(mostLines));
}

function physicalLines(entry: Entry, depth: number, extent: Extent): readonly string[] {
  const prefix = depth === 0 ? '' : `> ${'↳ '.repeat(depth - 1)}`;
  const lead = drawLine(entry.lead);
  const below = entry.lines.slice(0, extent.lines).map((line) => `${isQuiet(line) ? '-# ' : ''}${drawLine(line)}`);
  const own = [lead, ...below].filter((line) => line.trim() !== '' && line !== '-# ').map((line) => prefix + line);
  const children = depth === 0 ? entry.children.slice(0, extent.parts) : entry.children;
  return [...own, ...children.flatMap((child) => physicalLines(child, depth + 1, extent))];
}

function length(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}

function leftOut(entry: Entry, extent: Extent): LeftOut {
  const lines = Math.max(0, entry.lines.length - extent.lines);
  const drawn = entry.children
    .slice(0, extent.parts)
    .map((child) => leftOut(child, { ...extent, parts: child.children.length }));
  const dropped = entry.children.slice(extent.parts).reduce((sum, child) => sum + entries(child), 0);
  return drawn.reduce((sum, part) => ({ lines: sum.lines + part.lines, parts: sum.parts + part.parts }), {
    ...NOTHING,
    lines,
    parts: dropped,
  });
}

function entries(entry: Entry): number {
  return 1 + entry.children.reduce((sum, child) => sum + entries(child), 0);
}

function notice({ lines, parts }: LeftOut): string {
  const what = [
    ...(lines > 0 ? [`${lines} ${lines === 1 ? 'line' : 'lines'}`] : []),
    ...(parts > 0 ? [`${parts} ${parts === 1 ? 'part' : 'parts'}`] : []),
  ];
  return what.length === 0 ? '' : `-# ${what.join(' and ')} not shown: too long for Discord. /cite shows everything.`;
}
