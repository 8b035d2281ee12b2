import { NOBODY } from '../bodies/body.js';
import { type Draft, isUnnamed, type Refiner } from '../draft.js';

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

/** A number of a headline, deck or bullet summary is a claim only when the body neither repeats nor sharpens it. */
export const dropHeadlineRepeats: Refiner = (drafts) => {
  const body = drafts.filter((draft) => isBody(draft) && !isTitle(draft));
  const titles = drafts.filter((draft) => !isBody(draft) && isSourced(draft));
  return drafts
    .filter((draft) => (isBody(draft) && !isTitle(draft)) || !body.some((other) => covers(draft, other)))
    .map((draft) => withSource(draft, titles));
};

function isSourced({ attribution: { body, how }, modifier }: Draft): boolean {
  return how === 'cue' && body.claimant !== NOBODY.claimant && body.kind !== 'media' && modifier !== 'vague';
}

/** "Foro Penal: 22 freed" above "At least 22 prisoners left": nobody else is named for it in the text. */
function withSource(draft: Draft, titles: readonly Draft[]): Draft {
  if (!isBody(draft) || draft.attribution.body.claimant !== NOBODY.claimant || draft.partitive) return draft;
  const title = titles.find(
    (other) => other.measure === draft.measure && other.value === draft.value && draft.value > 1,
  );
  return title === undefined ? draft : { ...draft, attribution: { ...title.attribution, how: 'carried', cue: null } };
}

function isBody({ passageKind }: Draft): boolean {
  return passageKind === 'body' || passageKind === 'list';
}

/** "Junta frees nearly 4,900", as the first sentence of a page whose headline nothing marks: rounded, and nobody's. */
function isTitle(draft: Draft): boolean {
  return draft.sentence === 0 && ROUNDED.has(draft.modifier) && isUnnamed(draft) && draft.window.from === null;
}

const ROUNDED = new Set<Draft['modifier']>(['almost', 'about', 'more_than', 'at_least', 'vague']);
