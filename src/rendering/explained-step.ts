import type { ExplainedChange, ExplainedStep } from '../extraction/explain/explained.js';
import type { Entry, Line } from './document.js';

function whatWords({ what }: ExplainedChange): string {
  switch (what.kind) {
    case 'dropped':
      return 'dropped';
    case 'merged':
      return `merged into #${what.into}`;
    case 'changed':
      return what.fields.map(({ field, from, to }) => `${field}: ${from} → ${to}`).join('; ');
  }
}

function changeLine(change: ExplainedChange): Line {
  const { draft, phrase, paragraph } = change;
  return [
    { text: `#${draft}`, style: 'code' },
    ' ',
    { text: `«${phrase}»`, style: 'quote' },
    ` ¶${paragraph}: `,
    { text: whatWords(change) },
  ];
}

/** A refiner by its name in the code, and what it made of which figures. */
export function stepEntry({ refiner, changes }: ExplainedStep): Entry {
  return { lead: [{ text: refiner, style: 'strong' }], lines: changes.map(changeLine), children: [] };
}
