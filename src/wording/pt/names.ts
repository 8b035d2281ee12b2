import type { names as english } from '../en/names.js';

export const names = {
  'name.count': 'contar',
  'name.freed': 'libertados',
  'name.held': 'presos',
  'name.since': 'desde',
  'name.until': 'até',
  'name.by': 'por',
  'name.group': 'grupo',
  'name.as-of': 'na-data',
  'name.cite': 'citar',
  'name.claim': 'número',
  'name.help': 'ajuda',
  'name.review': 'revisar',
  'name.do': 'ação',

  'about.count': 'Todos os números de pessoas libertadas ou presas, com a fonte e a citação',
  'about.count.freed': 'Quantas pessoas foram libertadas, segundo quem',
  'about.count.held': 'Quantas pessoas continuam presas, segundo quem',
  'about.count.since': 'Primeiro dia contado: 8jan, 8 de janeiro, domingo, ontem, 2026-01-08',
  'about.count.until': 'Último dia contado, inclusive',
  'about.count.by': 'Segundo quem: uma organização, um governo ou alguém deles',
  'about.count.group': 'Quem é contado: presos políticos, estrangeiros, mulheres',
  'about.count.as-of': 'Responder com o que foi publicado até este dia',
} as const satisfies Record<keyof typeof english, string>;
