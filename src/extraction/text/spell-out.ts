/** What stands in a pattern from `at` on: its choices spelled out, and where it ends. */
interface Spelled {
  readonly phrases: readonly string[];
  readonly end: number;
}

/** Words and groups, up to what ends the choice they are, or to the end. */
function choiceAt(pattern: string, at: number, inside: boolean): Spelled {
  let phrases: readonly string[] = [''];
  let end = at;
  while (end < pattern.length) {
    const sign = pattern[end] ?? '';
    if (inside && (sign === '|' || sign === ')')) break;
    const { phrases: tails, end: past } = sign === '(' ? groupAt(pattern, end) : { phrases: [sign], end: end + 1 };
    phrases = phrases.flatMap((head) => tails.map((tail) => head + tail));
    end = past;
  }
  return { phrases, end };
}

/** A group, from its `(` past its `)`. */
function groupAt(pattern: string, open: number): Spelled {
  const phrases: string[] = [];
  let end = open;
  do {
    const choice = choiceAt(pattern, end + 1, true);
    phrases.push(...choice.phrases);
    end = choice.end;
  } while (pattern[end] === '|');
  if (end === pattern.length) throw new Error(`"${pattern}" opens a group at ${open + 1} and does not close it.`);
  return { phrases, end: end + 1 };
}

/**
 * Spells out `(a|b)` and `(a|)`, one group inside another too: "let (him|her) go" is two phrases.
 * A `|` or `)` outside any group is the sign itself. A group that is not closed is an error: it would find nothing,
 * and nobody would be told.
 */
export function spellOut(pattern: string): readonly string[] {
  return choiceAt(pattern, 0, false).phrases.map((phrase) => phrase.replace(/ +/g, ' ').trim());
}

/** The words with which phrases begin. */
export function firstWords(patterns: readonly string[]): readonly string[] {
  return patterns.flatMap((pattern) => spellOut(pattern)).map((phrase) => phrase.split(' ')[0] ?? '');
}
