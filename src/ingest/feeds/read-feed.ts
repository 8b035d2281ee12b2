import { z } from 'zod';
import { type IsoDate, isoDateOfInstant } from '../../domain/iso-date.js';
import { webAddress } from '../web/fetcher.js';
import { ENTRIES_MAX, parseApart } from './parse-apart.js';

/** An article as a feed lists it. */
export interface FeedEntry {
  /** What the feed knows it by. */
  readonly key: string;
  readonly url: string;
  /** Says that it was changed since. */
  readonly stamp: string | null;
  readonly published: IsoDate | null;
}

export interface ReadFeed {
  readonly title: string | null;
  /** In the feed's order, at most `ENTRIES_MAX`. */
  readonly entries: readonly FeedEntry[];
}

const LONGEST_KEY = 500;
const LONGEST_TITLE = 200;

const text = z.string().optional().catch(undefined);
const dublinCore = z
  .object({ date: text, dates: z.array(z.string()).optional().catch(undefined) })
  .optional()
  .catch(undefined);
const title = z
  .union([z.string(), z.object({ value: z.string() }).transform(({ value }) => value)])
  .optional()
  .catch(undefined);
const listOf = <T extends z.ZodType>(entry: T) => z.array(entry).optional().catch(undefined);

/** An id may be the address itself. */
function addressIn(id: string | undefined): string | undefined {
  return id !== undefined && webAddress(id) !== undefined ? id : undefined;
}

const rssItem = z
  .object({
    link: text,
    guid: z.object({ value: text, isPermaLink: z.boolean().optional() }).optional().catch(undefined),
    pubDate: text,
    dc: dublinCore,
    rdf: z.object({ about: text }).optional().catch(undefined),
  })
  .transform(({ link, guid, pubDate, dc, rdf }) => {
    const permanent = guid?.isPermaLink === false ? undefined : addressIn(guid?.value);
    const date = pubDate ?? dc?.date ?? dc?.dates?.[0];
    return { id: guid?.value ?? rdf?.about, url: link ?? permanent ?? rdf?.about, published: date, updated: date };
  });

const atomEntry = z
  .object({
    id: text,
    links: listOf(z.object({ href: z.string(), rel: text })),
    published: text,
    updated: text,
  })
  .transform(({ id, links = [], published, updated }) => {
    const own = links.find(({ rel = 'alternate' }) => rel === 'alternate') ?? links[0];
    return { id, url: own?.href ?? addressIn(id), published: published ?? updated, updated: updated ?? published };
  });

const jsonItem = z
  .object({
    id: z.coerce.string().optional(),
    url: text,
    external_url: text,
    date_published: text,
    date_modified: text,
  })
  .transform(({ id, url, external_url, date_published, date_modified }) => {
    return {
      id,
      url: url ?? external_url ?? addressIn(id),
      published: date_published,
      updated: date_modified ?? date_published,
    };
  });

const parsedFeed = z.discriminatedUnion('format', [
  z.object({ format: z.enum(['rss', 'rdf']), feed: z.object({ title, items: listOf(rssItem) }) }),
  z.object({ format: z.literal('atom'), feed: z.object({ title, entries: listOf(atomEntry) }) }),
  z.object({ format: z.literal('json'), feed: z.object({ title, items: listOf(jsonItem) }) }),
]);

/** Reads RSS, RDF, Atom or JSON Feed; `undefined` for anything else. What an entry lacks costs that entry alone. */
export async function readFeed(body: string, feedUrl: string): Promise<ReadFeed | undefined> {
  const checked = parsedFeed.safeParse(await parseApart(body));
  if (!checked.success) return undefined;
  const { feed } = checked.data;
  const listed = ('entries' in feed ? feed.entries : 'items' in feed ? feed.items : undefined) ?? [];
  const entries = new Map<string, FeedEntry>();
  for (const entry of listed.slice(0, ENTRIES_MAX)) {
    const found = entryOf(entry, feedUrl);
    if (found !== undefined && !entries.has(found.key)) entries.set(found.key, found);
  }
  const name = feed.title?.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE) ?? '';
  return { title: name === '' ? null : name, entries: [...entries.values()] };
}

type Listed = z.infer<typeof rssItem>;

function entryOf({ id, url: link = '', published, updated }: Listed, feedUrl: string): FeedEntry | undefined {
  const address = link.trim();
  const url = address !== '' && URL.canParse(address, feedUrl) ? new URL(address, feedUrl).href : '';
  if (webAddress(url) === undefined) return undefined;
  const key = (id?.trim() || url).slice(0, LONGEST_KEY);
  return { key, url, stamp: updated?.trim().slice(0, LONGEST_KEY) ?? null, published: dayOf(published) };
}

/** The day, in UTC, as everywhere. A year that cannot be one is no day. */
function dayOf(date: string | undefined): IsoDate | null {
  const instant = date === undefined ? Number.NaN : Date.parse(date);
  const isYear = instant > Date.UTC(1990, 0) && instant < Date.UTC(2100, 0);
  return isYear ? isoDateOfInstant(new Date(instant)) : null;
}
