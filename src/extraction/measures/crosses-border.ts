import type { Token } from '../text/text.js';
import { type Predicate, predicateOf } from './predicates.js';
import { isTheirPast } from './their-past.js';
import type { MeasureInput } from './weighed.js';

const TO_VERB = 18;
const TO_BORDER = 8;

function isEnd(token: Token | undefined): boolean {
  return token === undefined || (token.kind === 'punct' && /^[.;:—–?!“”"«»]$/.test(token.text));
}

/** "27 prisoners crossed the checkpoint on Sunday", "cruzaron el domingo el paso de Medininkai": whoever was jailed has left. */
export function crossesBorder(input: MeasureInput, isPrisoner: boolean): Predicate | undefined {
  const { sentence, counted, numbers, predicates, words, compiled } = input;
  const { borders } = compiled.course.custody;
  const { crosses } = compiled.clause;
  if (!borders.mayBeIn(words) || !crosses.mayBeIn(words)) return undefined;
  // "18 Colombians who had been in Venezuelan prisons crossed the bridge"
  if (!isPrisoner && !predicates.some((predicate) => isTheirPast(predicate, input))) return undefined;
  const { tokens } = sentence;
  const counts = (at: number): boolean => numbers.some(({ start, form }) => start === at && form !== 'article-one');
  for (let at = counted.end; at < counted.end + TO_VERB && !isEnd(tokens[at]); at += 1) {
    if (counts(at)) return undefined;
    if (!crosses.isAt(tokens, at)) continue;
    if (compiled.sets.negations.isAt(tokens, at - 1) || compiled.future.endsAt(tokens, at, 3)) return undefined;
    for (let border = at + 1; border <= at + TO_BORDER && !isEnd(tokens[border]); border += 1)
      if (borders.isAt(tokens, border)) return predicateOf({ start: at, end: border + 1, kind: 'freed' });
    return undefined;
  }
  return undefined;
}
