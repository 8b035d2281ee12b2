import type { Nouns } from './nouns.js';

export const portugueseNouns: Nouns = {
  media:
    'agencia, agencias, jornal, jornais, veiculo, veiculos, diario, diarios, pagina, paginas, site, sites, web, portais, meios',
  thePress: 'imprensa',
  you: 'tu, voce, voces, vc, vcs, usas, consultas, visitas',
  body: 'sindicato, ong, associacao, observatorio, organizacao, comite, coletivo, federacao, entidade',
  ofTheHouse: 'editor, editora, chefe, produtor, produtora, colega, colegas, amigo, amiga',
  foreignDesk: 'internacional',
  page: 'pagina, paginas, secao, coluna, caderno',
  beforePage: 'pagina',
  vocative: 'garotos, garotas, meninos, meninas, rapazes',
  news: 'novo, nova, novos, novas, novidade, novidades',
  latest: 'ultimo, ultima, recente',
  count: 'total, numero, contagem, dado',
  list: 'lista, listas, relacao, listagem, nomes',
  names: 'lista, listas, nomes',
  final: 'final, definitivo, definitiva, certo, certa, verdadeiro, verdadeira, confiavel, verdade',
  truth: 'verdade',
  summary: 'resumo, boletim',
  independent: 'independente, independentes',
  nationals: 'nacionais, cidadaos, cidadas',
  epiphany: 'reis',
  amnesty: 'anistia, amnistia',
  law: 'lei, projeto',
  counted:
    'cadeia, cadeias, prisoes, dia, dias, semana, semanas, meses, ano, anos, hora, horas, minutos, vezes, fontes, artigos, materias, notas, ong, ongs, grupos, organizac*, jornais, listas, estados, paises, cidades, cifras',
  searchLead:
    'fala, falar, falam, fale, falem, mencione, se, o, a, os, as, algo, tudo, algum, alguma, algumas, coisa, coisas, que, diga, digam, passagem, passagens, paragrafo, paragrafos, trecho, trechos, materia, materias, artigo, artigos, nota, notas, citacao, citacoes, mencao, mencoes, haja, houver, existir, tiver, tenha, tenham, relacionado, relacionada, relacionados, relacionadas, de, do, da, dos, das, sobre, acerca, com, publicado, escrito, dito',
  thanks: 'pf, pfv, obrigado, obrigada, valeu',
  acronyms: 'un, eu, ue, sip, ap, ai, pen',
};
