import { choiceWords } from '../wording/names.js';
import { listed, say, type Words } from '../wording/words.js';
import type { Reply } from './command.js';
import { measureChoices } from './measure-choices.js';

export type Refusal = Extract<Reply, { kind: 'refusal' }>;

/** Says what is wrong and what to do instead. */
export function refusal(what: string | Words, remedy: string | Words): Refusal {
  return { kind: 'refusal', what, remedy };
}

/** A measure that is none. */
export function unknownMeasure(typed: string): Refusal {
  const names = offered(measureChoices().map(choiceWords));
  return refusal(say('measure.unknown', { typed }), say('take.one', { names }));
}

/** `“a”, “b” or “c”` */
export function offered(names: readonly (string | Words)[]): Words {
  return listed(
    names.map((name) => say('option.quoted', { name })),
    'or',
  );
}
