/** Text of at most `max` characters, none of them cut in half; what is left out is shown to be. */
export function clip(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
