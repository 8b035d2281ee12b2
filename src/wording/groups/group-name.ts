import { type Named, namedGroup } from './named.js';

/** What a group is called in each language, as its label says; `undefined` of one that nobody can name. */
export function groupName(label: string): Named | undefined {
  return namedGroup(label);
}
