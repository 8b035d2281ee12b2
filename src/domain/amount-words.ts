import { MODIFIERS, type Modifier } from './claim.js';

/** What stands before a number; nothing before an exact one. */
const HEDGES: Readonly<Record<Exclude<Modifier, 'vague'>, string>> = {
  exact: '',
  at_least: 'at least ',
  more_than: 'more than ',
  about: 'about ',
  almost: 'almost ',
  up_to: 'up to ',
  less_than: 'fewer than ',
};

/** The plurals that stand behind a vague value: their number is a floor for sorting, never something to print. */
const VAGUE: ReadonlyMap<number, string> = new Map([
  [20, 'tens'],
  [24, 'dozens'],
  [40, 'scores'],
  [200, 'hundreds'],
  [2000, 'thousands'],
  [20000, 'tens of thousands'],
  [200000, 'hundreds of thousands'],
]);

const NUMBERS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });

/** `1,204`, `14.5` */
export function numberWords(value: number): string {
  return NUMBERS.format(value);
}

/** How a hedge is called by itself: `at least`, `no hedge`. */
export function hedgeName(modifier: Modifier): string {
  if (modifier === 'vague') return 'a vague number';
  return modifier === 'exact' ? 'no hedge' : HEDGES[modifier].trim();
}

/** `at least 600`, `about 313`, `dozens`. */
export function amountWords({ value, modifier }: { readonly value: number; readonly modifier: Modifier }): string {
  if (modifier === 'vague') return VAGUE.get(value) ?? 'an unstated number';
  return `${HEDGES[modifier]}${numberWords(value)}`;
}

const WHOLE = /^(?:\d{1,3}(?:[ ,.]\d{3})+|\d+)$/;

/** Reads what `amountWords` writes; `undefined` for anything else. */
export function readAmount(text: string): { readonly value: number; readonly modifier: Modifier } | undefined {
  const words = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const vague = [...VAGUE].find(([, name]) => name === words);
  if (vague !== undefined) return { value: vague[0], modifier: 'vague' };
  for (const modifier of MODIFIERS) {
    if (modifier === 'vague' || !words.startsWith(HEDGES[modifier])) continue;
    const number = words.slice(HEDGES[modifier].length);
    if (WHOLE.test(number)) return { value: Number(number.replace(/\D/g, '')), modifier };
  }
  return undefined;
}
