/** Spells out `(a|b)` and `(a|)`: "let (him|her) go" is two phrases. Groups do not nest. */
export function spellOut(pattern: string): readonly string[] {
  const open = pattern.indexOf('(');
  const close = pattern.indexOf(')', open);
  if (open < 0 || close < 0) return [pattern.replace(/ +/g, ' ').trim()];
  const head = pattern.slice(0, open);
  const tails = spellOut(pattern.slice(close + 1).replace(/^ /, '\u0000'));
  const choices = pattern.slice(open + 1, close).split('|');
  return choices.flatMap((choice) =>
    tails.map((tail) => `${head}${choice}${tail.replace('\u0000', ' ')}`.replace(/ +/g, ' ').trim()),
  );
}

/** The words with which phrases begin. */
export function firstWords(patterns: readonly string[]): readonly string[] {
  return patterns.flatMap((pattern) => spellOut(pattern)).map((phrase) => phrase.split(' ')[0] ?? '');
}
