import type { GroupWords } from '../lexicon/group-words.js';
import { phrases } from '../lexicon/words.js';

const PEOPLE = '(persona|personas|ciudadanos|ciudadanas|individuos|hombres|mujeres|gente)';
const JAILED =
  '(presas|presos|encarceladas|encarcelados|recluidas|recluidos|detenidas|detenidos|privadas de libertad|privados de libertad|en prision|tras las rejas|retenidas)';

/** Nouns that say by themselves that people are held, and the group they are filed as. */
export const prisoners: GroupWords['prisoners'] = {
  'political prisoners': phrases(`
    (presos|presas|preso|presa) (politicos|politicas|politico|politica|de conciencia),
    (presos|presas) y (presos|presas) politicos, presos y presas politicas,
    (prisioneros|prisioneras|prisionero|prisionera) (politicos|politicas|politico|politica|de conciencia),
    (reclusos|reos|internos) politicos, ${PEOPLE} (presas|presos) politicas, personas presas por motivos politicos,
    presos por motivos politicos, presos por razones politicas, (presos|detenidos) considerados politicos,
    privados de libertad por motivos politicos, personas privadas de libertad por (motivos|razones) politicos,
    personas privadas de libertad por (motivos|razones) politicas, (personas|ciudadanos) considerad* (preso|presa|
    presos|presas) politic*,
    secuestrados politicos, rehenes politicos`),
  'political detainees': phrases(
    '(detenidos|detenidas|detenido|detenida) (politicos|politicas|politico|politica), personas detenidas politicas',
  ),
  'people held for political reasons': [
    `${PEOPLE} ${JAILED} por (motivos|razones|causas|delitos|cargos) (politicos|politicas)`,
    '(detenidos|detenidas|encarcelados|encarceladas) por (motivos|razones|causas|delitos|cargos) (politicos|politicas)',
  ],
  'common criminals': phrases('(presos|reos|reclusos|prisioneros|internos) comunes, delincuentes comunes'),
  'prisoners of war': phrases(
    'prisioneros de guerra, prisionero de guerra, prisioneras de guerra, (militares|soldados|soldadas|combatientes|uniformados|efectivos|civiles) (ucranian*|rus*|israeli*|) (prisioner*|cautivos|cautivas)',
  ),
  prisoners: phrases(`
    presos, presas, preso, presa, reo, reos, reas, prisionero, prisioneros, prisionera, prisioneras, penados,
    penadas, convictos, convictas, cautivos, cautivas, cautivo, cautiva, encarcelados, encarceladas,
    ${PEOPLE} (presas|presos|cautivas|cautivos|encarceladas|encarcelados|recluidas|recluidos|en prision), poblacion reclusa,
    presidiarios, presidiarias, presos y presas, presas y presos`),
  convicts: phrases('condenados, condenadas'),
  detainees: phrases(`
    detenidos, detenidas, detenido, detenida,
    ${PEOPLE} (detenidas|detenidos|retenidas|retenidos|privadas de libertad|privados de libertad|privadas de su
      libertad), retenidos, retenidas, privados de libertad, privadas de libertad, procesados y detenidos,
    arrestados, arrestadas`),
  'pretrial detainees': phrases(`
    detenidos preventivos, presos preventivos, presos sin condena, presos sin juicio, presos en espera de juicio,
    procesados`),
  inmates: phrases(`
    recluso, reclusos, reclusa, reclusas, internos, internas, interno, interna,
    personas privadas de (la|su|) libertad, (ciudadanos|hombres|mujeres) privados de (la|su|) libertad, ppl, pdl,
    privados de (la|su) libertad`),
  captives: phrases('cautivos, cautivas, secuestrados, secuestradas'),
  hostages: phrases(
    'rehen, rehenes, rehenes vivos, secuestrados, secuestradas, secuestrado, secuestrada, cautivos israelies',
  ),
  'Israeli hostages': phrases('rehenes israelies, cautivos israelies'),
  dissidents: phrases(`
    (opositores|disidentes|activistas) (presos|presas|encarcelados|encarceladas|detenidos|detenidas), disidentes,
    disidente`),
  'Palestinian prisoners': phrases(
    '(presos|prisioneros|detenidos|reclusos) palestinos, presas palestinas, prisioneras palestinas',
  ),
};
