import {
  ages,
  circumstances,
  contractions,
  events,
  occasions,
  ofOne,
  reasons,
  states,
  type Words,
} from './descriptions.js';
import type { Agreeing } from './noun.js';

/** A label of people and what sets them apart. */
export interface Described {
  /** "people", "soldiers and police officers". */
  readonly who: string;
  readonly words: Words;
  /** In English, as it is said of one of them. */
  readonly ofOne: string;
}

function choice(table: Readonly<Record<string, unknown>>): string {
  return Object.keys(table).join('|');
}

const ARRESTED = new RegExp(
  `^(${choice(states)}) (?:(${choice(reasons)})|(${choice(occasions)})( the)?( (?:19|20)\\d\\d)? (${choice(events)}))$`,
);

/** "after the 2024 election" → "tras las elecciones de 2024". */
function occasion(before: string, event: string, article: boolean, year: string, language: Agreeing): string {
  const [its = '', name] = (events[event]?.[language] ?? '').split('|');
  const told = name === undefined ? its : article || year !== '' ? its + name : name;
  const words = `${occasions[before]?.[language]} ${told}${year === '' ? '' : ` de${year}`}`;
  return contractions[language].reduce((text, [apart, together]) => text.replace(apart, together), words);
}

function inBoth(words: (language: Agreeing) => string): Words {
  return { es: words('es'), pt: words('pt') };
}

function arrested(description: string): Words | undefined {
  const found = ARRESTED.exec(description);
  if (found === null) return undefined;
  const [, state = '', reason, before = '', article, year = '', event = ''] = found;
  return inBoth((language) => {
    const after =
      reason === undefined
        ? occasion(before, event, article !== undefined, year, language)
        : reasons[reason]?.[language];
    return `${states[state]?.[language]} ${after}`;
  });
}

function aged(description: string): Words | undefined {
  for (const [label, words] of ages)
    if (label.test(description)) return inBoth((language) => description.replace(label, words[language]));
  return undefined;
}

/** Where a description may begin: the longest is tried first, "not on the list" before "on the list". */
const BEGINS = new RegExp(` (?=(?:${choice(states)}|${choice(circumstances)})(?: |$)|(?:over|under|aged) \\d)`, 'g');

/** "people detained after the 2024 election": who, and what is said of them. */
export function describedIn(label: string): Described | undefined {
  for (const { index } of label.matchAll(BEGINS)) {
    const said = label.slice(index + 1);
    const words = arrested(said) ?? (Object.hasOwn(circumstances, said) ? circumstances[said] : aged(said));
    if (words !== undefined) return { who: label.slice(0, index), words, ofOne: ofOne[said] ?? said };
  }
  return undefined;
}
