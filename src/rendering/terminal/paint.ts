import type { Tone } from '../document.js';

/** How a run of text looks. */
export type Look = 'plain' | 'strong' | 'quiet' | 'struck' | 'quote' | 'code' | 'heading' | 'title' | Tone;

const CODES: Readonly<Record<Look, readonly [on: string, off: string] | undefined>> = {
  plain: undefined,
  strong: ['1', '22'],
  quiet: ['2', '22'],
  struck: ['9;2', '29;22'],
  quote: ['3', '23'],
  code: ['36', '39'],
  heading: ['1', '22'],
  title: ['1;4', '22;24'],
  same: ['1;32', '22;39'],
  within: ['1;36', '22;39'],
  wider: ['1;33', '22;39'],
  unstated: ['1;35', '22;39'],
  note: ['1;34', '22;39'],
  alert: ['1;31', '22;39'],
  refusal: ['1;31', '22;39'],
};

export type Paint = (text: string, look: Look) => string;

export const inColour: Paint = (text, look) => {
  const codes = CODES[look];
  return codes === undefined || text === '' ? text : `\u001b[${codes[0]}m${text}\u001b[${codes[1]}m`;
};

export const withoutColour: Paint = (text) => text;

/** Makes a run clickable; terminals that do not know the sequence (OSC 8) show the text alone. */
export function clickable(text: string, url: string): string {
  return `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\`;
}
