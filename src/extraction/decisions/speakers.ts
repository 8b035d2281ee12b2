import type { Candidate } from '../candidate.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Reader } from '../reader.js';
import type { Token } from '../text/text.js';
import { subjectEnd } from './subject-end.js';

/** "confirmed the release", "told reporters": who goes on so has done it; "reported missing", "confirmed on Friday" was done to them. */
function hasObject(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const { sets, small, numberStarts, groups } = compiled;
  const next = tokens[at];
  if (next === undefined || next.kind === 'punct') return false;
  if ([small.that, sets.determiners, numberStarts].some((words) => words.has(next)) || next.kind === 'number')
    return true;
  if (groups.longestAt(tokens, at) !== undefined) return true;
  return next.word.capital && !sets.weekdays.has(next) && !sets.months.has(next);
}

/** In Spanish and Portuguese more than one say it, and what they say follows: "Salieron 12 presos dijo su abogado". */
const PLURAL = /[nm]$/;
/** "freed 12 prisoners adding that": whoever freed them adds. */
const GERUND = /ing$/;
/** "contaron a la BBC que", "disseram à imprensa que". */
const TO_WHOM = 5;

function isTheirs(tokens: readonly Token[], verb: number, end: number, { language, small }: CompiledLanguage): boolean {
  const { key = '' } = tokens[verb] ?? {};
  if (!language.sources.verbFirst) return !GERUND.test(key);
  const said = tokens.slice(end, end + TO_WHOM).some((token) => small.that.has(token) || token.text === ':');
  return PLURAL.test(key) && said;
}

/** "Two lawyers said the prisoners were freed", "Three of those freed told the BBC": nobody counts who says something. */
export function areSpeakers(candidate: Candidate, { compiled }: Reader): boolean {
  const { analysed, span } = candidate;
  const { tokens } = analysed.sentence;
  if (span.ratio !== null) return false;
  const end = subjectEnd(candidate, compiled);
  const verb = compiled.descriptions.adverbs.longestAt(tokens, end)?.end ?? end;
  const said = compiled.say.longestAt(tokens, verb);
  // "dijeron adiós a la cárcel" is what they did
  const isDeed = analysed.predicates.some(({ start }) => start === verb);
  if (said === undefined || isDeed || !isTheirs(tokens, verb, said.end, compiled)) return false;
  const mayBeDoneToThem = compiled.reported.longestAt(tokens, verb) !== undefined;
  if (mayBeDoneToThem) return hasObject(tokens, said.end, compiled);
  // "said to be held"
  return compiled.language.sources.verbFirst || !compiled.speech.toDo.isAt(tokens, said.end);
}
