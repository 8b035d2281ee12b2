import type { Mention } from '../../domain/claim.js';
import { changedAttribution } from '../attribution/attribution.js';
import { changed, type Draft, groupKey, isUnnamed, type Refiner, sameBody } from '../draft.js';

function isGeneric(draft: Draft): boolean {
  return isUnnamed(draft) || draft.attribution.body.claimant === 'rights groups';
}

function windowsAgree(a: Draft, b: Draft): boolean {
  if (a.measure === 'held')
    return a.window.to === b.window.to || a.window.toBasis === 'reported' || b.window.toBasis === 'reported';
  if (a.floatingDay || b.floatingDay) return true;
  if (a.window.from === null || b.window.from === null) return true;
  if (a.window.basis !== 'explicit' || b.window.basis !== 'explicit') return true;
  return (
    a.window.from === b.window.from &&
    (a.window.to === b.window.to || a.window.toBasis === 'reported' || b.window.toBasis === 'reported')
  );
}

const NEAR = 4;

/** "The government says 1,700 … When somebody frees 1,700 and names none": the other's figure still, in the same speech. */
function repeatsRelayed(a: Draft, b: Draft): boolean {
  return (
    a.attribution.relayedBy !== null &&
    a.quoted &&
    b.quoted &&
    b.attribution.how === 'quotation' &&
    b.window.from === null &&
    b.sentence - a.sentence <= NEAR &&
    a.mention.paragraph === b.mention.paragraph
  );
}

/** Sentences after a figure in which "another two" are others than its two. */
const BESIDE = 2;

/** "175 Russians came back and 175 Ukrainians were handed over", "Two left on Tuesday. On Monday two others had": not said again. */
function areOthers(a: Draft, b: Draft): boolean {
  if (a.sentence === b.sentence)
    return a.token !== b.token && !a.leansOn && !b.leansOn && a.group !== b.group && a.ownVerb && b.ownVerb;
  if (!b.increment || a.increment) return false;
  const near = a.mention.paragraph === b.mention.paragraph && b.sentence - a.sentence <= BESIDE;
  return near || (b.window.basis === 'explicit' && b.window.from !== null && a.window.from !== b.window.from);
}

function isSame(a: Draft, b: Draft): boolean {
  if (a.value !== b.value || a.measure !== b.measure || a.range !== b.range) return false;
  if (areOthers(a, b)) return false;
  // "dozens" are not the 24 that somebody named
  if ((a.modifier === 'vague') !== (b.modifier === 'vague')) return false;
  const groups =
    groupKey(a.group) === groupKey(b.group) ||
    a.group === null ||
    b.group === null ||
    (groupKey(a.group) === '' ? b : groupKey(b.group) === '' ? a : null) !== null;
  if (!groups || (a.range !== null && a.modifier !== b.modifier)) return false;
  if (
    (a.partOf !== null || b.partOf !== null) &&
    groupKey(a.group) !== groupKey(b.group) &&
    a.group !== null &&
    b.group !== null
  )
    return false;
  if (repeatsRelayed(a, b)) return true;
  if (a.attribution.relayedBy !== b.attribution.relayedBy && !(isGeneric(a) || isGeneric(b))) return false;
  return (sameBody(a, b) || isGeneric(a) || isGeneric(b)) && windowsAgree(a, b);
}

/** Without their mentions, which may be many. The first mention's hedge and, unless it floats or has none, its window; whoever is named at any of them. */
function merge(first: Draft, second: Draft): Draft {
  const takesWindow =
    (first.floatingDay && !second.floatingDay && second.window.from !== null) ||
    (first.window.from === null && second.window.from !== null && first.measure !== 'held') ||
    (first.measure === 'held' && first.window.toBasis === 'reported' && second.window.toBasis === 'stated');
  const named = isGeneric(first) && !isGeneric(second) ? second.attribution : first.attribution;
  const attribution = changedAttribution(named, {
    // who relays a figure is not who gives it
    speaker:
      named.relayedBy === null
        ? (named.speaker ?? first.attribution.speaker ?? (second.quoted ? second.attribution.speaker : null))
        : named.speaker,
    channel: named.channel ?? second.attribution.channel,
  });
  return changed(first, {
    attribution,
    window: takesWindow ? second.window : first.window,
    floatingDay: first.floatingDay && second.floatingDay,
    group: first.nameless ? (second.group ?? first.group) : first.group,
    nameless: first.nameless && second.nameless,
    partOf: first.partOf ?? second.partOf,
    earlierOf: first.earlierOf ?? second.earlierOf,
  });
}

/** Figures of one value that are compared; more stand in no article. */
const MOST_ALIKE = 50;

/** Where among figures of its value one stands that is the same; −1: nowhere. */
function placeOfSame(draft: Draft, places: readonly number[], kept: readonly Draft[]): number {
  let compared = 0;
  for (const place of places) {
    const other = kept[place];
    compared += 1;
    if (compared > MOST_ALIKE) break;
    if (other !== undefined && other.measure === draft.measure && isSame(other, draft)) return place;
  }
  return -1;
}

/** The same number of the same body, measure and window in one article is one claim, wherever it is repeated. */
export const mergeDuplicates: Refiner = (drafts) => {
  const kept: Draft[] = [];
  /** All mentions of those that are told more than once. */
  const mentions = new Map<number, Mention[]>();
  const movedTo = new Map<number, number>();
  // only figures of one value and measure can be the same
  const alike = new Map<number, number[]>();
  for (const draft of drafts) {
    const places = alike.get(draft.value);
    const at = places === undefined ? -1 : placeOfSame(draft, places, kept);
    const twin = at < 0 ? undefined : kept[at];
    if (twin === undefined) {
      if (places === undefined) alike.set(draft.value, [kept.length]);
      else places.push(kept.length);
      kept.push(draft);
    } else {
      kept[at] = merge(twin, draft);
      const told = mentions.get(at) ?? [...twin.mentions];
      told.push(...draft.mentions);
      mentions.set(at, told);
      movedTo.set(draft.id, twin.id);
    }
  }
  // most texts say nothing twice
  if (movedTo.size === 0) return kept;
  const moved = (id: number | null): number | null => (id === null ? null : (movedTo.get(id) ?? id));
  return kept.map((draft, at) => {
    const partOf = moved(draft.partOf);
    const earlierOf = moved(draft.earlierOf);
    if (!mentions.has(at) && partOf === draft.partOf && earlierOf === draft.earlierOf) return draft;
    return changed(draft, {
      mentions: mentions.get(at) ?? draft.mentions,
      partOf: partOf === draft.id ? null : partOf,
      earlierOf: earlierOf === draft.id ? null : earlierOf,
    });
  });
};
