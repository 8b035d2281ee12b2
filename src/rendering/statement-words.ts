import type { Mark } from '../answering/answer.js';
import type { Said } from '../answering/verification/verification.js';
import { UNATTRIBUTED } from '../domain/claimant.js';
import type { StatementKind, VerificationMethod } from '../domain/statement.js';

function byWords(by: string): string {
  return by === UNATTRIBUTED ? 'somebody not named' : by;
}

const METHODS: Readonly<Record<VerificationMethod, string>> = {
  case_by_case: ' case by case',
  register: ' against a register',
  unknown: '',
};

function howWords(method: VerificationMethod | null): string {
  return method === null ? '' : METHODS[method];
}

/** What a line below a figure says of it, before the names. */
const MARKS: Readonly<Record<StatementKind, (how: string) => string>> = {
  verified: (how) => `verified${how} by`,
  verifying: (how) => `being verified${how} by`,
  unverified: () => 'not verified by',
  verification_asked: () => 'verification asked for by',
  disputed: () => 'disputed by',
  provisional: () => 'called provisional by',
  list_asked: () => 'list of names asked for by',
  list_promised: () => 'list of names promised by',
  list_published: () => 'list of names published by',
  list_withheld: () => 'no list of names published, says',
};

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** `Verified case by case by Foro Penal · disputed by rights groups`; empty where nothing is known. */
export function markWords(marks: readonly Mark[]): string {
  const byWhat = new Map<string, Set<string>>();
  for (const { kind, by, method } of marks) {
    const what = MARKS[kind](howWords(method));
    byWhat.set(what, new Set([...(byWhat.get(what) ?? []), byWords(by)]));
  }
  return capital([...byWhat].map(([what, names]) => `${what} ${[...names].join(', ')}`).join(' · '));
}

/** `Disputed by rights groups`, `Verification asked for by S, of the United Nations`: a statement in one breath. */
export function saidWords({ kind, by, to, method }: Pick<Said, 'kind' | 'by' | 'to' | 'method'>): string {
  const who = byWords(by);
  const how = method === 'unknown' ? '; how is not said' : '';
  const whom = to === null ? '' : `, of the ${to}`;
  switch (kind) {
    case 'verification_asked':
      return `Verification asked for by ${who}${whom}`;
    case 'list_asked':
      return `List of names asked for by ${who}${whom}`;
    case 'list_withheld':
      return to === null
        ? `No list of names published, says ${who}`
        : `No list of names published by ${to}, says ${who}`;
    default:
      return `${capital(`${MARKS[kind](howWords(method))} ${who}`)}${how}`;
  }
}
