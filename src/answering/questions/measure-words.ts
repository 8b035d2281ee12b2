import type { Measure } from '../../domain/claim.js';
import { fold } from '../../domain/fold.js';

/** Words a measure may be typed as after `count`. */
const NAMES: Readonly<Record<Measure, readonly string[]>> = {
  freed: [
    'freed',
    'released',
    'releases',
    'free',
    'liberados',
    'liberadas',
    'excarcelados',
    'excarcelaciones',
    'libertados',
    'libertadas',
    'soltos',
  ],
  held: ['held', 'detained', 'jailed', 'prisoners', 'presos', 'presas', 'detenidos', 'detenidas', 'detidos', 'detidas'],
  promised: ['promised', 'prometidos', 'prometidas'],
  measures_lifted: ['measures_lifted', 'measures-lifted', 'lifted'],
};

export function measureNamed(word: string): Measure | undefined {
  const name = fold(word);
  const measures: readonly Measure[] = ['freed', 'held', 'promised', 'measures_lifted'];
  return measures.find((measure) => NAMES[measure].includes(name));
}
