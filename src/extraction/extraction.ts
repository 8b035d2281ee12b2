import type { ReadArticle } from '../domain/article.js';
import type { Extraction } from '../domain/claim.js';

/** Finds the claims of an article. Pure: the same article gives the same claims. */
export type Extractor = (read: ReadArticle) => Extraction;
