import type { Token } from '../text/text.js';
import type { TimeExpression } from './moment.js';

const OCCASION = /^(?:por|pelo|pela|for|mark|marking|motivo|ocasion|ocasiao|occasion|vispera|vespera|eve|honor|honra)$/;

/** "on 20 March, the eve of the new year", "in April, the pardon for the new year": the feast is what it is for. */
export function isOccasion({ what, start }: TimeExpression, tokens: readonly Token[]): boolean {
  return what.kind === 'feast' && [1, 2, 3].some((back) => OCCASION.test(tokens[start - back]?.key ?? ''));
}

const NAMES_DAYS = new Set<TimeExpression['what']['kind']>(['date', 'weekday', 'month', 'same-day', 'offset', 'apart']);

/** Whether it says on which day or in which month, by name or by going back to one. */
export function namesDays({ role, what }: TimeExpression): boolean {
  return role === 'on' && NAMES_DAYS.has(what.kind);
}
