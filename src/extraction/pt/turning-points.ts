import { phrases } from '../lexicon/words.js';

/** Nouns of events that only "since" and "before" count from, besides those of `events`. */
export const turningPoints = phrases(`
  decisao, acordao, sentenca, ordem, despacho, discurso, mensagem, compromisso, revolucao, derrube, derrubada,
  deposicao, renuncia, demissao, regresso, retorno, chegada, visita, cimeira, cupula, dialogo, negociacoes, mediacao,
  nomeacao, tomada, plebiscito, campanha, ofensiva, assalto, cerco, sequestro, rapto, massacre, chacina, tiroteio,
  assassinato, assassinio, morte, terremoto, sismo, incendio, motim, motins, rebeliao, revolta, greve, paralisacao,
  marcha, manifestacao, manifestacoes, passeata, violencia, confinamento, quarentena, bloqueio, abertura, inicio,
  comeco, lancamento, entrada, publicacao, aprovacao, promulgacao, assinatura, sancao, clemencia, graca, diretiva,
  constituicao, codigo, programa, plano, politica, rusga, rusgas, detencoes, prisoes, sancoes, suspensao, reforma,
  legislacao, destituicao, terramoto, abalo, ciclone, furacao, inundacoes, cheias, apagao, explosao, atentado,
  atentados, condenacao, absolvicao, congresso, conferencia, arranque, principio, fim, termino, anulacao, revogacao,
  levantamento, retirada, implementacao, aplicacao, vigencia, adocao, ratificacao, homologacao, convocacao, eclosao,
  escalada, divulgacao, crise, mudanca, oferta, pacto, negociacao, invasoes, cessar,
  reuniao, reunioes, encontro, audiencia, audiencias, julgamento, julgamentos, telefonema, ligacao, conversa, conversas,
  protesto, vigilia, missao, inspecao, viagem`);
