import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** "Centro Penitenciario de Occidente", "Unidade Prisional": where people are held, not who counts them. */
export function isPrison(run: readonly Token[], { names }: CompiledLanguage): boolean {
  const { detains, sites, placesOfDetention, prisons, prisonKinds } = names;
  // "the Cane River Processing Center", "Centro de Detención Preventiva"
  if (run.length > 2 && run.some((token) => detains.has(token)) && run.some((token) => sites.has(token))) return true;
  return placesOfDetention.isAt(run, 0) && (prisons.isAt(run, 1) || prisonKinds.isAt(run, 1));
}

const LONGEST_PRISON = 8;

/** "Centro Penitenciario de Occidente (CPO)": the letters are short for the prison. */
export function isPrisonBefore(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  for (let index = Math.max(0, at - LONGEST_PRISON); index < at; index += 1)
    if (isPrison(tokens.slice(index, index + 2), compiled)) return true;
  return false;
}
