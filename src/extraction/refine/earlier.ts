import { changedAttribution } from '../attribution/attribution.js';
import { around, changed, type Draft, groupKey, isUnnamed, type Refiner, sameBody } from '../draft.js';

const REACH = 6;

/** "A month earlier, in November, it freed 3,085": dated and told in a paragraph of its own, another event. */
function isOfItsOwn(draft: Draft, other: Draft): boolean {
  // "A week before the amnesty", of which nobody knows when it was
  const dated = draft.startUnsaid || (draft.window.basis === 'explicit' && draft.window.from !== null);
  return dated && !draft.leansOn && !draft.ownVerb && draft.mention.paragraph !== other.mention.paragraph;
}

/** "It fell to S to give the news: 22 left at dawn. In its first bulletin it spoke of 15": nobody is named for the 22. */
function tellsItsNews(draft: Draft, other: Draft): boolean {
  const isRightBefore = draft.sentence - other.sentence === 1 && draft.mention.paragraph === other.mention.paragraph;
  return isRightBefore && isUnnamed(other) && draft.leansOn && draft.value < other.value;
}

/** "By Friday it had counted 371. Another nine left on Friday": fewer, who left on a day of their own, are no later state of the count. */
function addsToIt({ measure, value, increment, ownVerb, window: { from, to } }: Draft, draft: Draft): boolean {
  if (measure !== 'freed' || value >= draft.value) return false;
  return increment || (draft.window.from === null && ownVerb && from !== null && from === to);
}

/** "512, against the 1,500 that Caracas claims. … Thanks to the law 270 are out": who has left stays out, and fewer told further on are no later state. */
function isFewerLater({ sentence, measure, value }: Draft, draft: Draft): boolean {
  // "revised its count from 52 to 48" says so in one
  return measure === 'freed' && sentence > draft.sentence && value < draft.value;
}

function laterOf(draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  if (draft.partOf !== null) return undefined;
  const others = drafts.filter(
    (other) =>
      other.id !== draft.id &&
      other.measure === draft.measure &&
      other.partOf === null &&
      other.ratio === null &&
      !addsToIt(other, draft) &&
      !isFewerLater(other, draft) &&
      Math.abs(other.sentence - draft.sentence) <= REACH &&
      (sameBody(other, draft) || (isUnnamed(draft) && !isOfItsOwn(draft, other)) || tellsItsNews(draft, other)) &&
      other.modifier !== 'vague',
  );
  const later = others.filter((other) => !other.earlier);
  return (
    later.findLast((other) => other.id < draft.id) ??
    later[0] ??
    // "Hasta el 19 había contado 686. Un día antes había contado 123": of two told in the same tense
    others.findLast((other) => other.sentence < draft.sentence && other.value > draft.value)
  );
}

/**
 * "The figure stood at 302 on Friday": an earlier figure of the same count began where the later one did; a day beside it
 * says how far it counts.
 */
function asEarlier(draft: Draft, later: Draft): Draft {
  const attribution = isUnnamed(draft) ? changedAttribution(later.attribution, { how: 'carried' }) : draft.attribution;
  const onlyDay =
    draft.leansOn && !draft.ownVerb && draft.window.from !== null && draft.window.from === draft.window.to;
  // "more than 900 had left, without saying since when"
  const lacksStart = draft.window.from === null && !draft.startUnsaid;
  const from = lacksStart || onlyDay ? later.window.from : draft.window.from;
  const isOfItsDay =
    draft.window.toBasis === 'reported' &&
    draft.window.from === null &&
    later.window.to !== null &&
    later.window.from === later.window.to;
  const { to, toBasis } = isOfItsDay && from !== null ? later.window : draft.window;
  const window =
    draft.measure === 'held'
      ? draft.window
      : {
          from,
          to,
          basis:
            from === null
              ? draft.window.basis
              : draft.window.basis === 'explicit'
                ? ('explicit' as const)
                : ('implied' as const),
          toBasis,
        };
  return changed(draft, { attribution, window, group: draft.group ?? later.group, earlierOf: later.id });
}

/** "104 left on Sunday; the day before it was 80": of a batch that has its own day, another batch. */
function isBatchBefore(draft: Draft, later: Draft): boolean {
  const { sentence, window } = later;
  const { leansOn, ownVerb, attribution } = draft;
  const { from, to, basis } = draft.window;
  if (!leansOn || ownVerb || basis !== 'explicit' || from === null || to === null) return false;
  // "the day before they had put the number at 19": said then; but "that of December 25 was of 97, according to S"
  const { cue } = attribution;
  if (cue?.kind === 'said' && cue !== later.attribution.cue) return false;
  // "up from 80 a day earlier": a state, too; "On Saturday 40 were freed, down from 96 the day before" tells of each day
  if (sentence === draft.sentence && !(later.ownVerb && later.value < draft.value)) return false;
  return window.from !== null && window.from === window.to && to < window.from;
}

/** "El viernes habían vuelto 390": the releases of a day of their own, and no earlier state of Sunday's. */
function isOfItsDay({ ownVerb, window: { from, to, basis } }: Draft, later: Draft): boolean {
  const began = later.window.from;
  return ownVerb && basis === 'explicit' && from !== null && to !== null && began !== null && to < began;
}

/** "57 fueron liberados en diciembre. Hasta el domingo habían salido 68": what counts beyond the days of a figure is no earlier state of it. */
function endsLater({ measure, window: { to, toBasis } }: Draft, later: Draft): boolean {
  return measure === 'freed' && toBasis === 'stated' && to !== null && later.window.to !== null && to > later.window.to;
}

/** "This story has been corrected to say that 98 people, not 112, were freed": of whom and of when is told where the text has the 98. */
function toldInFull(later: Draft | undefined, drafts: readonly Draft[]): Draft | undefined {
  if (later === undefined || later.window.from !== null) return later;
  const inFull = drafts.find(
    (other) =>
      other.value === later.value &&
      other.measure === later.measure &&
      !other.earlier &&
      other.partOf === null &&
      other.window.from !== null &&
      (isUnnamed(later) || sameBody(other, later)),
  );
  return inFull ?? later;
}

/** Links an earlier figure to the later one of the same count, where the article says which is which. */
export const linkEarlier: Refiner = (drafts) =>
  drafts.map((draft, at) => {
    if (!draft.earlier) return draft;
    const near = around(drafts, at);
    const later = toldInFull(laterOf(draft, near), drafts);
    if (later !== undefined && endsLater(draft, later)) return draft;
    if (later !== undefined && (isOfItsDay(draft, later) || isBatchBefore(draft, later)))
      return changed(draft, { earlierOf: later.id });
    return later === undefined ? sameDayEarlier(draft, near) : asEarlier(draft, later);
  });

/** One body, one day, two figures, the second called "earlier" or given in passing: nothing to link without such words. */
function sameDayEarlier(draft: Draft, drafts: readonly Draft[]): Draft {
  if (!draft.earlier) return draft;
  const twin = drafts.find(
    (other) =>
      other.id < draft.id &&
      other.measure === draft.measure &&
      sameBody(other, draft) &&
      groupKey(other.group) === groupKey(draft.group) &&
      other.window.from === draft.window.from &&
      other.window.to === draft.window.to &&
      other.value > draft.value,
  );
  return twin === undefined ? draft : changed(draft, { earlierOf: twin.id });
}
