import { changed, type Draft, groupKey, isPolitical, isUnnamed, type Refiner, sameBody } from '../draft.js';
import { once } from '../once.js';
import { countryOfNationals, nationalsOfGovernment } from '../places/nationals.js';

/** Sentences back in which a body's own figure names the people of the next. */
const NEAR = 2;

/** Nouns that do not say for what they are held. */
const PLAIN: ReadonlySet<string> = new Set(['people', 'prisoners', 'detainees', 'inmates']);

/** Some of any population, by sex, age, rank, passport or health. */
const SOME =
  /^(?:women|men|mothers|children|boys|girls|teenagers|minors|adults|elderly people|military|soldiers|officers|service members|members of the (?:armed|security) forces|civilians|foreigners|Europeans|people (?:over|under|aged|with) .+)$/;

/** Whose own people these are: Italy counts Italians, and no one else does so alone. */
function isTheirOwn(group: string, { attribution: { body } }: Draft): boolean {
  return nationalsOfGovernment(body.claimant) === group;
}

/** Never all that a larger figure counts; what somebody does may be, as of a body of journalists. */
function isSome(group: string, draft: Draft): boolean {
  return SOME.test(group) || (countryOfNationals(group) !== undefined && !isTheirOwn(group, draft));
}

function isPlain(group: string | null): boolean {
  return group !== null && PLAIN.has(group);
}

/** Whether a body is called after the people of a group. */
export type NamedAfter = (claimant: string, group: string) => boolean;

/** What is known of the figures before, as the drafts are gone through. */
interface Before {
  /** The last figure that is no part of another, and the last of everybody alike, for each body. */
  readonly last: Map<string, Draft>;
  readonly everyone: Map<string, Draft>;
  readonly byId: Map<number, Draft>;
  /** Whom each body names where it counts everybody alike, anywhere in the article; and where it counts only some. */
  readonly named: () => ReadonlyMap<string, string>;
  readonly sorts: () => ReadonlySet<string>;
  readonly isNamedAfter: NamedAfter;
  previous: Draft | undefined;
  /** Whom the article is about: those of its headline, asked for only where nothing nearer says it; else of its first figure. */
  readonly headline: () => string | null;
  first: string | null;
}

function remember(draft: Draft, before: Before): void {
  before.byId.set(draft.id, draft);
  if (draft.partOf !== null || draft.ofTheseAlone) return;
  before.previous = draft;
  before.first ??= draft.group;
  if (isUnnamed(draft)) return;
  before.last.set(draft.attribution.body.claimant, draft);
  if (groupKey(draft.group) === '') before.everyone.set(draft.attribution.body.claimant, draft);
}

function namedEveryone(drafts: readonly Draft[]): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  for (const draft of drafts) {
    const { claimant } = draft.attribution.body;
    if (draft.nameless || draft.group === null || groupKey(draft.group) !== '') continue;
    if (!named.has(claimant)) named.set(claimant, draft.group);
  }
  return named;
}

/** Bodies that name a sort of people, with the sort. */
function namedSorts(drafts: readonly Draft[]): ReadonlySet<string> {
  return new Set(
    drafts
      .filter(({ nameless, group }) => !nameless && groupKey(group) !== '')
      .map(({ attribution, group }) => `${attribution.body.claimant}\n${group}`),
  );
}

/** Up to so many times as large, a figure of somebody else may be of the same people: "Hamas puts it at 96, not 90". */
const DISPUTE = 1.5;
/** Up to so many times as many, "another ten" may be of the same sort. */
const INCREMENT = 2;

/** Whether it counts over days of its own, and not what the figure before counts. */
function hasOtherDays({ window: { from, basis } }: Draft, other: Draft): boolean {
  return basis === 'explicit' && from !== null && from !== other.window.from;
}

/**
 * The group of a figure before. Not "women" after "12 women left. In all it counts 40 releases": those are of others too.
 * Who else counts far more than so many teachers, or over other days, counts everybody, unless it is a body of teachers;
 * and no one else counts the nationals of a government.
 */
function groupFor(draft: Draft, other: Draft, before: Before): string | null {
  const { group } = other;
  if (group === null || groupKey(group) === '' || isTheirOwn(group, draft)) return group;
  const isMore = draft.value > other.value;
  if (draft.increment && draft.value <= INCREMENT * other.value) return group;
  if (sameBody(draft, other)) {
    // "The police freed 31 traders. Addis Ababa let out 4,500": a state frees all sorts
    const ofState = draft.ownVerb && draft.attribution.body.kind === 'government' && !isPolitical(group);
    return isMore && draft.measure === other.measure && (ofState || isSome(group, draft)) ? null : group;
  }
  if (isTheirOwn(group, other)) return null;
  const { claimant } = draft.attribution.body;
  if (before.sorts().has(`${claimant}\n${group}`) || before.isNamedAfter(claimant, group)) return group;
  return draft.value > DISPUTE * other.value || (isMore && hasOtherDays(draft, other)) ? null : group;
}

/** "The group puts the total at 344": the people of the figure that this one goes on from. */
function ofOwnFigure(draft: Draft, before: Before): string | null {
  const body = draft.attribution.body.claimant;
  const everyone = before.everyone.get(body);
  if (everyone !== undefined) return everyone.group;
  const last = before.last.get(body);
  return last !== undefined && draft.sentence - last.sentence <= NEAR ? groupFor(draft, last, before) : null;
}

/** "The government claims that it has let out 22 of us": whom the one who says so counts, if not everybody. */
function ofRelayer(draft: Draft, before: Before): string | null {
  const relayer = draft.attribution.relayedBy;
  if (relayer === null || before.everyone.has(relayer)) return null;
  const last = before.last.get(relayer);
  return last === undefined || groupKey(last.group) === '' ? null : last.group;
}

/** Governments do not say of those they free that they were political prisoners: only a government's own words do. */
function mayTake(draft: Draft, group: string): boolean {
  return draft.attribution.body.kind !== 'government' || !isPolitical(group);
}

/** Whether the people of the figure before are those of the whole article, and not a few of them told of in between. */
function staysThemselves({ group }: Draft, about: string, draft: Draft): boolean {
  return group !== null && groupKey(group) !== '' && (group === about || !isSome(group, draft));
}

function ofTextAround(draft: Draft, before: Before): string | null {
  const { previous } = before;
  const near =
    previous !== undefined && draft.leansOn && previous.mention.paragraph === draft.mention.paragraph
      ? groupFor(draft, previous, before)
      : null;
  if (near !== null && mayTake(draft, near)) return near;
  const about = before.headline() ?? before.first;
  if (about === null || !mayTake(draft, about)) return null;
  if (groupKey(about) === '') return about;
  // an article about journalists may set beside them the figures of who counts everybody
  const stays =
    previous !== undefined && staysThemselves(previous, about, draft) ? groupFor(draft, previous, before) : null;
  const whom = before.named().get(draft.attribution.body.claimant);
  return draft.attribution.body.kind === 'government' ? null : (whom ?? stays);
}

/** "Almost 650 people stay locked up", says who counted political prisoners before: the people are those. */
function stillHeld(draft: Draft, before: Before): string | null {
  const own = before.everyone.get(draft.attribution.body.claimant)?.group ?? null;
  return draft.measure === 'held' && isPlain(draft.group) && isPolitical(own) ? own : null;
}

function populationOf(draft: Draft, before: Before): string {
  if (!draft.nameless) return stillHeld(draft, before) ?? draft.group ?? 'people';
  const whole = before.byId.get(draft.partOf ?? -1);
  const later = before.byId.get(draft.earlierOf ?? -1);
  // "but the real number is 50": of those whom the other says it freed
  const contested = draft.truth ? before.previous?.group : undefined;
  return (
    whole?.group ??
    contested ??
    ofRelayer(draft, before) ??
    ofOwnFigure(draft, before) ??
    later?.group ??
    ofTextAround(draft, before) ??
    draft.group ??
    'people'
  );
}

/**
 * A number without a noun of its own counts the people the text is about: those of its whole, of the figure it goes on
 * from, of the article. `headline`: whom the headline names; `isNamedAfter`: whether a body is called after a group.
 */
export function populationFiller(headline: () => string | null, isNamedAfter: NamedAfter): Refiner {
  return function fillPopulation(drafts) {
    // most texts name everybody they count
    if (drafts.every(({ nameless, group, measure }) => !nameless && group !== null && measure !== 'held'))
      return drafts;
    const before: Before = {
      named: once(() => namedEveryone(drafts)),
      sorts: once(() => namedSorts(drafts)),
      isNamedAfter,
      last: new Map(),
      everyone: new Map(),
      byId: new Map(),
      previous: undefined,
      headline,
      first: null,
    };
    return drafts.map((draft) => {
      const group = populationOf(draft, before);
      const filled = group === draft.group ? draft : changed(draft, { group });
      remember(filled, before);
      return filled;
    });
  };
}
