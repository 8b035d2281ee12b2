import type { SourceRole } from '../lexicon/source-role.js';
import type { Fragment } from './fragment.js';

const ROLE_RANK: Readonly<Record<SourceRole, number>> = {
  // an "opposition deputy" holds an office and speaks for no government
  opposition: -1,
  'no-state': -1,
  office: 0,
  government: 1,
  ministry: 1,
  both: 2,
  former: 2,
  latter: 2,
  organisation: 2,
  'some-organisation': 3,
  organisations: 5,
  relatives: 6,
  lawyers: 6,
  sources: 6,
  member: 9,
  it: 10,
  person: 11,
  reports: 12,
};

/** "Alfredo Romero, director of the group": the role that says most of whose word it is. */
export function firstRole(group: readonly Fragment[]): SourceRole | undefined {
  let first: SourceRole | undefined;
  for (const fragment of group) {
    if (fragment.kind !== 'role') continue;
    if (first === undefined || ROLE_RANK[fragment.role] < ROLE_RANK[first]) first = fragment.role;
  }
  return first;
}
