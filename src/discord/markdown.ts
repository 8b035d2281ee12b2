import type { Line as AnyLine, Span as AnySpan } from '../rendering/document.js';
import { safeUrl } from './safe-url.js';

type Line = AnyLine<string>;
type Span = AnySpan<string>;

/** Keeps apart what would be read as one: `**a**` and `*b*` that touch, a fence inside a fence. Nobody sees it. */
const ZERO_WIDTH = '\u200b';

/** Words that are drawn alike. Neighbours are merged, so that markup cannot arise where two of them meet. */
interface Run {
  readonly text: string;
  readonly style: 'plain' | 'strong' | 'struck' | 'quote' | 'code';
  readonly url: string | null;
  /** Seconds since 1970: an instant that Discord draws by each reader's clock. */
  readonly at?: number;
  /** A channel that Discord draws with its name. */
  readonly channel?: string;
}

/** Controls, line ends and white space: one physical line stays one physical line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that are taken out
const SPACE = /[\s\u0000-\u001f\u007f-\u009f]+/g;
/** Orders to write backwards: with them "621" could be made to read "126". */
const BIDI = /[\u202a-\u202e\u2066-\u2069]/g;
/** What Discord numbers its channels with. */
const SNOWFLAKE = /^\d{1,20}$/;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Text from outside on one line: no controls, no direction overrides, nothing that JSON could not carry. */
export function oneLine(text: string): string {
  return text.replace(BIDI, '').replace(LONE_SURROGATE, '\ufffd').replace(SPACE, ' ');
}

/**
 * Text as Discord shows it literally: no emphasis, spoiler, code, link, mention, timestamp, emoji or address to click.
 * What counts only at the start of a line (headings, lists, block quotes) is left to `guardStart`.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\*_~`|<[\]@]|(?<=\])\(/g, '\\$&') // a `](` would end a link that stands before it
    .replace(/:(?=\/\/|[^\s:]{1,64}:)/g, '\\:'); // https://… and :smile:
}

/** Takes from a line's first characters what would make it a heading, a list, a block quote or small print. */
function guardStart(line: string): string {
  return line.replace(/^[-+#>]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}

function runsOf(line: Line): readonly Run[] {
  const runs: Run[] = [];
  for (const span of line) {
    const run = typeof span === 'string' ? plain(span) : styled(span);
    const last = runs.at(-1);
    if (run.text === '') continue;
    if (last?.style === run.style && last.url === run.url && areWords(last) && areWords(run))
      runs[runs.length - 1] = { ...last, text: last.text + run.text };
    else runs.push(run);
  }
  return runs;
}

function areWords({ at, channel }: Run): boolean {
  return at === undefined && channel === undefined;
}

function plain(text: string): Run {
  return { text: oneLine(text), style: 'plain', url: null };
}

function styled(span: Exclude<Line[number], string>): Run {
  const style = span.style === undefined || span.style === 'quiet' ? 'plain' : span.style;
  const run = { text: oneLine(span.text), style, url: span.url === undefined ? null : safeUrl(span.url) } as const;
  if (span.channel !== undefined && SNOWFLAKE.test(span.channel)) return { ...run, channel: span.channel };
  const at = span.at === undefined ? Number.NaN : Date.parse(span.at);
  return Number.isNaN(at) ? run : { ...run, at: Math.floor(at / 1000) };
}

const MARKS = { plain: '', strong: '**', struck: '~~', quote: '*', code: '' } as const;

/** Markup goes round the words alone: Discord does not read `** so **`. */
function drawRun({ text, style, url, at: instant, channel }: Run): string {
  if (channel !== undefined) return `<#${channel}>`;
  if (instant !== undefined) return `${MARKS[style]}<t:${instant}:f>${MARKS[style]} (<t:${instant}:R>)`;
  const words = text.trim();
  if (words === '') return text;
  const at = text.indexOf(words);
  const [before, after] = [text.slice(0, at), text.slice(at + words.length)];
  // A back quote would end the code, a `](` a link that stands before it: such words are shown as plain text
  if (style === 'code' && !/`|\]\(/.test(words)) return before + link(`\`${words}\``, url) + after;
  // Inside markup and links Discord looks for headings and lists once more
  const escaped = style === 'plain' && url === null ? escapeMarkdown(words) : guardStart(escapeMarkdown(words));
  // Two tildes end what is struck out even where they are escaped
  const inner = style === 'struck' ? escaped.replace(/~/g, `~${ZERO_WIDTH}`) : escaped;
  return before + link(MARKS[style] + inner + MARKS[style], url) + after;
}

/** Discord counts brackets inside a link's words, escaped or not: such words stand beside their link. */
function link(words: string, url: string | null): string {
  if (url === null) return words;
  return /[[\]]/.test(words) ? `${words} [↗](<${url}>)` : `[${words}](<${url}>)`;
}

/** A line as Discord markdown. All of its words stay words; only the spans' styles and links are markup. */
export function drawLine(line: Line): string {
  let drawn = '';
  for (const run of runsOf(line)) {
    const next = drawRun(run);
    drawn += /[*~`_]$/.test(drawn) && /^[*~`_]/.test(next) ? ZERO_WIDTH + next : next;
  }
  return guardStart(drawn.trim());
}

/**
 * Whether a whole line is meant to be small print: white space and separators aside, every span is quiet. So is a
 * citation, a quotation or an id with quiet words around it: beside figures and claimants in full size they are found at once.
 */
export function isQuiet(line: Line): boolean {
  const spoken = line.filter((span) => !(typeof span === 'string' && /^[\s·,;()–—-]*$/.test(span)));
  const beside = (span: Span): boolean =>
    typeof span !== 'string' && (span.style === 'quote' || span.style === 'code' || span.source !== undefined);
  return spoken.some(isQuietSpan) && spoken.every((span) => isQuietSpan(span) || beside(span));
}

function isQuietSpan(span: Span): boolean {
  return typeof span !== 'string' && span.style === 'quiet';
}

/** The line within `max` characters: where it is too long, words at its end give way to an ellipsis. */
export function fitLine(line: Line, max: number): string {
  const whole = drawLine(line);
  if (whole.length <= max) return whole;
  let low = 0;
  let high = line.reduce((sum, span) => sum + textOf(span).length, 0);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (drawLine([...cut(line, middle), '…']).length <= max) low = middle;
    else high = middle - 1;
  }
  return drawLine([...cut(line, low), '…']);
}

function textOf(span: Line[number]): string {
  return typeof span === 'string' ? span : span.text;
}

function cut(line: Line, length: number): Line {
  let left = length;
  return line.flatMap((span) => {
    const text = textOf(span).slice(0, left);
    left -= text.length;
    if (text === '') return [];
    return [typeof span === 'string' ? text : { ...span, text }];
  });
}

/** A block to copy from. A fence inside would end it early: a zero-width space keeps its back quotes apart. */
export function drawCopy(text: string): string {
  const inner = text.replace(LONE_SURROGATE, '\ufffd').replace(/`(?=`)/g, `\`${ZERO_WIDTH}`);
  return `\`\`\`\n${inner}\n\`\`\``;
}
