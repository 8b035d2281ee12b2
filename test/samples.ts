import type { Article } from '../src/domain/article.js';
import { type IsoDate, parseIsoDate } from '../src/domain/iso-date.js';
import type { Appearance } from '../src/ledger/appearance.js';
import type { LedgerClaim } from '../src/ledger/ledger.js';

/** A day that is known to be one. */
export function day(text: string): IsoDate {
  const parsed = parseIsoDate(text);
  if (parsed === undefined) throw new Error(`not a day: ${text}`);
  return parsed;
}

export function anArticle(given: Partial<Article> = {}): Article {
  return {
    id: 'a1',
    outlet: 'Gatehouse Post',
    agency: null,
    headline: 'Dozens walk free',
    url: 'https://gatehouse.example/freed',
    language: 'en',
    published: day('2026-01-26'),
    publishedBasis: 'stated',
    sha256: '0'.repeat(64),
    form: 'page',
    ...given,
  };
}

type ClaimGiven = Partial<Omit<LedgerClaim, 'appearances'>> & {
  readonly appearances?: readonly [Partial<Appearance>, ...Partial<Appearance>[]];
};

export function aClaim({ appearances = [{}], ...given }: ClaimGiven = {}): LedgerClaim {
  const window = given.window ?? { from: null, to: day('2026-01-26'), basis: 'none', toBasis: 'reported' };
  const appearance = (partial: Partial<Appearance>): Appearance => ({
    articleId: 'a1',
    paragraph: 2,
    start: 0,
    end: 3,
    quote: '104 releases',
    statedModifier: given.modifier ?? 'exact',
    statedGroup: given.group ?? 'political prisoners',
    statedWindow: window,
    statedSpeaker: null,
    statedEarlier: false,
    ...partial,
  });
  const [first, ...rest] = appearances;
  return {
    id: 'c1',
    value: 104,
    modifier: 'exact',
    measure: 'freed',
    group: 'political prisoners',
    claimant: 'Foro Penal',
    claimantKind: 'ngo',
    speaker: null,
    relayedBy: null,
    countries: [],
    channel: null,
    derivedFrom: null,
    partOf: null,
    ofSome: false,
    earlierOf: null,
    supersededBy: null,
    confidence: 1,
    reviewed: false,
    review: null,
    recordedAt: '2026-01-27T09:00:00.000Z',
    ...given,
    window,
    appearances: [appearance(first), ...rest.map(appearance)],
  };
}
