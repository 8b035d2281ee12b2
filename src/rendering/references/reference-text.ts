import type { Citation, Figure } from '../../answering/answer.js';
import { toBeCopied } from '../../answering/stopped.js';
import { figureCsv } from '../csv.js';
import { cslJson } from './csl-json.js';
import { inTheSentence } from './in-the-sentence.js';
import { apaReference, chicagoNote, type ReferenceStyle } from './reference.js';

/** The ways to cite, by the name they are asked for. */
export const REFERENCE_STYLES = ['sentence', 'apa', 'chicago', 'csv', 'csl-json'] as const;
export type ReferenceStyleName = (typeof REFERENCE_STYLES)[number];

export function isReferenceStyle(name: string): name is ReferenceStyleName {
  return REFERENCE_STYLES.some((style) => style === name);
}

/** A figure's citations, ready to copy. */
export function referenceText(cited: Figure, name: ReferenceStyleName, style: ReferenceStyle): string {
  const figure = toBeCopied(cited);
  switch (name) {
    case 'sentence':
      return inTheSentence(figure, style.language);
    case 'apa':
      return firstOfEach(figure.citations)
        .map((citation) => apaReference(citation, style))
        .join('\n');
    case 'chicago':
      return figure.citations.map((citation) => chicagoNote(citation, style)).join('\n');
    case 'csv':
      return figureCsv(figure);
    case 'csl-json':
      return cslJson(figure.citations, style.accessed);
  }
}

/** A reference is of an article, not of a place in it: that of its first. */
function firstOfEach(citations: Figure['citations']): readonly Citation[] {
  return citations.filter((one, at) => citations.findIndex(({ article }) => article === one.article) === at);
}
