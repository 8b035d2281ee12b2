import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Citation } from '../answering/answer.js';
import { type Article, PUBLISHED_BASES } from '../domain/article.js';
import { MEASURES, MODIFIERS, WINDOW_BASES } from '../domain/claim.js';
import { CLAIMANT_KINDS } from '../domain/claimant.js';

import type { LedgerClaim, NewClaim } from '../ledger/ledger.js';
import { day } from '../ledger/rows.js';
import { NEWS_KINDS, type NewsKind } from './news-kind.js';

/** A figure as an alert keeps it. */
export const alertFigure = z.object({
  id: z.string(),
  value: z.number(),
  modifier: z.enum(MODIFIERS),
  measure: z.enum(MEASURES),
  group: z.string(),
  derivedFrom: z.string().nullable(),
  from: day.nullable(),
  to: day.nullable(),
  windowBasis: z.enum(WINDOW_BASES),
  toBasis: z.enum(['stated', 'reported']),
});
/** Where an article tells a figure. */
export const citation = z.object({
  article: z.string(),
  outlet: z.string().nullable(),
  agency: z.string().nullable(),
  headline: z.string().nullable(),
  published: day.nullable(),
  publishedBasis: z.enum(PUBLISHED_BASES),
  url: z.string().nullable(),
  paragraph: z.number(),
  quote: z.string(),
  differs: z.array(z.string()),
});

/** A figure as an alert names it. */
export type AlertFigure = z.infer<typeof alertFigure>;

/** A figure of somebody else that cannot be right together with the one that is told. */
const contradiction = z.object({
  figure: alertFigure,
  claimant: z.string(),
  claimantKind: z.enum(CLAIMANT_KINDS),
  citation,
});

/** Everything that a channel is told of one new claim, as it was when it was news. Kept in the outbox as JSON. */
export const alertSchema = z.object({
  measure: z.enum(MEASURES),
  claimant: z.string(),
  claimantKind: z.enum(CLAIMANT_KINDS),
  speaker: z.string().nullable(),
  relayedBy: z.string().nullable(),
  channel: z.string().nullable(),
  figure: alertFigure,
  /** The figure of the same claimant, measure, group and start that this one replaces. */
  replaces: alertFigure.nullable(),
  /** The figure of the same article that already replaced this one. */
  replacedBy: alertFigure.nullable(),
  /** What this is a part of: the figure where the same article brought it, else only that there is one. */
  partOf: z.union([alertFigure, z.literal('unknown')]).nullable(),
  citation,
  /** What news it was; alerts of before there were kinds told of figures. */
  kinds: z.enum(NEWS_KINDS).array().optional(),
  /** The nearest first. */
  contradicts: contradiction.array().default([]),
  /** Where the one story stands that told it until now. */
  toldBefore: citation.nullable().default(null),
  /** Where the figure stands that it replaces. */
  replacedIn: citation.nullable().default(null),
});
export type Alert = z.infer<typeof alertSchema>;

/**
 * The alert of one claim in one channel. The same pair always has the same id, at most 25 characters: it is the
 * message's nonce and stands in its button, so that a message of ours can be recognised after any crash.
 */
export function alertId(claimId: string, channelId: string, ...more: readonly string[]): string {
  return `n${createHash('sha256')
    .update([claimId, channelId, ...more].join(' '))
    .digest('hex')
    .slice(0, 22)}`;
}

/** What more there is to say of a claim that is told. */
export interface Beside {
  readonly kinds: readonly NewsKind[];
  readonly contradicts?: Alert['contradicts'];
  readonly toldBefore?: Alert['toldBefore'];
  readonly replacedIn?: Alert['replacedIn'];
}

/** What is told of a claim; `news` are all new claims of the same article. */
export function alertOf(
  { claim, replaces }: NewClaim,
  news: readonly NewClaim[],
  article: Article,
  { kinds, contradicts = [], toldBefore = null, replacedIn = null }: Beside,
): Alert {
  const among = (id: string | null): AlertFigure | null => {
    const found = news.find((other) => other.claim.id === id);
    return found === undefined ? null : figureOf(found.claim);
  };
  const { measure, claimant, claimantKind, speaker, relayedBy, channel, partOf, supersededBy } = claim;
  return {
    ...{ measure, claimant, claimantKind, speaker, relayedBy, channel },
    figure: figureOf(claim),
    replaces: replaces === null ? null : figureOf(replaces),
    replacedBy: among(supersededBy),
    partOf: partOf === null ? null : (among(partOf) ?? 'unknown'),
    citation: citationOf(claim, article),
    kinds: [...kinds],
    contradicts,
    toldBefore,
    replacedIn,
  };
}

export function figureOf({ id, value, modifier, measure, group, derivedFrom, window }: LedgerClaim): AlertFigure {
  const { from, to, basis: windowBasis, toBasis } = window;
  return { id, value, modifier, measure, group, derivedFrom, from, to, windowBasis, toBasis };
}

/** Where an article tells a claim. */
export function citationOf({ appearances }: LedgerClaim, article: Article): Alert['citation'] {
  const here = appearances.find((appearance) => appearance.articleId === article.id) ?? appearances[0];
  const { outlet, agency, headline, published, publishedBasis, url } = article;
  const { paragraph, quote } = here;
  const whole = { article: article.id, outlet, agency, headline, published, publishedBasis, url, paragraph, quote };
  return { ...whole, differs: [] } satisfies Citation;
}
