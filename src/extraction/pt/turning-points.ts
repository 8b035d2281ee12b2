import { phrases } from '../lexicon/words.js';

/** Nouns of events that only "since" and "before" count from, besides those of `events`. */
export const turningPoints = phrases(`
  decisao, acordao, sentenca, ordem, despacho, discurso, mensagem, compromisso, revolucao, derrube, derrubada, deposicao,
  renuncia, demissao, regresso, retorno, chegada, visita, cimeira, cupula, dialogo, negociacoes, mediacao, nomeacao,
  tomada, plebiscito, campanha, ofensiva, assalto, cerco, sequestro, rapto, massacre, chacina, tiroteio, assassinato,
  assassinio, morte, terremoto, sismo, incendio, motim, motins, rebeliao, revolta, greve, paralisacao, marcha,
  manifestacao, manifestacoes, passeata, violencia, confinamento, quarentena, bloqueio, abertura, inicio, comeco,
  lancamento, entrada, publicacao, aprovacao, promulgacao, assinatura, sancao, clemencia, graca, diretiva, constituicao,
  codigo, programa, plano, politica, rusga, rusgas, detencoes, prisoes, sancoes, suspensao, reforma, legislacao,
  destituicao, crise, mudanca, oferta, pacto, negociacao, invasoes, cessar`);
