import { MEASURES } from '../domain/claim.js';
import { choiceOf } from '../wording/names.js';

/** The measures, as an option offers them. */
export function measureChoices() {
  return MEASURES.map((measure) => choiceOf(`measure.title.${measure}`, measure));
}
