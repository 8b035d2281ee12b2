import type { PhraseTrie } from '../text/phrase-trie.js';
import type { Moment, Span } from '../time/moment.js';
import { type Decided, dropped } from './decided.js';
import type { MeasuredScene, Scene } from './scene.js';

/** Before the number, or after it with no more than words between: "; the film tells their story" is of the freed. */
function tells(words: PhraseTrie<true>, { candidate: { analysed, span }, reader }: Scene): boolean {
  if (!words.mayBeIn(analysed.words)) return false;
  const { tokens } = analysed.sentence;
  const { reality, small } = reader.compiled;
  for (let at = span.start - 1; at >= 0 && tokens[at]?.text !== ';'; at -= 1)
    if (words.longestAt(tokens, at) !== undefined) return true;
  for (let at = span.end; at < tokens.length && tokens[at]?.kind !== 'punct'; at += 1) {
    // "had made a film about the prison": only "in the film" they are freed
    if (words === reality.stories && !small.in.isAt(tokens, at)) continue;
    if (words.longestAt(tokens, at) !== undefined) return true;
  }
  return false;
}

const BEFORE_NUMBER = 3;

/** "durante la dictadura hubo 12.000 presos políticos"; but "hay 863, más que durante la dictadura". */
function wereHeldThen(scene: MeasuredScene): boolean {
  const { candidate, measured, reader } = scene;
  const { analysed, span, counted } = candidate;
  const { reality, sets, copulas } = reader.compiled;
  const { tokens } = analysed.sentence;
  if (measured.kind !== 'measured' || measured.measure !== 'held' || !tells(reality.bygone, scene)) return false;
  const end = Math.max(counted.end, measured.predicate?.end ?? 0);
  for (let at = span.hedgeStart - BEFORE_NUMBER; at < end; at += 1)
    // "are held" is of now
    if (sets.wereThen.isAt(tokens, at) && copulas.longestAt(tokens, at - 1) === undefined) return true;
  return false;
}

/** "al 19 de enero", "el viernes", "al cierre de 2025": a day of late, on which so many were held. */
function isOfLate(what: Moment | Span, published: string | null): boolean {
  if (what.kind === 'end-of') return isOfLate(what.of, published);
  const isDay = what.kind === 'weekday' || what.kind === 'offset' || what.kind === 'month';
  if (what.kind !== 'date' && what.kind !== 'year') return isDay;
  return what.year === null || published === null || what.year >= Number(published.slice(0, 4)) - 1;
}

const LONGEST = 4;

/** "which once held 1,800 prisoners", "llegó a albergar 1.800", "80 presos que estuvieron recluidos"; but on a day of late. */
function wereHeldOnce({ candidate: { analysed, span, counted }, measured, reader }: MeasuredScene): boolean {
  const { compiled, read } = reader;
  const { heldOnce } = compiled.reality;
  if (!heldOnce.mayBeIn(analysed.words)) return false;
  const { sentence, times, predicates, numbers } = analysed;
  const { tokens } = sentence;
  if (measured.kind !== 'measured' || measured.measure === 'freed') return false;
  const isDated = (roles: readonly string[]): boolean =>
    times.some(({ role, what }) => roles.includes(role) && isOfLate(what, read.article.published));
  if (heldOnce.endsAt(tokens, span.hedgeStart, LONGEST)) return !isDated(['on', 'until']);
  if (measured.measure !== 'held') return false;
  const verb = compiled.sets.relatives.isAt(tokens, counted.end) ? counted.end + 1 : counted.end;
  const once = heldOnce.longestAt(tokens, verb);
  if (once === undefined || isDated(['on'])) return false;
  // "estuvieron presos sin juicio y siguen en prisión"
  return !predicates.some(
    ({ kind, start, negated }) =>
      kind === 'held' && !negated && start >= once.end && !numbers.some((one) => one.start > verb && one.start < start),
  );
}

/**
 * "In the film 30 hostages are freed", "durante la dictadura hubo 12.000 presos políticos", "1.200 presos saíram na
 * saidinha": told by the words around of no release and of nobody who is held now.
 */
export function toldElsewhere(scene: MeasuredScene): Decided | undefined {
  const { measured, reader } = scene;
  if (measured.kind === 'rejected') return undefined;
  const { stories, leaves, takenBack } = reader.compiled.reality;
  if (tells(takenBack, scene)) return dropped('taken back by the article');
  if (tells(stories, scene)) return dropped('told in a story');
  if (wereHeldOnce(scene) || wereHeldThen(scene)) return dropped('held long ago');
  if (measured.kind !== 'measured' || measured.measure === 'held') return undefined;
  return tells(leaves, scene) ? dropped('on leave, and not freed') : undefined;
}
