import type { GroupWords } from '../lexicon/group-words.js';
import { phrases } from '../lexicon/words.js';

const BEHIND_BARS = '(presas|presos|detidas|detidos|encarceradas|encarcerados|aprisionadas|aprisionados)';
const JAILED = '(presos|presas|detidos|detidas|encarcerados|encarceradas)';
const POLITICAL = '(politicos|politicas|politico|politica)';
const REASONS = '(razoes|motivos|motivacoes|causas|motivacao|razao|motivo)';

/** Nouns that say by themselves that people are held, and the group they are filed as. */
export const prisoners: GroupWords['prisoners'] = {
  'political prisoners': phrases(`
    (presos|presas|preso|presa|prisioneiros|prisioneiras|prisioneiro|prisioneira|reclusos|reclusas|recluso)
      ${POLITICAL}, presos de consciencia, prisioneiros de consciencia, presas de consciencia,
    (presos|presas|prisioneiros) considerados ${POLITICAL}, (opositores|oposicionistas|dissidentes) ${BEHIND_BARS},
    (pessoas|cidadaos) (consideradas|considerados|tidas como|tidos como) (presas|presos) ${POLITICAL},
    (presos|presas|prisioneiros) * ${POLITICAL}, pessoas presas politicas, pessoas presas politicamente,
    opositores politicos presos`),
  'political detainees': phrases(`(detidos|detidas|detido|detida|detentos|detentas) ${POLITICAL}`),
  'people held for political reasons': phrases(`
    (pessoas|cidadaos|cidadas|presos|presas|detidos|detidas|venezuelanos|individuos) ${BEHIND_BARS} por ${REASONS}
      ${POLITICAL},
    (presos|presas|detidos|detidas|encarcerados|encarceradas|prisioneiros) por ${REASONS} ${POLITICAL},
    (pessoas|cidadaos|individuos) (privadas|privados) (de|da) (sua|) liberdade por ${REASONS} ${POLITICAL},
    pessoas ${BEHIND_BARS} (por|pela) (politica|perseguicao politica),
    (pessoas|cidadaos) (permanecem|continuam|estao|seguem|estejam|estavam|continuavam|permaneciam|permanecam)
      ${BEHIND_BARS} por ${REASONS} ${POLITICAL}`),
  'people awaiting trial': phrases(`
    (pessoas|presos|detidos) (que aguardam|a espera de|aguardando) julgamento`),
  'people held without trial': phrases('(pessoas|presos|detidos) sem (julgamento|condenacao)'),
  'common criminals': phrases(
    '(criminosos|delinquentes|criminosas) comuns, (presos|presas|reclusos) (de|por) (delito comum|delitos comuns)',
  ),
  prisoners: phrases(`
    preso, presa, presos, presas, prisioneiro, prisioneira, prisioneiros, prisioneiras, encarcerados, encarceradas,
    condenados, condenadas, condenado, condenada, apenados, apenadas, cativos, cativo, presos comuns,
    presos de guerra, prisioneiros de guerra,
    (militares|soldados|soldadas|combatentes|civis|pessoas|mulheres|homens) (ucranian*|rus*|israel*|) (prisioneir*|cativos|cativas), sentenciados, reeducandos`),
  detainees: phrases(`
    detido, detida, detidos, detidas, pessoas ${BEHIND_BARS},
    (pessoas|pessoa|jovens|cidadaos|moradores|individuos) ${JAILED}, pessoas em detencao, pessoas sob custodia,
    arguidos detidos`),
  'pretrial detainees': phrases(`
    (pessoas|presos|presas|detidos|detidas|reclusos) em prisao preventiva,
    (presos|presas) (preventivos|preventivas|provisorios|provisorias), detidos preventivamente`),
  inmates: phrases(`
    recluso, reclusa, reclusos, reclusas, detento, detenta, detentos, detentas, presidiario, presidiarios,
    presidiarias, internos, internas, pessoas privadas (de|da) (sua|) liberdade, privados (de|da) liberdade,
    privadas (de|da) liberdade`),
  captives: phrases('cativos, cativas, sequestrados, sequestradas, raptados, raptadas'),
  hostages: phrases('refem, refens, refens (vivos|israelenses|israelitas)'),
  dissidents: phrases('dissidente, dissidentes, dissidentes presos, opositores encarcerados'),
  'Palestinian prisoners': phrases(`
    (presos|presas|prisioneiros|detidos|detentos|reclusos|prisioneiras) (palestinos|palestinianos|palestinas|
      palestinianas)`),
};
