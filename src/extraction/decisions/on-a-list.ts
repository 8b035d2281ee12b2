import { type Candidate, placeOf } from '../candidate.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Reader } from '../reader.js';
import type { Token } from '../text/text.js';
import { leaning } from './decided.js';
import type { MeasuredScene, Step } from './scene.js';

/** "on the list that it closed", "en la lista de Viasna": which list is told there, and none that was told of before. */
export function isOwnList(
  tokens: readonly Token[],
  end: number,
  { statements, sets, small }: CompiledLanguage,
): boolean {
  if (statements.lists.longestAt(tokens, end - 1) === undefined) return false;
  return (
    [sets.relatives, small.ofThe].some((words) => words.isAt(tokens, end)) || sets.possessives.isAt(tokens, end - 2)
  );
}

/** Tokens of "En la lista" and "En su lista". */
const TO_LIST = 4;

/** "En la lista de Viasna", "Na lista do Foro Penal", "En su lista": of the people on it, whoever was told of before. */
export function isOnAnothersList({ analysed: { sentence }, counted }: Candidate, { compiled }: Reader): boolean {
  const { tokens } = sentence;
  if (counted.kind !== 'group' || compiled.ofWhole.longestAt(tokens, 0) === undefined) return false;
  for (let at = 1; at < TO_LIST; at += 1) {
    if (compiled.statements.lists.longestAt(tokens, at) === undefined) continue;
    return compiled.small.ofThe.isAt(tokens, at + 1) || compiled.sets.possessives.isAt(tokens, at - 1);
  }
  return false;
}

/** Sentences back, within a paragraph, in which a list may have been named. */
const BACK = 2;

/** "list of political prisoners", "registro de presos políticos", from the noun for it on. */
function isListOfPrisoners(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const list = compiled.statements.lists.longestAt(tokens, at) ?? compiled.counts.longestAt(tokens, at);
  if (list === undefined || !compiled.sets.partitives.isAt(tokens, list.end)) return false;
  return compiled.groups.longestAt(tokens, list.end + 1)?.value.prisoner === true;
}

/** "Five of the 28 freed were on its list of political prisoners. The list had 371 names": of those held, whoever was told of between. */
export const namesOnList: Step<MeasuredScene> = ({ candidate, measured, reader: { compiled } }) => {
  const { analysed, span, passage } = candidate;
  const { tokens } = analysed.sentence;
  if (measured.kind !== 'open' || span.ratio !== null || !compiled.sets.definites.isAt(tokens, 0)) return undefined;
  const list = compiled.statements.lists.longestAt(tokens, 1) ?? compiled.counts.longestAt(tokens, 1);
  if (list === undefined || list.end !== 2 || !compiled.sets.has.isAt(tokens, list.end)) return undefined;
  if (span.hedgeStart !== list.end + 1) return undefined;
  const here = placeOf(candidate);
  const named = passage.sentences
    .slice(Math.max(0, here - BACK), here)
    .some(({ sentence }) => sentence.tokens.some((_, at) => isListOfPrisoners(sentence.tokens, at, compiled)));
  return named ? leaning({ measure: 'held' }, false) : undefined;
};

/** Tokens between the noun for a list and its number, or between a number and "on its list". */
const BESIDE_LIST = 4;

/** Whether a list that somebody keeps begins at a token: "its list", "na sua lista", "la lista", "on lists". */
function isOnesList(tokens: readonly Token[], at: number, { statements, sets, small }: CompiledLanguage): boolean {
  if (statements.lists.longestAt(tokens, at) === undefined) return false;
  return [sets.possessives, sets.definites, sets.placePrepositions, small.in].some((words) =>
    words.isAt(tokens, at - 1),
  );
}

/** "which keeps another 60 on its list", "que mantém na sua lista outras 60": others than those just told of. */
export function areOthersOnList({ analysed, span }: Candidate, compiled: CompiledLanguage): boolean {
  const { tokens } = analysed.sentence;
  if (!compiled.sets.increments.isAt(tokens, span.hedgeStart - 1)) return false;
  for (let step = 1; step <= BESIDE_LIST; step += 1)
    if ([span.hedgeStart - 1 - step, span.end + step].some((at) => isOnesList(tokens, at, compiled))) return true;
  return false;
}

/** "135 left, says the group, which keeps another 60 on its list": these are held. */
export const othersOnList: Step<MeasuredScene> = ({ candidate, measured, last, reader: { compiled } }) => {
  if (measured.kind !== 'open' || last?.measure !== 'freed') return undefined;
  const isBeside = last.sentence === candidate.analysed.sentence.index;
  return isBeside && areOthersOnList(candidate, compiled) ? leaning({ measure: 'held' }, false) : undefined;
};

/** Whether a bare number is told to be on a list: "1,019 were still on it", "ficavam nela 1.019", and no noun behind "en él". */
function isOnIt({ analysed, span }: Candidate, { statements: { onIt } }: CompiledLanguage): boolean {
  const { tokens } = analysed.sentence;
  if (onIt.endsAt(tokens, span.hedgeStart, 2)) return true;
  for (let at = span.end; at <= span.end + BESIDE_LIST; at += 1) {
    const end = onIt.longestAt(tokens, at)?.end;
    if (end !== undefined) return tokens[end] === undefined || tokens[end].kind === 'punct';
    if (tokens[at]?.kind !== 'word') return false;
  }
  return false;
}

/** "S had 1,131 prisoners on its list on Wednesday; on Thursday 1,019 were on it": no part of them, but how many there were then. */
export const stillOnList: Step<MeasuredScene> = ({ candidate, measured, last, reader: { compiled } }) => {
  const { analysed, counted, span, passage } = candidate;
  if (measured.kind !== 'open' || last?.measure !== 'held' || span.ratio !== null) return undefined;
  if (counted.kind !== 'elliptical' || !isOnIt(candidate, compiled)) return undefined;
  const named = passage.sentences.some(
    ({ sentence: { index, tokens } }) =>
      index >= last.sentence &&
      index <= analysed.sentence.index &&
      tokens.some((_, at) => isOnesList(tokens, at, compiled)),
  );
  return named ? leaning({ measure: 'held' }, false) : undefined;
};
