import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { nameRun } from '../sentences/capital-run.js';
import type { Sentence } from '../sentences/sentence.js';
import { isCapitalised, type Token } from '../text/text.js';
import { pastDay } from '../time/words-but-days.js';

const TOLD = 3;

/** "disse ao Farol o director": a name that is told, with an article after it. */
function pastHearer(tokens: readonly Token[], at: number, compiled: CompiledLanguage): number {
  const { sets, small } = compiled;
  const name = sets.determiners.isAt(tokens, at + 1) ? at + 2 : at + 1;
  const first = tokens[name];
  if (!small.to.isAt(tokens, at) || first === undefined || !isCapitalised(first)) return at;
  const end = nameRun(tokens, name, compiled);
  return sets.determiners.isAt(tokens, end) ? end : at;
}

/** "escreveu na rede X o advogado", "disse nesta sexta-feira ao Farol o director": past where, when and to whom. */
export function pastTold({ tokens }: Sentence, from: number, compiled: CompiledLanguage): number {
  let at = pastAside(tokens, from, compiled);
  for (let step = 0; step < TOLD; step += 1) {
    const told =
      compiled.told.longestAt(tokens, at)?.end ??
      compiled.channels.longestAt(tokens, at)?.end ??
      pastHearer(tokens, at, compiled);
    at = told > at ? told : pastDay(tokens, at, compiled);
  }
  // "explicou em conferência de imprensa, em Maputo, o porta-voz"
  return at > from ? pastAside(tokens, at, compiled) : at;
}

const ASIDE = 7;

/** "a una emisora", "à rádio": somebody is told, where in Portuguese a lone "a" is an article too. */
function isToHearer(tokens: readonly Token[], at: number, { small, sets, bodies }: CompiledLanguage): boolean {
  const written = tokens[at]?.text.toLowerCase() ?? '';
  return bodies.toThe.has(written) || (small.to.isAt(tokens, at) && sets.determiners.isAt(tokens, at + 1));
}

/** "sustenta, em nota, o ministério", "explicó, en rueda de prensa, Cabello": past what stands between two commas. */
function pastAside(tokens: readonly Token[], at: number, compiled: CompiledLanguage): number {
  const { language, sets, channels, told } = compiled;
  if (!language.sources.verbFirst || tokens[at]?.text !== ',') return at;
  const first = tokens[at + 1];
  const opens =
    first !== undefined &&
    (sets.placePrepositions.has(first) ||
      sets.adjunctOpeners.has(first) ||
      isToHearer(tokens, at + 1, compiled) ||
      channels.longestAt(tokens, at + 1) !== undefined ||
      told.longestAt(tokens, at + 1) !== undefined);
  if (!opens) return at;
  for (let index = at + 2; index <= at + ASIDE; index += 1) {
    if (tokens[index]?.text === ',')
      return sets.determiners.isAt(tokens, index + 1) || tokens[index + 1]?.word.capital === true ? index + 1 : at;
    if (tokens[index]?.kind !== 'word') return at;
  }
  return at;
}
