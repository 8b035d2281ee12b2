import { z } from 'zod';
import { type Article, LANGUAGES, type PassageKind, PUBLISHED_BASES } from '../domain/article.js';
import { MEASURES, MODIFIERS, WINDOW_BASES } from '../domain/claim.js';
import { CLAIMANT_KINDS } from '../domain/claimant.js';
import { type IsoDate, parseIsoDate } from '../domain/iso-date.js';

/** What the store gives back, checked: a row that another hand has changed is an error with its name, not a wrong answer. */
export const day = z.custom<IsoDate>((text) => typeof text === 'string' && isDay(text), 'not a day');
const text = z.string().nullable();

/** Days that were found in the calendar: a ledger names the same few hundred again and again. */
const days = new Set<string>();

function isDay(text: string): boolean {
  if (days.has(text)) return true;
  const found = parseIsoDate(text) !== undefined;
  if (found && days.size < 10_000) days.add(text);
  return found;
}

export const FORMS = ['page', 'digest'] as const;
export const TO_BASES = ['stated', 'reported'] as const;

const articleRow = z.object({
  id: z.string(),
  outlet: text,
  agency: text,
  headline: text,
  url: text,
  language: z.enum(LANGUAGES),
  published: day.nullable(),
  published_basis: z.enum(PUBLISHED_BASES),
  sha256: z.string(),
  form: z.enum(FORMS),
});

const PASSAGE_KINDS = ['headline', 'deck', 'body', 'caption', 'list'] as const satisfies readonly PassageKind[];

export const passageRow = z.object({
  article_id: z.string(),
  number: z.number(),
  kind: z.enum(PASSAGE_KINDS),
  text: z.string(),
});

/** One place where an article tells a claim. */
export const tellingRow = z.object({
  article_id: z.string(),
  claim_id: z.string(),
  value: z.number(),
  measure: z.enum(MEASURES),
  modifier: z.enum(MODIFIERS),
  population: z.string(),
  claimant: z.string(),
  claimant_kind: z.enum(CLAIMANT_KINDS),
  speaker: text,
  relayed_by: text,
  country: text,
  channel: text,
  from_day: day.nullable(),
  to_day: day.nullable(),
  basis: z.enum(WINDOW_BASES),
  to_basis: z.enum(TO_BASES),
  derived_from: text,
  part_of: text,
  earlier_of: text,
  of_some: z.number(),
  confidence: z.number(),
  recorded_at: z.string(),
  place_paragraph: z.number(),
  start_at: z.number(),
  end_at: z.number(),
  quote: z.string(),
  place_modifier: z.enum(MODIFIERS),
});
export type TellingRow = z.infer<typeof tellingRow>;

/** What it takes to name a claim. */
export const namedRow = z.object({
  id: z.string(),
  value: z.number(),
  measure: z.enum(MEASURES),
  modifier: z.enum(MODIFIERS),
  population: z.string(),
  from_day: day.nullable(),
  to_day: day.nullable(),
  basis: z.enum(WINDOW_BASES),
  to_basis: z.enum(TO_BASES),
  derived_from: text,
  acted: z.number(),
});
export type NamedRow = z.infer<typeof namedRow>;

/** A claim that was found. */
export const foundRow = z.object({ id: z.string(), series: z.string(), linked: z.number(), replaced: z.number() });
export type FoundRow = z.infer<typeof foundRow>;

/** The same, with what replaced it, and what stands in its place now where a look at its row and its series tells. */
export const endedRow = foundRow.extend({ next: text, end: text });
export type EndedRow = z.infer<typeof endedRow>;

/** A claim with what replaced it. */
export const nextRow = foundRow.omit({ replaced: true }).extend({ next: text });
export type NextRow = z.infer<typeof nextRow>;

export const ratioRow = z.object({
  article_id: z.string(),
  percent: z.number(),
  part: z.string(),
  whole: z.string(),
  paragraph: z.number(),
  phrase: z.string(),
});

export const claimPlaceRow = z.object({ article_id: z.string(), paragraph: z.number(), claim_id: z.string() });

export const idRow = z.object({ id: z.string() });

export function articleOf(row: unknown): Article {
  const { published_basis: publishedBasis, ...rest } = articleRow.parse(row);
  return { ...rest, publishedBasis };
}

export const toldRow = z.object({
  article_id: z.string(),
  claim_id: z.string(),
  claimant: z.string(),
  measure: z.enum(MEASURES),
  value: z.number(),
  from_day: day.nullable(),
});

export const windowRow = z.object({ from_day: day.nullable(), last_day: day, figures: z.number() });

export const groupRow = z.object({ name: z.string(), measure: z.enum(MEASURES), figures: z.number() });

export const claimantRow = z.object({
  claimant: z.string(),
  claimant_kind: z.enum(CLAIMANT_KINDS),
  figures: z.number(),
});
