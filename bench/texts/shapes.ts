import { createDice } from '../measure/dice.js';
import { english } from './english.js';
import { prose, sentence } from './prose.js';

/** Makes a text of about so many bytes. */
type Shape = (bytes: number) => string;

/** What comes without end is cut to size. */
function repeated(unit: (index: number) => string): Shape {
  return (bytes) => {
    const parts: string[] = [];
    for (let done = 0; done < bytes; ) {
      const next = unit(parts.length);
      parts.push(next);
      done += Buffer.byteLength(next);
    }
    return parts.join('');
  };
}

/** An article begins with words: without them reading has nothing to hand on. */
const BEGINNING = 'Foro Penal said on Sunday that people were freed: ';

/** The same text without end, in one paragraph. */
function always(text: string): Shape {
  return (bytes) => BEGINNING + text.repeat(Math.ceil(bytes / Buffer.byteLength(text)));
}

function sentences(end: string): Shape {
  return (bytes) => {
    const dice = createDice(11);
    return repeated(() => `${sentence(english, dice).replace(/[.”“]/g, '')}${end}`)(bytes);
  };
}

function anyBytes(bytes: number): string {
  const dice = createDice(13);
  // latin1: every byte is a character, NUL aside, which makes a file binary
  return Buffer.from(Uint8Array.from({ length: bytes }, () => dice.between(1, 255))).toString('latin1');
}

/** Texts as they may come: an ordinary one, and what somebody might type to hold Recount up. */
export const SHAPES = {
  'ordinary articles': (bytes) => prose(english, createDice(3), { bytes }),
  'one paragraph': sentences('. '),
  'one sentence': sentences(', '),
  'one number': always('7'),
  'numbers and nothing else': always('104 '),
  'a count in every sentence': repeated(
    (index) => `Foro Penal said ${40 + (index % 900)} people were freed on Sunday. `,
  ),
  'a count in every paragraph': repeated(
    (index) => `Provea said ${40 + (index % 900)} people were freed by day ${index}.\n\n`,
  ),
  'a figure in every line': always('104 freed.\n\n'),
  'days and nothing else': always('on January 8, 2026 '),
  'a count at every comma': repeated((index) => `${40 + (index % 900)} people were freed, `),
  'a part at every comma': repeated((index) => `${40 + (index % 900)} of the 1,043 prisoners are still in jail, `),
  'a count against a count': repeated((index) => `${40 + (index % 900)} people were freed, against 302 on Friday, `),
  'names without end': always('The National Union Of Gatehouse Workers And '),
  'nested quotes': always('“He said "they said «40 freed» and ” '),
  'opening quotes': always('“104 were freed '),
  'one quotation': (bytes) =>
    `${BEGINNING}“${repeated((index) => `We counted ${40 + (index % 900)} people who were freed on Sunday. `)(bytes)}” said Foro Penal.`,
  'a quotation in every sentence': repeated(
    (index) => `“We counted ${40 + (index % 900)} people who were freed on Sunday,” said Foro Penal. `,
  ),
  'a figure and its dispute': repeated(
    (index) => `Foro Penal said ${40 + (index % 900)} people were freed. The government disputes this number. `,
  ),
  'a share in every sentence': repeated(
    (index) => `Foro Penal said ${40 + (index % 900)} people were freed, ${index % 90}% of the total of 940 held. `,
  ),
  'a figure under every heading': repeated(
    (index) => `# ${40 + index} freed\n\nAbout ${41 + index} people were freed on Sunday, Foro Penal said.\n\n`,
  ),
  'spaces of every kind': always(`at${' '.repeat(400)}\u00a0\u2003\t\u200b\u00adleast 41 `),
  'brackets and dashes': always('(41) - [52] -- (((63))) — {74} / '),
  'random bytes': anyBytes,
} as const satisfies Readonly<Record<string, Shape>>;

export type ShapeName = keyof typeof SHAPES;
export const SHAPE_NAMES = Object.keys(SHAPES) as readonly ShapeName[];

export function isShapeName(name: string): name is ShapeName {
  return Object.hasOwn(SHAPES, name);
}
