import { citationLine } from '../../rendering/citation-lines.js';
import type { Document, Line } from '../../rendering/document.js';
import { bodyWords } from '../../rendering/figure-words.js';
import { say } from '../../wording/words.js';
import { alertDocument } from '../alert-document.js';
import type { Told } from '../alert-entry.js';
import type { StandingQuery } from '../standing-query.js';
import { questionWords } from '../story/story-words.js';

/** That the answer to a question has changed: what it is now, what it was, and where both stand. */
export function watchDocument(told: Told, query: StandingQuery): Document {
  const { sections, ...document } = alertDocument(told);
  const [section, ...more] = sections;
  const [entry, ...others] = section?.entries ?? [];
  const question = { text: questionWords(query), style: 'strong' } as const;
  return {
    ...document,
    understood: [say('watch.changed', { question })],
    sections:
      section === undefined || entry === undefined
        ? sections
        : [{ ...section, entries: [{ ...entry, lines: [...entry.lines, ...beforeLines(told)] }, ...others] }, ...more],
  };
}

/** Where the figure stands that counted until now, or that there was none. */
function beforeLines({ alert: { kinds = [], replacedIn, claimant } }: Told): readonly Line[] {
  if (replacedIn !== null) return [[{ text: say('watch.before'), style: 'quiet' }, ' ', ...citationLine(replacedIn)]];
  return kinds.includes('new') ? [[say('watch.none-before', { claimant: bodyWords(claimant) })]] : [];
}
