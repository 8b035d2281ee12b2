import type { MeasureInput } from './weighed.js';

/** Tokens of the aside, and of what stands before "already" in it. */
const ASIDE = 12;
const TO_ALREADY = 3;

/**
 * "Unas 7.700 más, que ya estaban en la calle, dejaron de presentarse ante los tribunales": who was out before is freed by
 * nothing that the sentence goes on to tell.
 */
export function wereOutAlready({ sentence: { tokens }, counted, predicates, compiled }: MeasureInput): boolean {
  const { clause, sets } = compiled;
  const comma = tokens[counted.end]?.text === ',' ? counted.end : counted.end + 1;
  if (tokens[comma]?.text !== ',' || !sets.relatives.isAt(tokens, comma + 1)) return false;
  const opening = tokens.slice(comma + 2, comma + 2 + TO_ALREADY);
  if (!opening.some((token) => clause.already.has(token)) || !opening.some((token) => sets.wereThen.has(token)))
    return false;
  let closing = comma + 3;
  while (closing - comma <= ASIDE && tokens[closing]?.text !== ',') closing += 1;
  if (closing - comma > ASIDE || tokens[closing + 1]?.kind !== 'word') return false;
  return predicates.some(({ kind, start, end }) => kind === 'freed' && start > comma && end <= closing);
}
