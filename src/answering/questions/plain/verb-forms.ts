import { fold } from '../../../domain/fold.js';
import { phrases } from '../../../extraction/lexicon/words.js';
import { type Lexicon, type Meaning, OUT_OF_REACH, ROLES, type Role } from './lexicon.js';

/** Prisoners are others: "o que ficamos sabendo", "seguimos sin datos" tell of nobody held. */
const OF_OTHERS: ReadonlySet<string> = new Set<Role>(['held', 'freed', 'promised', 'lifted']);

/** Every form of every verb of a language, folded, with all that it may mean. */
export function verbForms({ verbs, formsOf, shapes }: Lexicon): ReadonlyMap<string, readonly Meaning[]> {
  const forms = new Map<string, readonly Meaning[]>();
  const formsOnce = new Map<string, ReadonlySet<string>>();
  const allOf = (verb: string): ReadonlySet<string> => {
    const made = formsOnce.get(verb) ?? new Set(formsOf(verb));
    formsOnce.set(verb, made);
    return made;
  };
  const add = (list: string | undefined, meaning: Meaning): void => {
    const alone = [meaning];
    for (const verb of phrases(fold(list ?? ''))) {
      for (const form of allOf(verb)) {
        if (OF_OTHERS.has(meaning.kind === 'role' ? meaning.role : '') && shapes.ofUs?.test(form) === true) continue;
        const known = forms.get(form);
        if (known === undefined) forms.set(form, alone);
        else if (!known.includes(meaning)) forms.set(form, [...known, meaning]);
      }
    }
  };
  for (const what of OUT_OF_REACH) add(verbs[what], { kind: 'out-of-reach', what });
  for (const role of ROLES) add(verbs[role], { kind: 'role', role });
  return forms;
}
