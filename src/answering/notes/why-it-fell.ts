import { foldKeepingLength } from '../../extraction/text/fold-keeping-length.js';

export type Reason = 'detained-again' | 'counted-twice' | 'deaths' | 'correction';

/** Why a count of people freed may fall, and the words that say so; folded. English, Spanish, Portuguese. */
const REASONS: readonly (readonly [reason: Reason, words: RegExp])[] = [
  [
    'detained-again',
    /\b(?:re-?arrest\w*|re-?detain\w*|(?:arrested|detained|jailed|imprisoned) (?:once )?(?:again|anew)|back (?:in|behind) (?:prison|jail|bars)|re-?apresad[oa]s?|re-?detenid[oa]s?|(?:detenid|arrestad|apresad|encarcelad)[oa]s? (?:de nuevo|nuevamente|otra vez)|(?:de nuevo|nuevamente) (?:detenid|arrestad|encarcelad)[oa]s?|(?:detid|pres)[oa]s? (?:de novo|novamente|outra vez)|(?:de novo|novamente) (?:detid|pres)[oa]s?|recapturad[oa]s?)\b/,
  ],
  [
    'counted-twice',
    /\b(?:duplicat\w*|double[- ]count\w*|counted twice|listed twice|duplicad[oa]s?|duplicidad\w*|duplicidade\w*|contad[oa]s? (?:dos|duas) (?:veces|vezes)|repetid[oa]s?)\b/,
  ],
  [
    'deaths',
    /\b(?:died|has died|have died|dead|death|deaths|murio|murieron|fallecio|fallecieron|fallecid[oa]s?|muert[oe]s?|morreu|morreram|faleceu|faleceram|mort[oe]s?)\b/,
  ],
  [
    'correction',
    /\b(?:correct(?:ed|s|ion|ing)|revised (?:down|its)|revis(?:ed|ion) (?:down|to)|by mistake|in error|wrongly|mistakenly|corrigio|corrigieron|correccion|rectific\w*|por error|erroneamente|corrigiu|corrigiram|correcao|retific\w*|por engano|por erro)\b/,
  ],
];

/** A reason, and the words of the paragraph that give it, verbatim. */
export interface ReasonOfFall {
  readonly name: Reason;
  readonly words: string;
}

/** So many words either side of what gives the reason. */
const AROUND = 4;

/** Why a count fell, where the words of a paragraph say so. */
export function reasonOfFall(paragraph: string): ReasonOfFall | undefined {
  const text = foldKeepingLength(paragraph);
  for (const [name, words] of REASONS) {
    const found = words.exec(text);
    if (found !== null) return { name, words: around(paragraph, found.index, found.index + found[0].length) };
  }
  return undefined;
}

function around(text: string, start: number, end: number): string {
  const before = text
    .slice(0, start)
    .split(' ')
    .slice(-AROUND - 1)
    .join(' ');
  const after = text
    .slice(end)
    .split(' ')
    .slice(0, AROUND + 1)
    .join(' ');
  return `${before}${text.slice(start, end)}${after}`.trim();
}
