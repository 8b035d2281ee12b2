/** Order of texts by their code units: the same on every machine, whatever its language. ISO days sort by time. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
