import type { Press } from '../lexicon.js';

export const portuguesePress: Press = {
  articles: `artigo, artigos, paragrafo, paragrafos, trecho, trechos, passagem, passagens, materia, materias, noticia, noticias, reportagem, reportagens, texto, textos, nota, notas, cronica, cronicas, despacho, despachos, publicacao, publicacoes, cobertura, imprensa, recorte, recortes`,
  mentions: `mencionar, nomear, citar, falar, tratar, referir/refir, tocar, abordar, cobrir, sair+sai+saem+saiu+sairam+saia+saiam, aparecer/aparec, figurar, escrever, comentar, dizer+diz+dizem+diga+digam, conter+contem+contenha, incluir+inclui+incluem+inclua, contar`,
  comes: `trazer+trouxe+trouxeram+traz, chegar, entrar, ingressar, aparecer, acrescentar, adicionar, incorporar, substituir+substituiu+substituiram, corrigir/corrij, atualizar, carregar, incluir+incluiu+incluiram+inclui, revisar, surgir, emendar, retificar, pintar, subir`,
  shared: `uns dos outros, um do outro, um dos outros, uns aos outros, umas das outras, entre (si|eles), (da mesma|a mesma|uma mesma|uma so|uma unica) (agencia|fonte), (do mesmo|o mesmo|um mesmo|um so|um unico) (despacho|telex|comunicado|lugar|tuite|telegrama), de agencia`,
};
