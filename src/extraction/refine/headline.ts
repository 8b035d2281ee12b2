import { changedAttribution } from '../attribution/attribution.js';
import { NOBODY } from '../bodies/body.js';
import { countAtHead } from '../count-at-head.js';
import { changed, type Draft, isUnnamed, type Refiner } from '../draft.js';
import { once } from '../once.js';

/** How far a rounded headline may lie from the figure it rounds. */
const ROUNDING = 0.15;
const OVER = 1.6;

function covers(headline: Draft, body: Draft): boolean {
  if (headline.value === body.value && headline.value > 1) return true;
  if (headline.measure !== body.measure && !(headline.measure === 'promised' || body.measure === 'promised'))
    return false;
  switch (headline.modifier) {
    case 'more_than':
    case 'at_least':
      return body.value >= headline.value && body.value <= headline.value * OVER;
    case 'almost':
    case 'about':
    case 'less_than':
    case 'up_to':
      return Math.abs(body.value - headline.value) <= headline.value * ROUNDING;
    case 'vague':
      return body.modifier === 'vague' || (body.value >= headline.value / 2 && body.value <= headline.value * 50);
    case 'exact':
      return (
        headline.value >= 100 &&
        headline.value % 50 === 0 &&
        Math.abs(body.value - headline.value) <= headline.value * 0.1
      );
  }
}

/** Whether a figure of the text is too small for the headline to round it. */
function isBelow({ modifier, value: headline }: Draft, value: number): boolean {
  switch (modifier) {
    case 'more_than':
    case 'at_least':
      return value < headline;
    case 'almost':
    case 'about':
    case 'less_than':
    case 'up_to':
      return headline - value > headline * ROUNDING;
    case 'vague':
      return value < headline / 2;
    case 'exact':
      return headline - value > headline * 0.1;
  }
}

/** The figures of the text by measure and size: a long page has many headings, and each need not be held against all of them. */
class TextFigures {
  readonly #values: ReadonlySet<number>;
  /** Most headlines tell a number that stands in the text: for them none need be put in order. */
  readonly #bySize: () => ReadonlyMap<Draft['measure'], SameMeasure>;

  constructor(body: readonly Draft[]) {
    this.#values = new Set(body.map(({ value }) => value));
    this.#bySize = once(() => byMeasure(body));
  }

  /** Whether one of them repeats or sharpens the number of a headline. */
  cover(headline: Draft): boolean {
    if (this.#values.has(headline.value) && headline.value > 1) return true;
    for (const { bySize, vague } of this.#bySize().values()) {
      // of those it may round, the smallest; "dozens" in the text are of any size
      const nearest = bySize[countAtHead(bySize, ({ value }) => isBelow(headline, value))];
      if (nearest !== undefined && covers(headline, nearest)) return true;
      if (vague !== undefined && covers(headline, vague)) return true;
    }
    return false;
  }
}

/** Figures of one measure from the smallest on, and the largest of them that is vague. */
interface SameMeasure {
  readonly bySize: Draft[];
  vague: Draft | undefined;
}

function byMeasure(body: readonly Draft[]): ReadonlyMap<Draft['measure'], SameMeasure> {
  const found = new Map<Draft['measure'], SameMeasure>();
  for (const draft of [...body].sort((a, b) => a.value - b.value)) {
    const alike = found.get(draft.measure) ?? { bySize: [], vague: undefined };
    alike.bySize.push(draft);
    if (draft.modifier === 'vague') alike.vague = draft;
    found.set(draft.measure, alike);
  }
  return found;
}

/** A number of a headline, deck or bullet summary is a claim only when the body neither repeats nor sharpens it. */
export const dropHeadlineRepeats: Refiner = (drafts) => {
  // no headline tells a number
  if (drafts.every(isOfText)) return drafts;
  const figures = new TextFigures(drafts.filter(isOfText));
  const titles = new Map<string, Draft>();
  for (const draft of drafts) {
    const isFirst = !isBody(draft) && isSourced(draft) && !titles.has(saidKey(draft));
    if (isFirst) titles.set(saidKey(draft), draft);
  }
  const kept = drafts.filter((draft) => isOfText(draft) || !figures.cover(draft));
  return titles.size === 0 ? kept : kept.map((draft) => withSource(draft, titles));
};

function saidKey({ measure, value }: Draft): string {
  return `${measure} ${value}`;
}

function isSourced({ attribution: { body, how }, modifier }: Draft): boolean {
  return how === 'cue' && body.claimant !== NOBODY.claimant && body.kind !== 'media' && modifier !== 'vague';
}

/** "Foro Penal: 22 freed" above "At least 22 prisoners left": nobody else is named for it in the text. */
function withSource(draft: Draft, titles: ReadonlyMap<string, Draft>): Draft {
  if (!isBody(draft) || draft.attribution.body.claimant !== NOBODY.claimant || draft.partitive) return draft;
  const title = draft.value > 1 ? titles.get(saidKey(draft)) : undefined;
  return title === undefined
    ? draft
    : changed(draft, { attribution: changedAttribution(title.attribution, { how: 'carried', cue: null }) });
}

function isBody({ passageKind }: Draft): boolean {
  return passageKind === 'body' || passageKind === 'list';
}

function isOfText(draft: Draft): boolean {
  return isBody(draft) && !isTitle(draft);
}

/** "Junta frees nearly 4,900", as the first sentence of a page whose headline nothing marks: rounded, and nobody's. */
function isTitle(draft: Draft): boolean {
  return (
    draft.sentence === 0 &&
    draft.range === null &&
    ROUNDED.has(draft.modifier) &&
    isUnnamed(draft) &&
    draft.window.from === null
  );
}

const ROUNDED = new Set<Draft['modifier']>(['almost', 'about', 'more_than', 'at_least', 'vague']);
