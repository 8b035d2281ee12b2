import type { LedgerClaim } from '../ledger/ledger.js';
import { say, type Words } from '../wording/words.js';
import type { Field, Invocation, Reply } from './command.js';
import { asTyped, NONE } from './corrections.js';

/** As long as an option of a command may be. */
const WORDS_MAX = 100;
const REASON_MAX = 500;

export type FormKind = 'correct' | 'correct-source' | 'reject';

const TITLES: Readonly<Record<FormKind, Words>> = {
  correct: say('form.number'),
  'correct-source': say('form.source'),
  reject: say('form.reject'),
};

const REASON: Field = {
  name: 'reason',
  label: say('form.why'),
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
  const field = (name: keyof typeof typed, label: Words): Field => ({
    name,
    label,
    value: typed[name],
    long: false,
    required: false,
    maxLength: WORDS_MAX,
  });
  const fields = {
    correct: [
      field('value', say('form.value')),
      field('group', say('form.group')),
      field('measure', say('form.measure')),
    ],
    'correct-source': [
      field('by', say('form.by')),
      field('speaker', say('form.speaker', { none: NONE })),
      field('first-day', say('form.first-day', { none: NONE })),
      field('last-day', say('form.last-day', { none: NONE })),
    ],
    reject: [],
  }[kind];
  const [first = REASON, ...rest] = [...fields, REASON];
  const options = { ...invocation.options, claim: claim.id, do: kind };
  return { kind: 'form', title: TITLES[kind], invocation: { ...invocation, options }, fields: [first, ...rest] };
}
