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

/** Words of a sentence, folded, that ask after people who are out. */
const FREED =
  /^(?:freed|released|releases?|free|liberad[oa]s?|libertad[oa]s?|excarcelad[oa]s?|excarcelaciones|liberaciones|soltad[oa]s?|solt[oa]s|salido|salieron|sairam|saido|solturas|libertacoes)$/;
/** … who are in. "Prisoners" and "presos" alone are the people asked about, freed or not. */
const HELD =
  /^(?:held|detained|jailed|imprisoned|behind|remain|remaining|remains|still|siguen|sigue|permanecen|continuam|continuan|seguem|permanecem|encarcelad[oa]s|detenid[oa]s|detid[oa]s|recluid[oa]s)$/;
const PROMISED = /^(?:promised|prometid[oa]s?|prometio|prometeu)$/;
const PRISONERS = /^(?:prisoners|presos|presas|detainees|inmates)$/;

/** What a plain question counts; `undefined` where its words do not say, or say two things. */
export function measureAsked(words: readonly string[]): Measure | undefined {
  const has = (pattern: RegExp): boolean => words.some((word) => pattern.test(word));
  if (has(PROMISED)) return 'promised';
  if (has(FREED) && has(/^(?:not|no|nao|still|remain|remaining|siguen|continuam)$/)) return undefined;
  if (has(FREED)) return 'freed';
  return has(HELD) || has(PRISONERS) ? 'held' : undefined;
}
