import type { CustodyWords } from './custody-words.js';
import type { Language } from './language.js';
import { prisonProperNames } from './prison-proper-names.js';

export type CompiledCustody = Readonly<Record<keyof CustodyWords, ReadonlySet<string>>>;

export function compileCustody({ custody }: Language): CompiledCustody {
  const built = Object.entries(custody).map(([name, words]) => [name, new Set<string>(words)] as const);
  const sets = Object.fromEntries(built) as unknown as Record<keyof CustodyWords, ReadonlySet<string>>;
  return { ...sets, prisons: new Set([...custody.prisons, ...prisonProperNames]) };
}

/** Words with which a clause of custody may begin. */
export function custodyStartsOf({ custody }: Language): readonly string[] {
  const { leaves, leavesAhead, goes, goesAhead, passes, passesAhead, inside } = custody;
  return [leaves, leavesAhead, goes, goesAhead, passes, passesAhead, inside, custody.with].flat();
}
