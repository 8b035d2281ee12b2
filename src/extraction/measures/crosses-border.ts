import type { Token } from '../text/text.js';
import { type Predicate, predicateOf } from './predicates.js';
import { isTheirPast } from './their-past.js';
import type { MeasureInput } from './weighed.js';

const TO_VERB = 18;
const TO_BORDER = 8;
/** Words of "allowed to". */
const LET = 2;

function isEnd(token: Token | undefined): boolean {
  return token === undefined || (token.kind === 'punct' && /^[.;:—–?!“”"«»]$/.test(token.text));
}

/** Where what is crossed stands, with nothing but a day and small words between: "crossed the yard towards the bridge" is none. */
function borderAfter(verb: number, { sentence: { tokens }, times, compiled }: MeasureInput): number | undefined {
  const { custody } = compiled.course;
  const { sets, small } = compiled;
  for (let at = verb + 1; at <= verb + TO_BORDER && !isEnd(tokens[at]); at += 1) {
    const token = tokens[at];
    if (token !== undefined && custody.borders.has(token)) {
      // "el puesto de guardia"
      const of = tokens[at + 2];
      const ofThing = small.ofThe.isAt(tokens, at + 1) && of?.word.capital === false && !custody.borders.has(of);
      return ofThing ? undefined : at;
    }
    const isDay = times.some(({ start, end }) => start <= at && at < end);
    if (!isDay && token?.word.capital !== true && !sets.functionWords.isAt(tokens, at) && !sets.on.isAt(tokens, at))
      return undefined;
  }
  return undefined;
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
    // "who escaped crossed the border"
    if (counts(at) || compiled.neverDescribe.longestAt(tokens, at) !== undefined) return undefined;
    if (!crosses.isAt(tokens, at)) continue;
    if (compiled.sets.negations.isAt(tokens, at - 1) || compiled.future.endsAt(tokens, at, 3)) return undefined;
    // "tried to cross", "intentaron cruzar"; but "whom Minsk let cross", "pudieron cruzar"
    const bare = compiled.small.to.isAt(tokens, at - 1) || compiled.dating.infinitives.isAt(tokens, at);
    if (bare && !compiled.clause.letDo.endsAt(tokens, at, LET)) return undefined;
    const border = borderAfter(at, input);
    return border === undefined ? undefined : predicateOf({ start: at, end: border + 1, kind: 'freed' });
  }
  return undefined;
}
