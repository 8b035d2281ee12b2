/** Names that without their accents, or written small, are common words: "irá", "irão". */
const AS_WRITTEN: ReadonlyMap<string, string> = new Map([
  ['Irã', 'Iran'],
  ['Irão', 'Iran'],
]);

/** The country of a word that only as it is written names one. */
export function countryWritten(word: string): string | undefined {
  return AS_WRITTEN.get(word);
}
