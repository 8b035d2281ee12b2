import type { Measure } from '../../domain/claim.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { custodyAt } from './custody.js';
import { pastAside } from './held-yet.js';
import type { Predicate } from './predicates.js';
import { isVerbOfState } from './verb-of-state.js';
import type { MeasureInput } from './weighed.js';

const WHO_HAD_BEEN = 3;
const PROMISE_REACH = 14;

const SAID_REACH = 10;

/** "the 1,024 people the ministry says have been freed", "las 1.024 que el ministerio da por liberadas": what somebody says of all of them. */
function saidOfAll({
  sentence: { tokens },
  predicates,
  span,
  counted,
  times,
  compiled,
}: MeasureInput): Predicate | undefined {
  const from = Math.max(counted.end, span.end);
  let said = false;
  for (let at = from; at < from + SAID_REACH; at += 1) {
    if (tokens[at]?.kind !== 'word') return undefined;
    const freed = predicates.find(
      ({ kind, start, wish, negated }) => kind === 'freed' && start === at && !wish && !negated,
    );
    // "whose names were published have been freed": nobody says it of them
    said ||= compiled.say.longestAt(tokens, at) !== undefined && !compiled.copulas.endsAt(tokens, at, 2);
    if (freed === undefined) continue;
    // "the 116 the ministry says it let go on Monday"; but "24 of the 68 it announced left prison"
    const own = compiled.small.it.isAt(tokens, at - 1) || compiled.small.that.isAt(tokens, at - 1);
    const timed = times.some(({ start }) => start >= freed.end && start - freed.end <= 1);
    const closes = tokens[freed.end]?.text === ',' || (own && (timed || tokens[freed.end]?.kind !== 'word'));
    return said && closes ? freed : undefined;
  }
  return undefined;
}

/** "nine of 35 detainees were freed", "una cuarta parte de esos 168 salió": right behind the whole, the verb of its part. */
function isVerbOfPart(start: number, tokens: readonly Token[], { clause, copulas }: CompiledLanguage): boolean {
  return clause.did.isAt(tokens, start) || copulas.longestAt(tokens, start) !== undefined;
}

/** "Nine of 35 detainees released on Friday": no article says that all of them were, as in "nine of the 35 released". */
function isOfBareWhole(
  start: number,
  { sentence: { tokens }, span, counted, others, compiled }: MeasureInput,
): boolean {
  const { sets, small, language } = compiled;
  if (language.sources.verbFirst || counted.kind !== 'group' || start !== counted.end) return false;
  const of = span.hedgeStart - 1;
  const part = sets.partitives.isAt(tokens, of) ? others.find(({ end }) => end === of) : undefined;
  if (part === undefined || part.value === 1) return false;
  // "they are nine of 35 detainees released" says it of all
  const before = tokens[part.hedgeStart - 1];
  return before === undefined || before.kind === 'punct' || small.that.has(before);
}

/** Of `902 prisoners` nothing happened to all; "the 80 freed" were freed as their own words say. */
export function freedBeside(input: MeasureInput): Predicate | undefined {
  const { sentence, predicates, span, counted, compiled } = input;
  const isPrisoner = counted.kind === 'group' && counted.entry.prisoner;
  // "de los 902 presos liberaron a 41": there the verb is another number's
  // "who had walked free", "los 369 presos que Israel liberó"
  const clause = compiled.sets.relatives.isAt(sentence.tokens, counted.end) ? WHO_HAD_BEEN : 0;
  // "de los 660 presos políticos liberados": a participle is their own
  const itsOwn = isPrisoner && compiled.language.sources.verbFirst && clause === 0;
  const beside = predicates.find(
    ({ kind, start, wish, negated }) =>
      kind === 'freed' &&
      !wish &&
      !negated &&
      (!itsOwn || compiled.clause.doneToMany.isAt(sentence.tokens, start)) &&
      start >= span.end &&
      start <= Math.max(counted.end, span.end) + clause &&
      (clause > 0 || !(isVerbOfPart(start, sentence.tokens, compiled) || isOfBareWhole(start, input))) &&
      // "the 40 who were arrested were freed": some of them, past what was done to all
      !predicates.some((told) => clause > 0 && told.start >= counted.end && told.end <= start),
  );
  return beside ?? saidOfAll(input);
}

/** "Dos 51 presos que o governo se comprometeu a libertar", "of the 51 prisoners the government promised to free": a whole that its own clause promises. */
export function promisedBeside({ sentence, predicates, counted, compiled }: MeasureInput): Predicate | undefined {
  const { sets, language } = compiled;
  const bare = !language.sources.verbFirst && sets.definites.isAt(sentence.tokens, counted.end);
  const clause = bare || sets.relatives.isAt(sentence.tokens, counted.end);
  return predicates.find(
    ({ kind, start, negated, wish }) =>
      kind === 'promised' &&
      !negated &&
      !wish &&
      (start === counted.end || (clause && start > counted.end && start - counted.end <= PROMISE_REACH)) &&
      !sentence.tokens.slice(counted.end, start).some(({ text }) => text === ','),
  );
}

/** "confirmed 154 of the 406 releases": the noun that both share says what happened, to the larger number and to its part. */
export function releasesOf({ predicates, span, counted }: MeasureInput): Predicate | undefined {
  if (counted.kind !== 'group' || !counted.partitive) return undefined;
  return predicates.find(
    ({ kind, start, end, wish, negated }) =>
      kind === 'freed' && !wish && !negated && start > span.end && end <= counted.end,
  );
}

const LISTED_REACH = 12;

/** "de los 182 militares que el Foro Penal tenía anotados como presos políticos": what somebody lists all of them as. */
function listedAs({ start, end }: Predicate, from: number, input: MeasureInput): boolean {
  const { sentence, predicates, compiled } = input;
  const { tokens } = sentence;
  if (!compiled.sets.relatives.isAt(tokens, from) || start - from > LISTED_REACH) return false;
  // the words that list them may be part of it: "registrados como presos"
  const noun = [1, 2].some((at) => {
    const group = compiled.groups.longestAt(tokens, start + at);
    return group?.value.prisoner === true && group.end >= end;
  });
  return (
    noun &&
    tokens.slice(from, start).every(({ kind }) => kind === 'word') &&
    !predicates.some((other) => other.start >= from && other.end <= start)
  );
}

/** "47 of the 139 students in pretrial detention"; of a bare number only a clause of its own says so: "of the 38 who remain in prison". */
function heldBeside(input: MeasureInput): Predicate | undefined {
  const {
    sentence: { tokens },
    predicates,
    counted,
    compiled,
  } = input;
  const itsOwn =
    counted.kind === 'group' ||
    compiled.sets.relatives.isAt(tokens, counted.end) ||
    // "of the 20 still in prison"
    compiled.clause.yet.isAt(tokens, counted.end);
  if (!itsOwn) return undefined;
  // "of the 187 soldiers and officers who were in prison"
  const joined = compiled.sets.joiners.isAt(tokens, counted.end)
    ? compiled.groups.longestAt(tokens, counted.end + 1)?.end
    : undefined;
  const end = joined ?? counted.end;
  // "the 47 teachers who, according to the union, are still in jail"
  const is = compiled.sets.relatives.isAt(tokens, end) ? pastAside(input, end) + 2 : undefined;
  // "12 of the 60 prisoners are still in jail": the verb of the part
  if (is === undefined && isVerbOfState(tokens, end, compiled)) return undefined;
  return predicates.find((predicate) => {
    const { kind, start, weak, negated } = predicate;
    if (kind !== 'held' || negated || start < counted.end) return false;
    // "12 de las 60 personas anunciadas siguen detenidas": and past what tells of the whole
    if (is === undefined && isVerbOfState(tokens, start, compiled)) return false;
    if (start > (is ?? counted.end + 1)) return listedAs(predicate, end, input);
    // "one of 812 soldiers still in Ramo Verde", "who, he says, are still in jail"
    const place = custodyAt(tokens, predicate.end, compiled);
    return (
      !weak ||
      place?.kind === 'held' ||
      predicates.some((next) => next.kind === 'held' && !next.weak && next.start === predicate.end)
    );
  });
}

const POLITICAL = /politic|dissident|opponent/;
/** Words from a number to "remain": "of them still". */
const TO_REMAIN = 3;

/** "De los 88 encarcelados solo quedan cuatro", "of the 88 political prisoners only four remain": so few of them are held now; but "300 remain without trial". */
function areMostGone({ sentence: { tokens }, counted, others, compiled }: MeasureInput): boolean {
  const { reality, sets, small } = compiled;
  // "de los 88 que seguían presos en enero": when there were as many
  if (sets.relatives.isAt(tokens, counted.end)) return false;
  return others.some(({ hedgeStart, start, end, modifier }) => {
    if (hedgeStart < counted.end || small.without.isAt(tokens, end)) return false;
    if (compiled.language.sources.verbFirst && reality.leftBehind.isAt(tokens, hedgeStart - 1)) return true;
    // "only four"
    if (hedgeStart === start || modifier !== 'exact') return false;
    for (let at = end; at < end + TO_REMAIN && tokens[at]?.kind === 'word'; at += 1)
      if (reality.leftBehind.isAt(tokens, at) || compiled.course.stays.isAt(tokens, at))
        return !small.without.isAt(tokens, at + 1);
    return false;
  });
}

/** What happened to all of those of whom others are a part: "half of the 80 released"; nothing, where no word says so. */
export function measureOfWhole(
  input: MeasureInput,
  isPrisoner: boolean,
): { readonly measure: Measure; readonly predicate: Predicate | null } | undefined {
  const { counted } = input;
  // "one of the 22 men freed on Sunday"
  const freed = freedBeside(input);
  if (freed !== undefined) return { measure: 'freed', predicate: freed };
  const gone = areMostGone(input);
  // "47 of the 139 students in pretrial detention"
  const held = gone ? undefined : heldBeside(input);
  if (held !== undefined) return { measure: 'held', predicate: held };
  const promised = promisedBeside(input);
  if (promised !== undefined) return { measure: 'promised', predicate: promised };
  // "17 of the 23 militants jailed in May": they were; but "41 of the 902 political prisoners"
  if (gone || !isPrisoner || counted.kind !== 'group') return undefined;
  // "uma das 41 jornalistas presas na Eritreia"
  return POLITICAL.test(counted.entry.label) || !counted.entry.prisoner
    ? { measure: 'held', predicate: null }
    : undefined;
}
