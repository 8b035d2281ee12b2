import { type Item, plays, type Scene } from './items.js';
import { MEASURED, type Role } from './lexicon.js';

const SAYS_WHAT: readonly Role[] = [
  ...MEASURED,
  'how-many',
  'ask',
  'by',
  'government',
  'search',
  'sources',
  'not',
  'in',
];

/**
 * Where a greeting or an excuse ends that stands before the question: "Hello, quick check before we publish:". It
 * greets, and says nothing that a question could be about; what follows it does.
 */
export function leadOf({ tokens }: Scene, items: readonly Item[]): number {
  const marks = items.filter((item) => item.kind === 'mark' && /^[,:.!?;]$/.test(item.mark));
  const last = marks.findLast((mark) => {
    const clause = items.filter(({ end }) => end <= mark.start);
    const greets = clause.some((item) => plays(item, 'chat') && !plays(item, 'filler'));
    const capital = tokens.slice(1, mark.start).some((token) => token.capital);
    return (
      greets && !capital && !clause.some(saysWhat) && items.some((item) => item.start >= mark.end && saysWhat(item))
    );
  });
  return last?.end ?? 0;
}

function saysWhat(item: Item): boolean {
  if (item.kind === 'words')
    return (
      SAYS_WHAT.some((role) => plays(item, role) && !plays(item, 'chat')) ||
      item.meanings.some(({ kind }) => kind !== 'role')
    );
  return item.kind !== 'mark' && item.kind !== 'unknown';
}

/** With every word of the lead one that carries nothing; words that nobody knows stay so, and are said. */
export function quieted(scene: Scene, items: readonly Item[]): readonly Item[] {
  const end = leadOf(scene, items);
  return items.map((item) =>
    item.end <= end && item.kind === 'words' ? { ...item, meanings: [{ kind: 'role', role: 'chat' } as const] } : item,
  );
}
