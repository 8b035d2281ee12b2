import { hasCountNoun, placeOf, precededBy } from '../candidate.js';
import type { Reader } from '../reader.js';
import type { Sentence } from '../sentences/sentence.js';
import type { MeasuredScene, ToldScene } from './scene.js';

const VERB_WORDS = 4;

/** "take down names", "anotan nombres": of which thing a sentence without a count tells. */
function tellsOfThings({ tokens, compiled }: Sentence): boolean {
  const { things, descriptions, counts, clause, groups } = compiled;
  return tokens.some((token, at) => {
    if (!clause.manyEnds.has(token)) return false;
    if (descriptions.records.longestAt(tokens, at) !== undefined) return true;
    const known = [counts, groups].some((words) => words.longestAt(tokens, at) !== undefined);
    return !known && things.longestAt(tokens, at) !== undefined;
  });
}

/** The word that ends right before the number counts people or says that there are some. */
function countsPeople({ candidate, reader: { compiled } }: ToldScene): boolean {
  const { analysed, span } = candidate;
  const { tokens } = analysed.sentence;
  const { ownCounting, copulas, reaches, course, sets } = compiled;
  return (
    hasCountNoun(candidate, compiled) ||
    precededBy(compiled.parts, candidate) ||
    precededBy(compiled.earlier, candidate) ||
    sets.has.isAt(tokens, span.hedgeStart - 1) ||
    sets.existence.isAt(tokens, span.hedgeStart - 1) ||
    [ownCounting, copulas, reaches, course.tallies, course.thereWere, course.countsOneByOne].some((words) =>
      words.endsAt(tokens, span.hedgeStart, VERB_WORDS),
    )
  );
}

/** Somebody is named as its subject, and it is no pronoun that goes back to the sentence before. */
function hasNamedSubject({ candidate: { analysed, span } }: ToldScene): boolean {
  const { sets } = analysed.sentence.compiled;
  return analysed.mentions.some(
    ({ start, end, body }) =>
      end <= span.hedgeStart &&
      !(body.kind === 'unattributed' && sets.functionWords.isAt(analysed.sentence.tokens, start)),
  );
}

/** The sentence right before, which lies between the last count and this number. */
function between({ candidate, last }: ToldScene, { previous }: Reader) {
  const { analysed, passage } = candidate;
  if (last === undefined || analysed.sentence.index - last.sentence < 2) return undefined;
  return placeOf(candidate) > 0 ? passage.sentences[placeOf(candidate) - 1] : previous?.sentences.at(-1);
}

/**
 * "Outside the jail the police take down names. They had written 214 by dusk": a bare number that somebody did something to
 * goes back to the things of the sentence before, and not past them to the people counted farther up.
 */
export function isOfThingsBetween(scene: ToldScene): boolean {
  const { candidate, measured, reader } = scene;
  const { analysed, span, counted } = candidate;
  if (measured.kind !== 'open' || counted.kind !== 'elliptical' || span.ratio !== null || span.hedgeStart === 0)
    return false;
  const before = analysed.sentence.tokens[span.hedgeStart - 1];
  if (before?.kind !== 'word' || analysed.sentence.compiled.sets.functionWords.has(before)) return false;
  const told = between(scene, reader);
  if (told === undefined || told.undated.some(({ form }) => form !== 'article-one')) return false;
  if (told.predicates.some(({ kind }) => kind !== 'other') || !tellsOfThings(told.sentence)) return false;
  return !countsPeople(scene) && !hasNamedSubject(scene);
}

/** Words of a label: "Stations closed since 2003". */
const LABEL = 6;

/** "closed", "bloqueados", "fechadas": what was done to them. */
const PARTICIPLE = /(?:ed|[ai]d[oa]s?)$/;

/** "Stations closed since 2003: more than 400", "Portales bloqueados: 61": a line that names the things it counts before the colon. */
export function isOfThingsLabelled({ candidate: { analysed, span, counted }, measured }: MeasuredScene): boolean {
  const { tokens, compiled } = analysed.sentence;
  const { things, counts, groups, parts } = compiled;
  const colon = span.hedgeStart - 1;
  if (measured.kind !== 'open' || counted.kind !== 'elliptical' || tokens[colon]?.text !== ':' || colon > LABEL)
    return false;
  const first = compiled.sets.definites.isAt(tokens, 0) ? 1 : 0;
  const noun = things.longestAt(tokens, first);
  // "Bolívar: nueve", a state and no coin; "The notes record two groups: 120"
  if (noun === undefined || !PARTICIPLE.test(tokens[noun.end]?.key ?? '')) return false;
  const ofPeople = [counts, groups, parts].some((words) =>
    tokens.slice(0, colon).some((_, at) => words.longestAt(tokens, at) !== undefined),
  );
  return !ofPeople && !analysed.predicates.some(({ kind, start }) => kind !== 'other' && start < colon);
}
