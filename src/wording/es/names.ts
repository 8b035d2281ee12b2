import type { names as english } from '../en/names.js';

export const names = {
  'name.count': 'contar',
  'name.freed': 'excarcelados',
  'name.held': 'presos',
  'name.since': 'desde',
  'name.until': 'hasta',
  'name.by': 'por',
  'name.group': 'grupo',
  'name.as-of': 'a-fecha',
  'name.cite': 'citar',
  'name.claim': 'cifra',
  'name.help': 'ayuda',
  'name.review': 'revisar',
  'name.do': 'acción',

  'about.count': 'Todas las cifras de personas excarceladas o presas, con su fuente y su cita',
  'about.count.freed': 'Cuántas personas fueron excarceladas, según quién',
  'about.count.held': 'Cuántas personas siguen presas, según quién',
  'about.count.since': 'Primer día contado: 8ene, 8 de enero, domingo, ayer, 2026-01-08',
  'about.count.until': 'Último día contado, incluido',
  'about.count.by': 'Según quién: una organización, un gobierno o alguien de ellos',
  'about.count.group': 'A quién se cuenta: presos políticos, extranjeros, mujeres',
  'about.count.as-of': 'Responder con lo publicado hasta este día',
} as const satisfies Record<keyof typeof english, string>;
