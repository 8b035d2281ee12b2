import { z } from 'zod';
import { LANGUAGES, type LanguageCode } from '../domain/article.js';
import { MEASURES, type Measure } from '../domain/claim.js';
import { nameKey } from '../domain/fold.js';
import { groupClass } from '../ledger/group-class.js';
import type { DigestHour } from './digest-hour.js';
import { json } from './json-column.js';
import { FIGURES, NEWS_KINDS, type NewsKind } from './news-kind.js';
import type { QuietHours } from './quiet-hours.js';

/** What a channel wants to hear of. `null`: any. */
export interface Wanted {
  readonly measure: Measure | null;
  /** Claimant as the ledger files it. */
  readonly claimant: string | null;
  /** Who is counted; "detainees" and "political prisoners" are one, as everywhere in the ledger. */
  readonly group: string | null;
}

/** How much of that is worth an alert, and how it is told. Changing it keeps the subscription. */
export interface Manner {
  /** Never empty. */
  readonly about: readonly NewsKind[];
  /** Only figures of so many people or more. */
  readonly atLeast: number | null;
  /** Only figures that replace none, or differ by so many percent from the one they replace. */
  readonly changePercent: number | null;
  /** Only what an editor has confirmed or corrected, and then. */
  readonly reviewedOnly: boolean;
  /** Id of a role that is mentioned. */
  readonly roleId: string | null;
  /** In which it is told. */
  readonly language: LanguageCode;
  readonly quiet: QuietHours | null;
  /** Once a day, all in one; `null`: at once, each for itself. */
  readonly digest: DigestHour | null;
}

export const AT_ONCE: Manner = {
  about: FIGURES,
  atLeast: null,
  changePercent: null,
  reviewedOnly: false,
  roleId: null,
  language: 'en',
  quiet: null,
  digest: null,
};

export interface Subscription extends Wanted, Manner {
  readonly id: string;
  readonly guildId: string;
  readonly channelId: string;
  /** User id of the editor. */
  readonly createdBy: string;
  readonly createdAt: string;
}

/** A claim as far as a subscription looks at it. */
export interface Tellable {
  readonly measure: Measure;
  readonly claimant: string;
  readonly group: string;
  readonly value: number;
  /** Value of the figure it replaces. */
  readonly was: number | null;
  readonly reviewed: boolean;
  readonly kinds: readonly NewsKind[];
}

/** The first thing by which a subscription leaves a claim out; `null`: it wants it. */
export type Unwanted = 'measure' | 'claimant' | 'group' | 'about' | 'at-least' | 'change' | 'unreviewed';

export function unwantedFor(wanted: Wanted & Manner, claim: Tellable): Unwanted | null {
  if (wanted.measure !== null && wanted.measure !== claim.measure) return 'measure';
  if (wanted.claimant !== null && !sameClaimant(wanted.claimant, claim.claimant)) return 'claimant';
  if (wanted.group !== null && groupClass(wanted.group) !== groupClass(claim.group)) return 'group';
  if (!claim.kinds.some((kind) => wanted.about.includes(kind))) return 'about';
  if (wanted.atLeast !== null && claim.value < wanted.atLeast) return 'at-least';
  if (wanted.changePercent !== null && isSmallChange(claim, wanted.changePercent)) return 'change';
  return wanted.reviewedOnly && !claim.reviewed ? 'unreviewed' : null;
}

/** Whether it differs by less from the figure it replaces. */
export function isSmallChange({ value, was }: Pick<Tellable, 'value' | 'was'>, percent: number): boolean {
  return was !== null && Math.abs(value - was) * 100 < percent * was;
}

/** Whether a claim is one that this subscription asks for. */
export function wants(wanted: Wanted & Manner, claim: Tellable): boolean {
  return unwantedFor(wanted, claim) === null;
}

/** Whether two filters name the same claimant, whatever the spelling; `null` is any, and only itself. */
export function sameClaimant(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : nameKey(one) === nameKey(other);
}

/** Whether two filters name the same people; `null` is any, and only itself. */
export function sameGroup(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : groupClass(one) === groupClass(other);
}

const hour = z.number().int().min(0).max(23).nullable();

/** A row of the table. */
export const subscriptionRow = z
  .object({
    id: z.string(),
    guild_id: z.string(),
    channel_id: z.string(),
    measure: z.enum(MEASURES).nullable(),
    claimant: z.string().nullable(),
    people: z.string().nullable(),
    about: json.pipe(z.enum(NEWS_KINDS).array().min(1)),
    at_least: z.number().nullable(),
    change_percent: z.number().nullable(),
    reviewed_only: z.union([z.literal(0), z.literal(1)]),
    role_id: z.string().nullable(),
    language: z.enum(LANGUAGES),
    quiet_from: hour,
    quiet_until: hour,
    digest_hour: hour,
    time_zone: z.string().nullable(),
    created_by: z.string(),
    created_at: z.string(),
  })
  .transform((row): Subscription => {
    const { id, measure, claimant, people: group, quiet_from: from, quiet_until: until, time_zone: zone } = row;
    const place = { id, guildId: row.guild_id, channelId: row.channel_id };
    const made = { createdBy: row.created_by, createdAt: row.created_at };
    const manner: Manner = {
      about: row.about,
      atLeast: row.at_least,
      changePercent: row.change_percent,
      reviewedOnly: row.reviewed_only === 1,
      roleId: row.role_id,
      language: row.language,
      quiet: from === null || until === null || zone === null ? null : { from, until, zone },
      digest: row.digest_hour === null || zone === null ? null : { hour: row.digest_hour, zone },
    };
    return { ...place, measure, claimant, group, ...manner, ...made };
  });
