import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isNumber } from '../lexicon/is-number.js';
import type { Token } from '../text/text.js';
import { SEXES } from './everyone.js';
import { groupAt } from './said-beside.js';

/** A noun, in English, and where it ends. */
export interface Noun {
  readonly label: string;
  readonly end: number;
}

const EVERY_AGE: ReadonlySet<string> = new Set([
  'men',
  'women',
  'children',
  'boys',
  'girls',
  'teenagers',
  'minors',
  'elderly people',
]);

/** "212 men, women and children", "hombres, mujeres y niños": people of every sex and age. */
export function everySort(tokens: readonly Token[], noun: Noun, compiled: CompiledLanguage): Noun | undefined {
  if (!EVERY_AGE.has(noun.label)) return undefined;
  let end = noun.end;
  const labels = [noun.label];
  while (labels.length <= EVERY_AGE.size && EVERY_AGE.has(labels.at(-1) ?? '')) {
    const joiner = tokens[end];
    if (joiner === undefined || (joiner.text !== ',' && !compiled.sets.joiners.has(joiner))) break;
    const next = groupAt(tokens, end + 1, compiled);
    if (next === undefined || !EVERY_AGE.has(next.value.label)) break;
    labels.push(next.value.label);
    end = next.end;
  }
  const sorts = labels.filter((label, index) => labels.indexOf(label) === index);
  if (sorts.length < 2 || !sorts.some((label) => SEXES.has(label))) return undefined;
  return { label: 'people', end };
}

/** "soldiers or police", "poetas y maestros": "and", "or", in English. */
function joinerAt(tokens: readonly Token[], at: number, { sets, bodies }: CompiledLanguage): string | undefined {
  const joiner = tokens[at];
  if (joiner === undefined) return undefined;
  if (sets.joiners.has(joiner)) return 'and';
  return bodies.or.has(joiner) ? 'or' : undefined;
}

/** "journalists and other press workers", "poetas y maestros": two nouns of one number; men and women are people. */
export function joinedWith(tokens: readonly Token[], noun: Noun, compiled: CompiledLanguage): Noun {
  // "writers, monks and lawyers"
  const listed = tokens[noun.end]?.text === ',' ? groupAt(tokens, noun.end + 1, compiled) : undefined;
  if (listed !== undefined && !listed.value.prisoner && !SEXES.has(noun.label) && tokens[listed.end]?.text !== ',') {
    const rest = joinedWith(tokens, { label: listed.value.label, end: listed.end }, compiled);
    return rest.end > listed.end ? { label: `${noun.label}, ${rest.label}`, end: rest.end } : noun;
  }
  const joiner = joinerAt(tokens, noun.end, compiled);
  if (joiner === undefined) return noun;
  const at = compiled.sets.qualifiers.isAt(tokens, noun.end + 1) ? noun.end + 2 : noun.end + 1;
  const isCounted = isNumber(tokens[at], compiled.sets);
  const second = isCounted ? undefined : groupAt(tokens, at, compiled);
  if (second === undefined || second.value.prisoner) return noun;
  const { label } = second.value;
  if (SEXES.has(noun.label) || SEXES.has(label))
    return SEXES.has(noun.label) && SEXES.has(label) ? { label: 'people', end: second.end } : noun;
  return { label: label === noun.label ? label : `${noun.label} ${joiner} ${label}`, end: second.end };
}
