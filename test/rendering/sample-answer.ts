import type { ArticleSummary, Citation, CountAnswer, Figure } from '../../src/answering/answer.js';
import { asIs } from '../../src/wording/words.js';
import { day } from '../samples.js';

export function aCitation(given: Partial<Citation> = {}): Citation {
  return {
    article: 'a1',
    outlet: 'Gatehouse Post',
    agency: null,
    headline: 'Dozens walk free',
    published: day('2031-05-11'),
    publishedBasis: 'stated',
    url: 'https://gatehouse.example/freed',
    paragraph: 4,
    quote: '266 prisoners have left since May 6',
    differs: [],
    ...given,
  };
}

export function aFigure(given: Partial<Figure> = {}): Figure {
  return {
    id: 'c00000000266',
    value: 266,
    modifier: 'exact',
    measure: 'freed',
    group: 'political prisoners',
    claimant: 'Open Gate',
    claimantKind: 'ngo',
    speaker: null,
    relayedBy: null,
    channel: null,
    from: day('2031-05-06'),
    to: day('2031-05-11'),
    windowBasis: 'explicit',
    toBasis: 'stated',
    derivedFrom: null,
    partOf: null,
    supersededBy: null,
    confidence: 1,
    reviewed: false,
    review: null,
    citations: [aCitation()],
    ...given,
  };
}

function anArticleSummary(given: Partial<ArticleSummary> & { readonly id: string }): ArticleSummary {
  return {
    outlet: 'Gatehouse Post',
    agency: null,
    headline: 'Dozens walk free',
    url: 'https://gatehouse.example/freed',
    published: day('2031-05-11'),
    publishedBasis: 'stated',
    origin: given.id,
    ...given,
  };
}

const harbour = {
  article: 'a2',
  outlet: 'Harbour Mail',
  agency: 'AFP',
  headline: 'Prisons open, slowly, as families wait outside for a third night',
  url: 'https://harbour.example/2031/05/12/prisons-open-slowly-as-families-wait-outside-for-a-third-night/20687',
};
const uplands = {
  article: 'a3',
  outlet: 'Uplands Radio',
  headline: null,
  published: day('2031-05-12'),
  publishedBasis: 'inferred',
  url: null,
} as const;

/** One of each kind of figure. */
export const sampleAnswer: CountAnswer = {
  query: {
    kind: 'count',
    measure: 'freed',
    since: day('2031-05-06'),
    until: null,
    by: null,
    group: null,
    asOf: null,
  },
  groups: [
    {
      relation: 'same',
      figures: [
        aFigure({ speaker: 'Ana Ruiz', channel: 'X', toBasis: 'reported' }),
        aFigure({
          id: 'c00000000156',
          value: 156,
          claimant: 'unattributed',
          claimantKind: 'unattributed',
          citations: [aCitation({ ...uplands, quote: '156 political prisoners have been released since 6 May' })],
        }),
        aFigure({
          id: 'c00000000005',
          value: 5,
          modifier: 'at_least',
          group: 'Spanish nationals',
          claimant: 'unattributed',
          claimantKind: 'unattributed',
          windowBasis: 'implied',
          partOf: 'c00000000156',
          citations: [aCitation({ ...uplands, paragraph: 5, quote: 'at least five Spanish nationals' })],
        }),
      ],
    },
    {
      relation: 'within',
      figures: [
        aFigure({
          id: 'c00000000104',
          value: 104,
          from: day('2031-05-11'),
          citations: [
            aCitation({ ...harbour, paragraph: 2, quote: '104 releases', differs: ['at least'] }),
            aCitation({ ...uplands, paragraph: 1, quote: '104 releases of political prisoners' }),
          ],
        }),
        aFigure({
          id: 'c00000000080',
          value: 80,
          from: day('2031-05-11'),
          supersededBy: 'c00000000104',
          citations: [aCitation({ ...harbour, paragraph: 3, quote: '80 political prisoners being released' })],
        }),
        aFigure({
          id: 'c00000000024',
          value: 24,
          modifier: 'vague',
          group: 'prisoners',
          from: day('2031-05-10'),
          citations: [aCitation({ paragraph: 1, quote: 'dozens of prisoners' })],
        }),
      ],
    },
    {
      relation: 'wider',
      figures: [
        aFigure({
          id: 'c00000000313',
          value: 313,
          modifier: 'about',
          group: 'prisoners',
          from: day('2030-12-01'),
          derivedFrom: 'half of 626',
          citations: [aCitation({ ...harbour, paragraph: 9, quote: 'about half that amount' })],
        }),
      ],
    },
    {
      relation: 'unstated',
      figures: [
        aFigure({
          id: 'c00000000100',
          value: 100,
          group: 'people',
          claimant: 'Government of Ardovia',
          claimantKind: 'government',
          relayedBy: 'Ana Ruiz',
          from: null,
          windowBasis: 'none',
          toBasis: 'reported',
          confidence: 0.4,
          citations: [aCitation({ outlet: null, published: null, publishedBasis: 'none', url: null, article: 'a4' })],
        }),
      ],
    },
  ],
  notes: [
    {
      kind: 'superseded',
      text: asIs('Open Gate gave 80 for 11 May, then 104 for the same day.'),
      claims: ['c00000000080', 'c00000000104'],
    },
  ],
  articles: [
    anArticleSummary({ id: 'a1' }),
    anArticleSummary({ ...harbour, id: 'a2' }),
    anArticleSummary({ ...uplands, id: 'a3', origin: 'a2' }),
    anArticleSummary({ id: 'a4', outlet: null, url: null, published: null, publishedBasis: 'none' }),
  ],
  rejected: 0,
  marks: [],
  referred: [],
  nearest: [],
};
