import type { Line } from './line.js';

const LONGEST_HEADING = 40;
const HEADING =
  /^(?:references|sources|footnotes|endnotes|notes|referencias|fuentes|notas|fontes|notas de rodape)(?: ?:)?$/;
const ENTRY = /^\[\d{1,3}\]/;

/** Numbers of the lines of a list of references, "[1] Prisoners freed in Minsk. Example Wire", with its heading. */
export function referenceLines(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.text.length > LONGEST_HEADING || !HEADING.test(line.key)) continue;
    for (let below = at + 1; ENTRY.test(lines[below]?.text ?? ''); below++)
      found.add(line.number).add(lines[below]?.number ?? line.number);
  }
  return found;
}
