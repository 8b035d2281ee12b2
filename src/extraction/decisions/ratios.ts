import type { Mention, StatedRatio } from '../../domain/claim.js';
import type { AnalysedPassage } from '../analysed-passage.js';
import { countAtHead } from '../count-at-head.js';
import type { Draft } from '../draft.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { digitValue } from '../numbers/digits.js';
import { once } from '../once.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Token } from '../text/text.js';

interface Place {
  readonly index: number;
  readonly mention: Mention;
  /** Among all places, claim by claim. */
  readonly order: number;
}

/** "of the total": where that word ends, in the text. */
function totalAfter(tokens: readonly Token[], at: number, { clause }: CompiledLanguage): number | undefined {
  return tokens.slice(at, at + 3).find((token) => clause.totals.has(token))?.end;
}

/** "10% of", "40 % del total" */
function isPartOf(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const { language } = compiled;
  const word = tokens[at]?.key ?? '';
  if (language.structure.partitives.includes(word)) return true;
  return language.sources.countOf.includes(word) && totalAfter(tokens, at, compiled) !== undefined;
}

function largest(places: readonly Place[], claims: readonly Draft[]): Place | undefined {
  const valueAt = ({ index }: Place): number => claims[index]?.value ?? 0;
  return [...places].sort((a, b) => valueAt(b) - valueAt(a))[0];
}

/** Where figures stand in each paragraph, from its beginning on. */
function placesOf(claims: readonly Draft[]): ReadonlyMap<number, readonly Place[]> {
  const byParagraph = new Map<number, Place[]>();
  let order = 0;
  for (const [index, { mentions }] of claims.entries())
    for (const mention of mentions) {
      const place = { index, mention, order };
      const here = byParagraph.get(mention.paragraph);
      if (here === undefined) byParagraph.set(mention.paragraph, [place]);
      else here.push(place);
      order += 1;
    }
  for (const places of byParagraph.values()) places.sort((a, b) => a.mention.start - b.mention.start);
  return byParagraph;
}

/** Those of a sentence, claim by claim. */
function placesIn({ start, end }: Sentence, places: readonly Place[]): readonly Place[] {
  const [from, to] = [start, end].map((at) => countAtHead(places, ({ mention }) => mention.start < at));
  return places
    .slice(from, to)
    .filter(({ mention }) => mention.end <= end)
    .sort((a, b) => a.order - b.order);
}

/** "116 people, 10% of the approximately 800 political prisoners": what the article says one figure is of another. */
export function statedRatios(passages: readonly AnalysedPassage[], claims: readonly Draft[]): readonly StatedRatio[] {
  const ratios: StatedRatio[] = [];
  if (claims.length < 2) return ratios;
  // most texts state no percentage: only of one that does are the figures looked up
  const byParagraph = once(() => placesOf(claims));
  for (const { sentences } of passages)
    for (const analysed of sentences) {
      const { sentence } = analysed;
      const { tokens, compiled } = sentence;
      if (!analysed.mayHave(compiled.percent)) continue;
      for (let at = 1; at < tokens.length; at += 1) {
        const number = tokens[at - 1];
        if (number?.kind !== 'number') continue;
        const percent = compiled.percent.longestAt(tokens, at);
        if (percent === undefined || !isPartOf(tokens, percent.end, compiled)) continue;
        const ratio = ratioIn(sentence, number, percent.end, byParagraph(), claims);
        if (ratio !== undefined) ratios.push(ratio);
      }
    }
  return ratios;
}

/** The figures before and after a percentage; `after`: the token behind its sign. */
function ratioIn(
  sentence: Sentence,
  { text, start }: Token,
  after: number,
  byParagraph: ReadonlyMap<number, readonly Place[]>,
  claims: readonly Draft[],
): StatedRatio | undefined {
  const { tokens, passage, compiled } = sentence;
  const value = digitValue(text);
  if (value === undefined) return undefined;
  const here = placesIn(sentence, byParagraph.get(passage.number) ?? []);
  const part = here.findLast(({ mention }) => mention.end <= start);
  const ofTotal = totalAfter(tokens, after, compiled);
  const whole =
    here.find(({ mention }) => mention.start >= start) ??
    (ofTotal === undefined
      ? undefined
      : largest(
          here.filter(({ mention }) => mention.end <= start),
          claims,
        ));
  if (part === undefined || whole === undefined || part.index === whole.index) return undefined;
  const end = whole.mention.start >= start ? whole.mention.end : (ofTotal ?? start);
  return {
    percent: value,
    part: part.index,
    whole: whole.index,
    paragraph: passage.number,
    phrase: passage.text.slice(start, end),
  };
}
