import type { Dice } from '../measure/dice.js';
import { english } from './english.js';
import { inventedName, inventedWord } from './invented-words.js';
import { portuguese } from './portuguese.js';
import { spanish } from './spanish.js';
import type { Templates } from './templates.js';

export const allTemplates: readonly Templates[] = [english, spanish, portuguese];

/** So often a sentence holds a count. */
const COUNTS_SHARE = 0.2;
const FEWEST_SENTENCES = 2;
const MOST_SENTENCES = 4;

const UPPER = /^(["“«]?)(\p{Ll})/u;

/** How many people a sentence counts. */
export type Counted = (dice: Dice) => number;

const anyNumber: Counted = (dice) => dice.between(40, 990);

interface Filling {
  readonly templates: Templates;
  readonly dice: Dice;
  readonly counted: Counted;
}

function fill(template: string, { templates, dice, counted }: Filling): string {
  const { bodies, months, weekdays, places } = templates;
  const filled = template.replace(/\{(\w+)\}/g, (_, slot: string) => {
    switch (slot) {
      case 'count':
        return String(counted(dice));
      case 'few':
        return String(dice.between(3, 60));
      case 'many':
        return String(dice.between(1, 90) * 1000);
      case 'day':
        return String(dice.between(1, 28));
      case 'month':
        return dice.pick(months);
      case 'weekday':
        return dice.pick(weekdays);
      case 'body':
        return dice.pick(bodies);
      case 'place':
        return dice.pick(places);
      case 'name':
        return inventedName(dice);
      default:
        throw new Error(`no slot {${slot}}`);
    }
  });
  return filled.replace(UPPER, (_, quote: string, letter: string) => quote + letter.toUpperCase());
}

export function sentence(templates: Templates, dice: Dice, counted = anyNumber): string {
  const template = dice.pick(dice.next() < COUNTS_SHARE ? templates.counts : templates.others);
  return fill(template, { templates, dice, counted });
}

/** Two to four sentences. */
export function paragraph(templates: Templates, dice: Dice, counted?: Counted): string {
  const length = dice.between(FEWEST_SENTENCES, MOST_SENTENCES);
  return Array.from({ length }, () => sentence(templates, dice, counted)).join(' ');
}

/** A sentence of a large vocabulary: an index of templates alone would be too easy. */
export function chatter(dice: Dice, length: number): string {
  const words = Array.from({ length }, () => inventedWord(dice)).join(' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** Paragraphs apart by blank lines, up to `enough` words or characters. */
export function prose(
  templates: Templates,
  dice: Dice,
  enough: { readonly words: number } | { readonly bytes: number },
) {
  const paragraphs: string[] = [];
  const [size, most] =
    'words' in enough
      ? [(text: string): number => text.split(' ').length, enough.words]
      : [(text: string): number => text.length + 2, enough.bytes];
  for (let done = 0; done < most; ) {
    const next = paragraph(templates, dice);
    paragraphs.push(next);
    done += size(next);
  }
  return paragraphs.join('\n\n');
}
