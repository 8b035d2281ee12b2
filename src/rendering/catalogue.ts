import type { ArticleSummary, Citation, CountAnswer, Figure, Note } from '../answering/answer.js';
import type { Said, SaidThere, Verification } from '../answering/verification/verification.js';

/** A statement as it is exported: of the figures it is about, their ids. */
export interface ExportedStatement extends Omit<Said, 'about' | 'places'> {
  readonly about: readonly string[];
  /** Oldest article first. */
  readonly places: readonly [ExportedPlace, ...ExportedPlace[]];
}

export interface ExportedPlace extends Omit<SaidThere, 'citation'>, Omit<Citation, 'differs'> {}

/** All that is exported: figures, what is said about them, the articles both stand in, and what does not fit together. */
export interface Catalogue {
  readonly figures: readonly Figure[];
  readonly statements: readonly ExportedStatement[];
  readonly articles: readonly ArticleSummary[];
  readonly notes: readonly Note[];
}

/** Several answers, one for each measure, and what is said about the counts, as one catalogue. */
export function catalogueOf(answers: readonly CountAnswer[], { said, articles: saying }: Verification): Catalogue {
  const all = [...answers.flatMap((answer) => answer.articles), ...saying];
  const articles = new Map(all.map((article) => [article.id, article]));
  return {
    figures: answers.flatMap((answer) => answer.groups.flatMap((group) => group.figures)),
    statements: said.map(exported),
    articles: [...articles.values()],
    notes: answers.flatMap((answer) => answer.notes),
  };
}

function exported({ about, places: [first, ...rest], ...said }: Said): ExportedStatement {
  return { ...said, about: about.map(({ id }) => id), places: [placeOf(first), ...rest.map(placeOf)] };
}

function placeOf({ citation: { differs: _, ...citation }, ...there }: SaidThere): ExportedPlace {
  return { ...there, ...citation };
}
