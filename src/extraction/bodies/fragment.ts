import type { SourceRole } from '../lexicon/source-role.js';
import type { Body } from './body.js';
import type { RoleSort } from './role-sort.js';

/** A word or name that may be part of a source. Token indexes, the end excluded. */
export type Fragment = { readonly start: number; readonly end: number } & (
  | {
      readonly kind: 'body';
      readonly body: Body;
      readonly name: string;
      readonly acronym: boolean;
      /** Of a body of the registry: the nouns in its names, by which it may be called again. */
      readonly known?: readonly string[] | undefined;
    }
  | { readonly kind: 'person'; readonly name: string; readonly body: Body | null }
  | {
      readonly kind: 'role';
      readonly role: SourceRole /** What its words say of the body: a prison service, an NGO, a party. */;
      readonly sort: RoleSort;
    }
  /** `town`: it speaks for no government. */
  | { readonly kind: 'place'; readonly country: string; readonly town: boolean }
);

/** An office or a common noun. */
export function roleAt(start: number, end: number, role: SourceRole, sort: RoleSort): Fragment {
  return { start, end, kind: 'role', role, sort };
}

/** A body by its name. All fragments of a kind are made alike: what is asked of them again and again is found at one place. */
export function bodyAt(
  start: number,
  end: number,
  body: Body,
  name: string,
  known?: readonly string[],
  acronym = false,
): Fragment {
  return { start, end, kind: 'body', body, name, acronym, known };
}
