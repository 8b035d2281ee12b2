const OPENING = '"“”„«';
const CLOSING = '"”“»';

/** One word of a typed line: `key` where it was written `key:value`. */
export interface TypedWord {
  readonly key: string | null;
  readonly value: string;
}

function readValue(line: string, at: number): { readonly value: string; readonly end: number } {
  if (OPENING.includes(line.charAt(at)) && at < line.length) {
    let end = at + 1;
    while (end < line.length && !CLOSING.includes(line.charAt(end))) end += 1;
    // a quotation that nobody closed runs to the end of the line
    return { value: line.slice(at + 1, end), end: end + 1 };
  }
  let end = at;
  while (end < line.length && !/\s/.test(line.charAt(end))) end += 1;
  return { value: line.slice(at, end), end };
}

/** Splits `count freed since:jan8 by:"Foro Penal"` into its words. Quotation marks may be curly; never fails. */
export function typedWords(line: string): readonly TypedWord[] {
  const words: TypedWord[] = [];
  let at = 0;
  while (at < line.length) {
    if (/\s/.test(line.charAt(at))) {
      at += 1;
      continue;
    }
    const key = /^([\p{L}][\p{L}\d_-]*):(?!\/\/)\s?/u.exec(line.slice(at));
    const { value, end } = readValue(line, at + (key?.[0].length ?? 0));
    words.push({ key: key?.[1] ?? null, value });
    at = end;
  }
  return words;
}
