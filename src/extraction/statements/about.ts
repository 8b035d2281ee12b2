import type { ExtractedClaim } from '../../domain/claim.js';
import type { AboutBasis } from '../../domain/statement.js';
import type { PlacedClaim, Run, Scene } from './scene.js';

/** The figures a statement is about, and how that is known. */
export interface About {
  readonly claims: readonly number[];
  readonly basis: AboutBasis;
}

export const NOTHING: About = { claims: [], basis: 'none' };

type Wanted = (claim: ExtractedClaim) => boolean;

/** "this figure" goes back no further. */
const PARAGRAPHS = 5;

/** In the sentence, or in the quotation that goes on in it. */
function isIn(
  { analysed: { sentence } }: Scene,
  { paragraph, start, end }: PlacedClaim,
  speech: Run | undefined,
): boolean {
  if (paragraph !== sentence.passage.number) return false;
  if (start >= sentence.start && end <= sentence.end) return true;
  return speech !== undefined && start >= speech.start && end <= speech.end;
}

/** The claim of this sentence that stands nearest to token `at`. */
export function claimHere(scene: Scene, at: number, wanted: Wanted): PlacedClaim | undefined {
  const offset = scene.tokens[at]?.start ?? 0;
  const { quotation, quotations } = scene.analysed.sentence;
  const speech = quotations[quotation[at] ?? -1];
  let nearest: PlacedClaim | undefined;
  for (const placed of scene.placed) {
    if (!isIn(scene, placed, speech) || !wanted(placed.claim)) continue;
    if (nearest === undefined || Math.abs(placed.start - offset) < Math.abs(nearest.start - offset)) nearest = placed;
  }
  return nearest;
}

/** The claim told last before this sentence. */
function claimBefore({ analysed: { sentence }, placed }: Scene, wanted: Wanted): PlacedClaim | undefined {
  const { number } = sentence.passage;
  return placed.findLast(
    ({ paragraph, start, claim }) =>
      (paragraph < number || (paragraph === number && start < sentence.start)) &&
      number - paragraph <= PARAGRAPHS &&
      claim.partOf === null &&
      // what is only promised is no count that anybody checks, lists or disputes
      claim.measure !== 'promised' &&
      wanted(claim),
  );
}

/** The figure in the sentence, else the one told before it. */
export function aboutFigure(scene: Scene, at: number, wanted: Wanted): About {
  const here = claimHere(scene, at, wanted);
  if (here !== undefined) return { claims: [here.index], basis: 'named' };
  return aboutBefore(scene, wanted);
}

export function aboutBefore(scene: Scene, wanted: Wanted): About {
  const before = claimBefore(scene, wanted);
  return before === undefined ? NOTHING : { claims: [before.index], basis: 'before' };
}

/** "asked the UN to verify the 895 releases": it is about no other number, though that one may be told elsewhere alone. */
export function aboutItsNumber(scene: Scene, about: About, words: Run): About {
  if (about.basis !== 'before') return about;
  const { numbers, times } = scene.analysed;
  const own = numbers.find(
    ({ start, end, form }) =>
      start >= words.start &&
      end <= words.end &&
      (form === 'digits' || form === 'words') &&
      !times.some((time) => time.start <= start && end <= time.end),
  );
  if (own === undefined || about.claims.some((at) => valueAt(scene, at) === own.value)) return about;
  return named(aboutBefore(scene, ({ value }) => value === own.value));
}

function valueAt({ placed }: Scene, at: number): number | undefined {
  return placed.find(({ index }) => index === at)?.claim.value;
}

/** The sentence itself has the number of the figure told before. */
export function named(about: About): About {
  return about.claims.length === 0 ? about : { ...about, basis: 'named' };
}
