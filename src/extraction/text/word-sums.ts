/** The sum of a word's letters and the next one: by it a word met before is found where it stands. */
export function withLetter(sum: number, code: number): number {
  return (Math.imul(sum, 31) + code) | 0;
}

/** What the letters of a stretch of a text add up to. */
export function sumOf(text: string, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at += 1) sum = withLetter(sum, text.charCodeAt(at));
  return sum;
}

/** Whether a word is what is written there. */
export function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
