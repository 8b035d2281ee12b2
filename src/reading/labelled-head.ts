import type { LeftOutReason } from './left-out.js';
import { Line } from './line.js';
import { checkPageMeta, type PageMeta } from './page-meta.js';
import { plainKey } from './plain-key.js';

/** What a label at the top of a pasted text says of it. */
type Field = 'headline' | 'outlet' | 'agency' | 'url' | 'day' | 'author';

/** Labels in plain lower case, as people write them above an article that they put into a file. */
const LABELS: Readonly<Record<Field, string>> = {
  headline: 'title|headline|titulo|titular|manchete',
  outlet: 'outlet|publication|publisher|medio|medio de comunicacion|veiculo|jornal|publicacion|publicacao',
  agency: 'agency|news agency|wire|agencia|agencia de noticias',
  url: 'url|link|address|web|enlace|direccion|endereco|ligacao',
  day: 'date|day|published|fecha|publicado|dia|data',
  author: 'author|by|byline|reporter|autor|autora|por|periodista|reportero|reportera|jornalista',
};
const FIELDS = Object.keys(LABELS) as readonly Field[];
const LABELLED = /^([^:]{2,24})\s*:\s+(\S.*)$/;
/** Without one of these a line "Date: …" or "By: …" is the page's own. */
const OF_THE_TEXT: ReadonlySet<Field> = new Set(['headline', 'outlet', 'agency', 'url']);
const FEWEST = 2;

interface Labelled {
  readonly line: Line;
  readonly field: Field;
  readonly value: string;
}

/** What the labelled lines at the top of a text say of it, and what is left of its lines. */
export interface LabelledHead {
  readonly meta: PageMeta;
  readonly lines: readonly Line[];
  /** Lines that are not the article's, by their numbers. */
  readonly leftOut: ReadonlyMap<number, LeftOutReason>;
}

function labelled(line: Line): Labelled | undefined {
  const [, label = '', value = ''] = LABELLED.exec(line.text) ?? [];
  const key = plainKey(label);
  const field = FIELDS.find((one) => LABELS[one].split('|').includes(key));
  return field === undefined ? undefined : { line, field, value: value.trim() };
}

/** The labelled lines before any other, each label once. */
function headOf(lines: readonly Line[]): readonly Labelled[] {
  const head: Labelled[] = [];
  for (const line of lines) {
    const found = line.mark === null ? labelled(line) : undefined;
    if (found === undefined || head.some(({ field }) => field === found.field)) break;
    head.push(found);
  }
  return head;
}

function withoutLabel({ line, value }: Labelled): Line {
  const start = line.text.length - value.length;
  return new Line({ ...line, text: value, origin: line.origin.subarray(start), cells: undefined });
}

/** What is believed of it; what is no address, or too long, is only left out. */
function metaOf(head: readonly Labelled[]): PageMeta {
  const saidAs = (wanted: Field) => head.find(({ field }) => field === wanted)?.value;
  const said = { headline: saidAs('headline'), outlet: saidAs('outlet'), agency: saidAs('agency') };
  const address = checkPageMeta({ url: saidAs('url') });
  const checked = checkPageMeta(said);
  return { ...(checked.ok ? checked.meta : {}), ...(address.ok ? address.meta : {}) };
}

/**
 * "Title: …", "Medio: …", "Data: …", one a line: how people head a text that they paste into a file or a form. At least two
 * such lines before any other; the day among them is read as that of any page is. `undefined` where there are none.
 */
export function labelledHead(lines: readonly Line[]): LabelledHead | undefined {
  const head = headOf(lines);
  if (head.length < FEWEST || !head.some(({ field }) => OF_THE_TEXT.has(field))) return undefined;
  const title = head.find(({ field }) => field === 'headline');
  const leftOut = head.filter(({ field }) => field !== 'headline' && field !== 'day');
  return {
    meta: metaOf(head),
    lines: lines.map((line) => (line === title?.line ? withoutLabel(title) : line)),
    leftOut: new Map(leftOut.map(({ line }) => [line.number, 'byline'])),
  };
}
