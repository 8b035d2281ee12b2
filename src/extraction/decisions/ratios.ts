import type { Mention, StatedRatio } from '../../domain/claim.js';
import type { AnalysedPassage } from '../analysis.js';
import type { Draft } from '../draft.js';
import { digitValue } from '../numbers/numbers.js';

/** "116 people, 10% of the approximately 800 political prisoners": what the article says one figure is of another. */
export function statedRatios(passages: readonly AnalysedPassage[], claims: readonly Draft[]): readonly StatedRatio[] {
  const ratios: StatedRatio[] = [];
  if (claims.length < 2) return ratios;
  const byParagraph = new Map<number, { readonly index: number; readonly mention: Mention }[]>();
  for (const [index, claim] of claims.entries()) {
    for (const mention of claim.mentions) {
      const here = byParagraph.get(mention.paragraph) ?? [];
      byParagraph.set(mention.paragraph, here);
      here.push({ index, mention });
    }
  }
  for (const { sentence } of passages.flatMap((passage) => passage.sentences)) {
    const { tokens, passage, compiled } = sentence;
    const inParagraph = byParagraph.get(passage.number);
    // most sentences state no percentage: only of one that does are the figures looked up
    if (inParagraph === undefined) continue;
    for (let at = 1; at < tokens.length; at += 1) {
      const percent = compiled.percent.longestAt(tokens, at);
      const value = tokens[at - 1]?.kind === 'number' ? digitValue(tokens[at - 1]?.text ?? '') : undefined;
      const start = tokens[at - 1]?.start ?? 0;
      if (
        percent === undefined ||
        value === undefined ||
        !compiled.language.structure.partitives.includes(tokens[percent.end]?.key ?? '')
      )
        continue;
      const here = inParagraph.filter(({ mention }) => mention.start >= sentence.start && mention.end <= sentence.end);
      const part = here.findLast(({ mention }) => mention.end <= start);
      const whole = here.find(({ mention }) => mention.start >= start);
      if (part === undefined || whole === undefined || part.index === whole.index) continue;
      ratios.push({
        percent: value,
        part: part.index,
        whole: whole.index,
        paragraph: passage.number,
        phrase: passage.text.slice(start, whole.mention.end),
      });
    }
  }
  return ratios;
}
