import type { Candidate } from '../candidate.js';
import { isFuture } from '../measures/ahead.js';
import type { Reader } from '../reader.js';
import { freedByWord } from './decided.js';
import { NEAR } from './lean.js';
import { amongReleases, OF_A_STATE, SOLDIERS } from './received-back.js';
import type { MeasuredScene, Step } from './scene.js';

/** Words from the people to their home: "nossos de volta em", "are now safely back". */
const TO_HOME = 5;
/** Tokens before a number for "we have", "ya tenemos a". */
const HAVE = 2;

/** Where "home" stands behind a number and its people, with nothing but words between. */
function homeAt({ analysed, counted }: Candidate, { compiled }: Reader): number | undefined {
  const { tokens } = analysed.sentence;
  for (let at = counted.end; at <= counted.end + TO_HOME && tokens[at]?.kind === 'word'; at += 1)
    if (compiled.course.custody.home.isAt(tokens, at)) return at;
  return undefined;
}

/** "We have 205", "205 … are": they are there, and nobody only wants them there. */
function areThere({ analysed, span, counted }: Candidate, home: number, { compiled }: Reader): boolean {
  const { tokens } = analysed.sentence;
  const { course, copulas, sets, states } = compiled;
  for (let at = span.hedgeStart - 1; at >= span.hedgeStart - HAVE && tokens[at]?.kind === 'word'; at -= 1)
    if (course.custody.weHave.isAt(tokens, at)) return !sets.negations.isAt(tokens, at - 1);
  let are = false;
  for (let at = counted.end; at < home; at += 1) {
    if (sets.negations.isAt(tokens, at) || isFuture(tokens, at, compiled)) return false;
    are ||= [copulas, states].some((verbs) => verbs.longestAt(tokens, at) !== undefined);
  }
  return are;
}

/** "Kyiv and Moscow swapped prisoners. «We have 205 of our soldiers home»": a country's own people, where releases are told of. */
export const haveHome: Step<MeasuredScene> = (scene) => {
  const { candidate, measured, last, reader } = scene;
  const { analysed, span, counted } = candidate;
  const { custody } = reader.compiled.course;
  if (measured.kind === 'measured' || span.ratio !== null || !custody.home.mayBeIn(analysed.words)) return undefined;
  if (counted.kind !== 'group' && counted.kind !== 'elliptical') return undefined;
  const home = homeAt(candidate, reader);
  if (home === undefined || !areThere(candidate, home, reader)) return undefined;
  const ours = custody.ourOwn.isAmong(analysed.sentence.tokens, span.end, home);
  const isSoldiers = counted.kind === 'group' && SOLDIERS.test(counted.entry.label);
  const isNear = last?.measure === 'freed' && analysed.sentence.index - last.sentence <= NEAR;
  if (!(ours || isSoldiers) || !(isNear || amongReleases(scene))) return undefined;
  return freedByWord(home);
};

/** "205 militares foram soltos, e com eles dois civis", "205 soldiers home, and two civilians with them": more of those let go, and no part of them. */
export const withThem: Step<MeasuredScene> = ({ candidate, measured, last, reader }) => {
  const { analysed, span, counted } = candidate;
  const { sentence } = analysed;
  const { small, sets, clause } = reader.compiled;
  if (measured.kind === 'measured' || counted.kind !== 'group' || span.ratio !== null) return undefined;
  if (last?.measure !== 'freed' || last.sentence !== sentence.index) return undefined;
  const { label } = counted.entry;
  if (!SOLDIERS.test(label) && !OF_A_STATE.test(label)) return undefined;
  const { tokens } = sentence;
  const isWith = (at: number): boolean => small.with.isAt(tokens, at) && clause.them.isAt(tokens, at + 1);
  const before = isWith(span.hedgeStart - 2) && sets.joiners.isAt(tokens, span.hedgeStart - 3);
  const behind = isWith(counted.end) && sets.joiners.isAt(tokens, span.hedgeStart - 1);
  return before || behind ? freedByWord(before ? span.hedgeStart - 2 : counted.end) : undefined;
};
