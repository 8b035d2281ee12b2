import type { Verbs } from '../lexicon.js';

/** By what they do in a question; see `romanceForms`. */
export const portugueseVerbs: Verbs = {
  says: `dizer+diz+dizem+disse+disseram+dito+dizendo+diga+digam+diria+diriam, contar, contabilizar, reportar, informar, registrar, registar, afirmar, assegurar, sustentar, manter, estimar, calcular, apontar, documentar, publicar, mencionar, indicar, reconhecer, admitir, alegar, garantir, tuitar, divulgar, declarar, relatar, apurar, computar, citar, falar, comunicar, detalhar, revelar, dar+deu+deram+dao+dado+dando+daria, cravar, usar, adotar, somar, levantar dados, trazer+trouxe+trouxeram+traz+trazem, ter+tem+tinha+tinham+teve+tiveram`,
  soft: `formular, enumerar, listar, acompanhar, monitorar, monitorizar, visitar, revisar, cobrir, dizer+diz+digo+diria+dizes, dar+da+de+dou, mostrar, ensinar, saber+sei+saberia+souberam, querer+quero+queria+quis, precisar, ter+tenho+tens+tenha+tenham+teria+teriam, fazer+faz+faco+fez+fizeram+feito+feita+feitos+faca, compartilhar, partilhar, ver+vejo+ves+vemos+visto+viu+vendo+veja, olhar, conhecer, existir, achar, ocorrer, acontecer, produzir, realizar, conseguir/consig, indicar, informar, esclarecer, explicar, confirmar, entender, ler+leu+lido+leram, chamar, oferecer, fornecer, lembrar, relembrar, consultar, perguntar, responder, ajudar, servir/sirv, interessar, gostar, tratar, chegar a, alcancar, dever, seguir, corresponder, referir, atualizar, comentar, avisar, buscar, procurar, encontrar, trazer+traz+traga, levantar dados`,
  filler: `poder+posso+pude+puderam+poderia+poderiam+possa+possam, dever, haver+haveria+haja+hajam+houvesse, estar+estou+esteve+estiveram+esteja+estejam+estivesse, ser+sou+somos+seja+sejam+seria+seriam+fosse+fossem, ir+vou+vamos+indo`,
  freed: `libertar, soltar, liberar, excarcerar, desencarcerar, sair+saiu+sairam+sai+saem+saido+saidos+saindo+saia+saiam`,
  promised: `prometer, comprometer, jurar`,
  announced: `anunciar`,
  lifted: `levantar`,
  held: `permanecer, continuar, restar, ficar, seguir/sig`,
  lifts: `eliminar, suspender, retirar, derrubar, derrogar, revogar, cessar, anular, extinguir, flexibilizar, cancelar, suprimir, remover, tirar`,
  compare: `comparar, alinhar, emparelhar, contrapor+contrapoe+contraposto, medir, contrastar, cotejar, confrontar, coincidir, diferir, discrepar, concordar, discordar, divergir, bater`,
  moves: `mexer, mudar, variar, mover, crescer, subir, baixar, aumentar, diminuir+diminuiu, flutuar, avancar, cair+caiu+cairam+caindo+caido, alterar, modificar, desenvolver, oscilar`,
  timeline: `desenhar, tracar, plotar, evoluir+evoluiu+evoluiram+evolui+evoluindo, progredir`,
  cite: `linkar, citar, atribuir+atribuo+atribui+atribuem`,
  genealogy: `inventar, copiar, repetir/repit, replicar, reproduzir+reproduz, rebater, retomar, propagar, originar, rastrear, plagiar, reciclar, viralizar, ecoar, repercutir`,
  'genealogy-who': `vir+vem+veio+vieram, usar, tomar, lancar, comecar, iniciar, surgir, circular, difundir, espalhar, seguir/sig, publicar, soltar, sair+saiu+sairam, partir, trazer+trouxe+trouxeram, nascer, pegar, chegar, parar, citar, dar, divulgar, falar, dizer+disse+disseram`,
  verification: `verificar, confirmar, corroborar, discutir, revisar, comprovar, checar, conferir/confir, apurar se, avalizar, validar, auditar, respaldar, contestar, disputar, questionar, desmentir/desmint, negar, rejeitar, contradizer+contradiz+contradisse+contradisseram, refutar, impugnar, duvidar, rebater, certificar, atestar, desmontar`,
  'verification-who': `pedir/pec, exigir, reclamar, solicitar, entregar, publicar, cobrar`,
  deaths: `morrer+morto+mortos, falecer, assassinar, torturar, ferir, matar`,
  transfers: `deportar, repatriar, transferir, exilar, expulsar, trocar, extraditar`,
  arrests: `prender, capturar, sequestrar, sentenciar, condenar, processar, acusar, indiciar, julgar, recapturar, deter+deteve+detiveram`,
  writing: `escrever, redigir, resumir, traduzir+traduz`,
  sum: `subtrair, totalizar, juntar`,
  opinion: `acreditar, opinar, pensar, confiar, preferir/prefir, recomendar, mentir/mint, exagerar, inflar`,
  forecast: `prever+preve, projetar`,
};
