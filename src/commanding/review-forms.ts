import type { LedgerClaim } from '../ledger/ledger.js';
import type { Field, Invocation, Reply } from './command.js';
import { asTyped, NONE } from './corrections.js';

/** As long as an option of a command may be. */
const WORDS_MAX = 100;
const REASON_MAX = 500;

export type FormKind = 'correct' | 'correct-source' | 'reject';

const TITLES: Readonly<Record<FormKind, string>> = {
  correct: 'Correct the number or the people',
  'correct-source': 'Correct whose count, or the days',
  reject: 'Reject this claim',
};

const REASON: Field = {
  name: 'reason',
  label: 'Why (kept for good, editors see it)',
  value: '',
  long: true,
  required: true,
  maxLength: REASON_MAX,
};

/** What a form asks for, filled in with what counts now: what is left as it is changes nothing. A form has five fields. */
export function reviewForm(
  kind: FormKind,
  claim: LedgerClaim,
  invocation: Invocation,
): Extract<Reply, { kind: 'form' }> {
  const typed = asTyped(claim);
  const field = (name: keyof typeof typed, label: string): Field => ({
    name,
    label,
    value: typed[name],
    long: false,
    required: false,
    maxLength: WORDS_MAX,
  });
  const fields = {
    correct: [
      field('value', 'Number: 140, at least 140, dozens'),
      field('group', 'Who is counted'),
      field('measure', 'freed, held, promised, measures_lifted'),
    ],
    'correct-source': [
      field('by', 'Whose count it is'),
      field('speaker', `Who said it (${NONE}: not stated)`),
      field('first-day', `First day counted (${NONE}: not stated)`),
      field('last-day', `Last day counted (${NONE}: not stated)`),
    ],
    reject: [],
  }[kind];
  const [first = REASON, ...rest] = [...fields, REASON];
  const options = { ...invocation.options, claim: claim.id, do: kind };
  return { kind: 'form', title: TITLES[kind], invocation: { ...invocation, options }, fields: [first, ...rest] };
}
