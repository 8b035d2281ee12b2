import { anyLanguage } from './any-language.js';
import { type Item, plays, type Scene } from './items.js';

const IS_MISSING = anyLanguage('isMissing');

/** A run of the question between two marks, or before the question that it leads to: "my editor asks | how many …". */
export interface Clause {
  readonly items: readonly Item[];
}

/** The clauses of a question, in order; the marks between them belong to none. */
export function clausesOf(scene: Scene, items: readonly Item[]): readonly Clause[] {
  const clauses: Item[][] = [[]];
  for (const item of items) {
    const isApart = isBreak(scene, item);
    if (isApart || plays(item, 'how-many') || isTurn(scene, item)) clauses.push([]);
    if (!isApart) clauses.at(-1)?.push(item);
  }
  return clauses.filter(({ length }) => length > 0).map((of) => ({ items: of }));
}

const TURNS = anyLanguage('turns');

/** "… and I need", "… que cerramos ya": whoever asks speaks of themselves. */
function isTurn({ tokens, compiled }: Scene, { start, end }: Item): boolean {
  const { persons, deadlines } = compiled.smallTalk;
  const next = tokens[end]?.key ?? '';
  return (
    end === start + 1 &&
    TURNS.has(tokens[start]?.key ?? '') &&
    (persons.has(next) || deadlines.has(next) || IS_MISSING.has(next))
  );
}

const UP_TO = anyLanguage('leadsUp');
const SMALL = anyLanguage('toVerb');
/** What is done in a newsroom, and by nobody else in a question. */
const DOES = anyLanguage('newsroom');

/** "Before I ring them", "antes de gravar": what whoever asks will do then. */
export function isLeadUp({ tokens, compiled }: Scene, { start, end }: Item): boolean {
  if (end > start + 2 || !UP_TO.has(tokens[start]?.key ?? '')) return false;
  const next = tokens.slice(start + 1).find(({ key }) => !SMALL.has(key))?.key ?? '';
  return compiled.smallTalk.persons.has(next) || DOES.has(next);
}

const BREAK = /^[,.;:!?¡¿()[\]…—–]$/;

function isBreak({ tokens }: Scene, item: Item): boolean {
  if (item.kind !== 'mark') return false;
  if (BREAK.test(item.mark)) return true;
  const [before, token, after] = [tokens[item.start - 1], tokens[item.start], tokens[item.end]];
  // a hyphen between spaces is a dash
  return (
    item.mark === '-' &&
    (before?.end ?? 0) < (token?.start ?? 0) &&
    (token?.end ?? 0) < (after?.start ?? Number.POSITIVE_INFINITY)
  );
}
