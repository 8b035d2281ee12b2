import type { Token } from './text.js';

/** Stems of what a prison service is named for. */
export const PRISONS = /^(?:penal|peniten|prisi?on(?!er)|prisao|prisoes|carcel|carcer)/;

/** "Centro Penitenciario de Occidente", "Unidade Prisional": where people are held, not who counts them. */
const PLACE_OF_DETENTION = /^(?:centros?|complejo|internado|instituto|unidad|unidade|presidio|center|centre)$/;

export function isPrison([first, second]: readonly Token[]): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    PLACE_OF_DETENTION.test(first.key) &&
    (PRISONS.test(second.key) || /^(?:judicial|prisional)$/.test(second.key))
  );
}

const LONGEST_PRISON = 8;

/** "Centro Penitenciario de Occidente (CPO)": the letters are short for the prison. */
export function isPrisonBefore(tokens: readonly Token[], at: number): boolean {
  for (let index = Math.max(0, at - LONGEST_PRISON); index < at; index += 1)
    if (isPrison([tokens[index], tokens[index + 1]].filter((token) => token !== undefined))) return true;
  return false;
}
