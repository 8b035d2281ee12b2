import type { MeasureInput, Weighed } from './weighed.js';

/** Words from a verb of handing over to whom: "entregó | a la Fiscalía a 12 detenidos", "handed 12 detainees over to". */
const TO_WHOM = 9;
/** Words from "to" to the office: "to the local", "a la". */
const TO_OFFICE = 3;

/** "Police handed over 12 detainees to prosecutors", "entregó 12 detenidos a la Fiscalía": from one hand of the law to another, and nobody is free. */
export function isHandedToLaw({ predicate }: Weighed, { sentence: { tokens, compiled }, span }: MeasureInput): boolean {
  const { custody } = compiled.course;
  if (predicate.kind !== 'freed' && predicate.kind !== 'promised') return false;
  const verb = [predicate.start, predicate.start + 1].find((at) => custody.handsOver.isAt(tokens, at));
  if (verb === undefined || verb >= predicate.end) return false;
  const until = Math.max(predicate.end, span.end) + TO_WHOM;
  for (let at = verb + 1; at < until; at += 1) {
    const token = tokens[at];
    if (token === undefined || /^[.;:]$/.test(token.text)) return false;
    if (!compiled.small.to.has(token)) continue;
    for (let office = at + 1; office <= at + TO_OFFICE; office += 1) {
      // "entregó a los cuatro jueces que tenía": those who are counted
      const token = tokens[office];
      if (compiled.numberStarts.has(token) && !compiled.sets.nameArticles.has(token)) break;
      if (custody.ofTheLaw.isAt(tokens, office)) return true;
      // "to the families", "a 12 detenidos": the first noun is whom
      if (tokens[office]?.kind !== 'word' || compiled.groups.longestAt(tokens, office) !== undefined) break;
    }
  }
  return false;
}
