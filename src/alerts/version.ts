/** What has become of the figures of an alert, as one text: its message is edited until it speaks of this very one. */
export const VERSION = `coalesce(amendment, '') || named`;

/** The same of a row. */
export function versionOf({ amendment, named }: { readonly amendment: string | null; readonly named: string }): string {
  return `${amendment ?? ''}${named}`;
}
