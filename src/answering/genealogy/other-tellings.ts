import type { IsoDate } from '../../domain/iso-date.js';
import type { Appearance } from '../../ledger/appearance.js';
import { wordsIn } from '../../ledger/copies/word-runs.js';
import type { Descent } from '../../ledger/descent.js';
import { groupClass } from '../../ledger/group-class.js';
import type { ClaimFilter, Ledger, LedgerClaim } from '../../ledger/ledger.js';
import type { Change } from './genealogy.js';
import { sentenceAround } from './told-day-words.js';
import { changesOf, isToldOtherwise } from './told-otherwise.js';

export interface OtherTelling {
  readonly claim: LedgerClaim;
  readonly changes: readonly [Change, ...Change[]];
  readonly inOneStory: boolean;
}

/** As many are shown: a round number of everybody's has no end of them. */
const SHOWN_MAX = 10;
/** Of the words of a sentence without its numbers, so many stand in the other: it is that sentence with another number. */
const SAME_SENTENCE = 0.7;

/** Claims that look like this one told otherwise: the same number, or the same sentence of a copy with another number. */
export async function otherTellings(
  ledger: Ledger,
  claim: LedgerClaim,
  { stories, asOf }: { readonly stories: readonly Descent[]; readonly asOf: IsoDate | null },
): Promise<readonly OtherTelling[]> {
  const known = asOf === null ? {} : { asOf };
  const story = new Set(stories.map(({ articleId }) => articleId));
  const inStory = (other: LedgerClaim): boolean => other.appearances.some(({ articleId }) => story.has(articleId));
  const sameNumber = (await ledger.claims({ value: claim.value, ...known })).filter((other) =>
    isToldOtherwise(claim, other, inStory(other)),
  );
  const found = [...sameNumber, ...(await sameSentence(ledger, claim, story, known))];
  return found
    .flatMap((other) => {
      const [first, ...rest] = changesOf(claim, other);
      return first === undefined
        ? []
        : [{ claim: other, changes: [first, ...rest] as const, inOneStory: inStory(other) }];
    })
    .toSorted((a, b) => Number(b.inOneStory) - Number(a.inOneStory) || a.changes.length - b.changes.length)
    .slice(0, SHOWN_MAX);
}

/** In articles of the story that do not give the claim: the sentence that gives it elsewhere, with another number in it. */
async function sameSentence(
  ledger: Ledger,
  claim: LedgerClaim,
  story: ReadonlySet<string>,
  known: Pick<ClaimFilter, 'asOf'>,
): Promise<readonly LedgerClaim[]> {
  const tellers = new Set(claim.appearances.map(({ articleId }) => articleId));
  const silent = [...story].filter((id) => !tellers.has(id));
  const ids = new Set((await ledger.told(silent)).map(({ claimId }) => claimId));
  const candidates = (await ledger.claims({ ids: [...ids], ...known })).filter(
    (other) =>
      other.value !== claim.value &&
      other.measure === claim.measure &&
      groupClass(other.group) === groupClass(claim.group) &&
      !other.appearances.some(({ articleId }) => tellers.has(articleId)),
  );
  if (candidates.length === 0) return [];
  const own = await sentencesOf(ledger, claim, tellers);
  const alike = await Promise.all(
    candidates.map(async (other) => {
      const theirs = await sentencesOf(ledger, other, story);
      return own.some((a) => theirs.some((b) => isOneSentence(a, b))) ? [other] : [];
    }),
  );
  return alike.flat();
}

async function sentencesOf(ledger: Ledger, { appearances }: LedgerClaim, within: ReadonlySet<string>) {
  const places = appearances.filter(({ articleId }) => within.has(articleId));
  const passages = await ledger.passagesAt(
    places.map(({ articleId, paragraph }) => ({ articleId, number: paragraph })),
  );
  const textAt = ({ articleId, paragraph }: Appearance): string =>
    passages.find((one) => one.articleId === articleId && one.number === paragraph)?.text ?? '';
  return places.map((place) => sentenceAround(textAt(place), place.start, place.end));
}

function isOneSentence(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => wordsIn(text).filter((word) => !/\d/.test(word)));
  const [shorter = [], longer = []] = (x?.length ?? 0) <= (y?.length ?? 0) ? [x, y] : [y, x];
  const known = new Set(longer);
  const shared = shorter.filter((word) => known.has(word)).length;
  return shorter.length >= 4 && shared >= SAME_SENTENCE * longer.length;
}
