import { createHash } from 'node:crypto';
import type { Article, ReadArticle } from '../../src/domain/article.js';
import type { ExtractedClaim, Extraction, Measure, Mention, Modifier, StatedRatio } from '../../src/domain/claim.js';
import type { ClaimantKind } from '../../src/domain/claimant.js';
import { type IsoDate, parseIsoDate } from '../../src/domain/iso-date.js';

/** A claim as a test row says it; what is left out is as plain as can be. */
export interface ToldClaim {
  readonly value: number;
  readonly phrase: string;
  /** The paragraph in which the phrase stands; the phrase alone where left out. */
  readonly said?: string;
  readonly modifier?: Modifier;
  readonly measure?: Measure;
  readonly group?: string;
  readonly claimant?: string;
  readonly kind?: ClaimantKind;
  readonly speaker?: string;
  readonly relayedBy?: string;
  readonly country?: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly basis?: 'explicit' | 'implied' | 'none';
  readonly toBasis?: 'stated' | 'reported';
  readonly derivedFrom?: string;
  /** Indexes in the article's claims. */
  readonly partOf?: number;
  readonly ofSome?: boolean;
  readonly earlierOf?: number;
}

export interface ToldArticle {
  readonly outlet: string;
  readonly agency?: string;
  readonly url?: string;
  readonly published: string | null;
  readonly language?: 'en' | 'es' | 'pt';
  readonly form?: 'page' | 'digest';
  readonly claims: readonly ToldClaim[];
  /** Paragraphs below those that carry the claims. */
  readonly text?: readonly string[];
  readonly ratios?: readonly StatedRatio[];
}

export interface Told {
  readonly read: ReadArticle;
  readonly extraction: Extraction;
}

export function day(text: string): IsoDate {
  const found = parseIsoDate(text);
  if (found === undefined) throw new Error(`${text} is not a day`);
  return found;
}

/** An article that holds one passage for each claim, the words that carry its figure, and its `text` below. */
export function tell(told: ToldArticle): Told {
  const paragraphs = [...told.claims.map(({ phrase, said }) => said ?? phrase), ...(told.text ?? [])];
  const passages = paragraphs.map((text, at) => ({
    number: at + 1,
    kind: 'body' as const,
    text,
    origin: Uint32Array.from({ length: text.length + 1 }, (_, offset) => offset),
  }));
  const claims = told.claims.map((claim, at) => extracted(claim, at, told));
  return {
    read: { article: articleOf(told), passages },
    extraction: { claims, ratios: told.ratios ?? [], statements: [] },
  };
}

function articleOf(told: ToldArticle): Article {
  const { form: _, ...content } = told;
  const sha256 = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return {
    id: `a${sha256.slice(0, 12)}`,
    outlet: told.outlet,
    agency: told.agency ?? null,
    headline: null,
    url: told.url ?? null,
    language: told.language ?? 'en',
    published: told.published === null ? null : day(told.published),
    publishedBasis: told.published === null ? 'none' : 'stated',
    sha256,
    form: told.form ?? 'page',
  };
}

function extracted(claim: ToldClaim, at: number, { published }: ToldArticle): ExtractedClaim {
  const from = claim.from === undefined || claim.from === null ? null : day(claim.from);
  const to = claim.to === undefined ? published : claim.to;
  const named = claim.claimant !== undefined;
  return {
    value: claim.value,
    modifier: claim.modifier ?? 'exact',
    measure: claim.measure ?? 'freed',
    group: claim.group ?? 'people',
    claimant: claim.claimant ?? 'unattributed',
    claimantKind: claim.kind ?? (named ? 'ngo' : 'unattributed'),
    speaker: claim.speaker ?? null,
    relayedBy: claim.relayedBy ?? null,
    country: claim.country ?? null,
    channel: null,
    window: {
      from,
      to: to === null ? null : day(to),
      basis: claim.basis ?? (from === null ? 'none' : 'explicit'),
      toBasis: claim.toBasis ?? (to === published ? 'reported' : 'stated'),
    },
    derivedFrom: claim.derivedFrom ?? null,
    partOf: claim.partOf ?? null,
    ofSome: claim.ofSome ?? false,
    earlierOf: claim.earlierOf ?? null,
    range: null,
    mentions: [mentionOf(claim, at)],
    confidence: 1,
    doubts: [],
  };
}

function mentionOf({ phrase, said, modifier }: ToldClaim, at: number): Mention {
  const start = said === undefined ? 0 : said.indexOf(phrase);
  const end = start + phrase.length;
  return { paragraph: at + 1, start, end, phrase, modifier: modifier ?? 'exact', originStart: start, originEnd: end };
}
