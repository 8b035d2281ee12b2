import type { ArticleSummary, CountAnswer, Figure, Note } from '../answering/answer.js';

/** All that is exported: figures, the articles they stand in, and what does not fit together. */
export interface Catalogue {
  readonly figures: readonly Figure[];
  readonly articles: readonly ArticleSummary[];
  readonly notes: readonly Note[];
}

/** Several answers, one for each measure, as one catalogue. */
export function catalogueOf(answers: readonly CountAnswer[]): Catalogue {
  const articles = new Map(answers.flatMap((answer) => answer.articles).map((article) => [article.id, article]));
  return {
    figures: answers.flatMap((answer) => answer.groups.flatMap((group) => group.figures)),
    articles: [...articles.values()],
    notes: answers.flatMap((answer) => answer.notes),
  };
}
