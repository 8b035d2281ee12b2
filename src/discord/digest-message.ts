import type { Told } from '../alerts/alert-entry.js';
import type { Digest, DigestHead } from '../alerts/digest.js';
import { digestDocument } from '../alerts/digest-document.js';
import { LANGUAGES, type LanguageCode } from '../domain/article.js';
import { type Page, pagesOf } from './pages.js';

/** Characters of a digest when it is posted. The rest of what a message holds is for what becomes of its figures. */
const POSTED_MAX = 2400;
const ENTRIES_MAX = 12;
/** The mention of roles. */
const BESIDE = 1;

/** Told with the longest words that a heading can have. */
const WORST: DigestHead = {
  ...{ kind: 'away', since: null, from: '2026-01-01T00:00:00.000Z' },
  ...{ part: 1_000, parts: 1_000, alerts: 10_000 },
};

/** Cuts what is told together into messages: between alerts, never inside one. */
export function packDigest(entries: readonly Told[]): readonly (readonly Told[])[] {
  const messages: Told[][] = [];
  for (const told of entries) {
    const open = messages.at(-1);
    if (open !== undefined && fits([...open, told])) open.push(told);
    else messages.push([told]);
  }
  return messages;
}

function fits(entries: readonly Told[]): boolean {
  if (entries.length > ENTRIES_MAX) return false;
  const document = digestDocument({ head: WORST, entries });
  // in whichever language it is told
  return LANGUAGES.every((language) => {
    const [page, ...more] = pagesOf(document, language, BESIDE);
    return more.length === 0 && lengthOf(page) <= POSTED_MAX;
  });
}

function lengthOf({ top, blocks }: Page): number {
  return blocks.flatMap(({ texts }) => texts).reduce((sum, text) => sum + text.length, top.length);
}

/** A digest as one page, as things stand now; where all that has become of it has no room, without the reasons. */
export function digestPage(digest: Digest, language: LanguageCode): Page {
  const [page, ...more] = pagesOf(digestDocument(digest), language, BESIDE);
  if (more.length === 0) return page;
  return pagesOf(digestDocument(digest, true), language, BESIDE)[0];
}
