import type { Token } from '../text/text.js';

/** Stems of what a prison service is named for. */
export const PRISONS = /^(?:penal|peniten|prisi?on(?!er)|prisao|prisoes|carcel|carcer|jail|correction)/;

/** "Centro Penitenciario de Occidente", "Unidade Prisional": where people are held, not who counts them. */
const PLACE_OF_DETENTION = /^(?:centros?|complejo|internado|instituto|unidad|unidade|presidio|center|centre)$/;

const DETAINS =
  /^(?:detention|processing|correctional|remand|immigration|reception|removal|deportation|detencion|detencao|internamiento|reclusion|reclusao|custodia|triagem)$/;
const SITE =
  /^(?:cent(?:er|re)s?|facilit(?:y|ies)|institutions?|complex|jail|prison|camp|centros?|complejo|complexo|casa|unidad|unidade|estacion)$/;

export function isPrison(run: readonly Token[]): boolean {
  const [first, second] = run;
  // "the Cane River Processing Center", "Centro de Detención Preventiva"
  if (run.length > 2 && run.some(({ key }) => DETAINS.test(key)) && run.some(({ key }) => SITE.test(key))) return true;
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
