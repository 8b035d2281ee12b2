import { nearestOther } from '../answering/nearest-other.js';
import type { IsoDate } from '../domain/iso-date.js';
import type { LedgerClaim } from '../ledger/ledger.js';
import { bodyWords } from '../rendering/figure-words.js';
import { REFERENCE_STYLES, type ReferenceStyleName } from '../rendering/references/reference-text.js';
import { asIs, say, type Words } from '../wording/words.js';
import { asOfGiven } from './as-of.js';
import type { Action, Invocation } from './command.js';
import type { Services } from './services.js';

function asked(command: string, options: Invocation['options']): Invocation {
  return { command, subcommand: null, options, page: 0 };
}

/** What an editor turns to from one figure: where it came from, what went before it, who counts otherwise, the words to copy in the style of the house. */
export async function cardActions(
  claim: LedgerClaim,
  { asOf, copyIn }: { readonly asOf: IsoDate | null; readonly copyIn: ReferenceStyleName },
  { ledger }: Services,
): Promise<readonly Action[]> {
  const of = { claim: claim.id, ...asOfGiven(asOf) };
  const other = await nearestOther(ledger, claim, asOf);
  const { measure, claimant } = claim;
  return [
    { label: say('card.genealogy'), does: 'open', invocation: asked('genealogy', of) },
    { label: say('card.timeline'), does: 'open', invocation: asked('timeline', of) },
    ...(other === undefined
      ? []
      : [
          {
            label: say('card.compare', { claimant: { text: bodyWords(other.claimant) } }),
            does: 'open',
            invocation: asked('compare', {
              a: claimant,
              b: other.claimant,
              measure,
              ...(other.since === null ? {} : { since: other.since }),
              ...asOfGiven(asOf),
            }),
          } as const,
        ]),
    { label: say('card.copy'), does: 'open', invocation: asked('cite', { ...of, style: copyIn }) },
  ];
}

/** The names of styles are the same in every language. */
const STYLE_LABELS: Readonly<Record<ReferenceStyleName, Words>> = {
  sentence: say('card.style.sentence'),
  apa: asIs('APA'),
  chicago: asIs('Chicago'),
  csv: say('card.style.csv'),
  'csl-json': asIs('CSL-JSON'),
};

/** From the text to copy: the same in the other ways to cite, and the whole card. */
export function copyActions(claim: string, style: ReferenceStyleName, asOf: IsoDate | null): readonly Action[] {
  const of = { claim, ...asOfGiven(asOf) };
  const others = REFERENCE_STYLES.filter((name) => name !== style);
  return [
    ...others.map(
      (name): Action => ({
        label: STYLE_LABELS[name],
        does: 'replace',
        invocation: asked('cite', { ...of, style: name }),
      }),
    ),
    { label: say('card.whole'), does: 'replace', invocation: asked('cite', of) },
  ];
}
