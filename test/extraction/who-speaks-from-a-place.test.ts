import { count, type FigureRow, testFigures, whose } from './figure-rows.js';

/** "Two lawyers in Yangon said": who speaks is nobody counted, wherever they are from; who left is. */
const speakers: readonly FigureRow[] = [
  ['en', 'Two lawyers in Yangon said 12 of their clients were freed on Sunday.', '12 freed'],
  ['en', 'Two lawyers from Minsk said 12 prisoners were freed on Sunday.', '12 freed'],
  ['en', 'Three activists in Minsk told Reuters 12 prisoners had been freed on Sunday.', '12 freed'],
  ['en', 'Two mothers outside El Rodeo said 12 prisoners were freed on Sunday.', '12 freed'],
  ['en', 'Two lawyers in Yangon were freed on Sunday, Foro Penal said.', '2 freed'],
  ['en', 'Two lawyers from Minsk who said they were beaten were freed on Sunday.', '2 freed'],
  ['es', 'Tres abogados de Caracas contaron que 12 presos salieron el domingo.', '12 freed'],
  ['es', 'Cinco madres de Maracay contaron que 12 presos salieron el domingo.', '12 freed'],
  ['es', 'Tres médicos en Gaza aseguraron que 12 presos salieron el domingo.', '12 freed'],
  ['es', 'Dos funcionarios del penal de Yare confirmaron que 12 presos salieron el domingo.', '12 freed'],
  ['es', 'Tres abogados de Caracas salieron de la cárcel el domingo, dijo Foro Penal.', '3 freed'],
  ['pt', 'Três ativistas de Minsk contaram que 12 presos saíram no domingo.', '12 freed'],
  ['pt', 'Duas mães em Caracas disseram que 12 presos saíram no domingo.', '12 freed'],
  ['pt', 'Dois advogados de Rangum saíram da prisão no domingo, disse o Foro Penal.', '2 freed'],
];

/** Whom a body "itself" is, and who speaks to "this agency". */
const theirs: readonly FigureRow[] = [
  [
    'es',
    'Jorge Arreaza, al frente de la comisión especial, habló el lunes.\nHimiob, de Foro Penal, cuenta que la propia comisión reconoce apenas 420 reclusos excarcelados.',
    '420 Government of Venezuela',
  ],
  ['es', 'Según el propio ministerio, salieron 420 presos.', '420 government'],
  [
    'es',
    'Ocho personas salieron de El Helicoide el domingo, contaron a esta agencia familiares apostados en la acera.',
    '8 relatives',
  ],
  ['es', 'Ocho presos salieron el domingo, indicaron a este medio abogados de los detenidos.', '8 lawyers'],
  ['pt', 'Oito presos saíram no domingo, contaram a esta agência familiares que esperavam na calçada.', '8 relatives'],
  [
    'en',
    'Eight people left El Helicoide on Sunday, relatives waiting on the pavement told this agency.',
    '8 relatives',
  ],
];

const ES = 'Julio Parra, abogado de Clippve,';
const PT = 'Julio Parra, advogado do Clippve,';
/** "vuelve de la Fiscalía": where somebody is, or to whom they turn, is not who speaks next. */
const beforeOffices: readonly FigureRow[] = [
  ['es', `${ES} vuelve de la Fiscalía a mediodía. «Ya han soltado a 330», cuenta.`, '330 Clippve'],
  ['es', `${ES} regresa del Ministerio Público. «Ya han soltado a 330», cuenta.`, '330 Clippve'],
  ['es', `${ES} insiste ante la Fiscalía. «Ya han soltado a 330», cuenta.`, '330 Clippve'],
  ['es', `${ES} declara en la Fiscalía. «Ya han soltado a 330», cuenta.`, '330 Clippve'],
  ['es', `${ES} espera desde ayer frente al ministerio. «Ya han soltado a 330», cuenta.`, '330 Clippve'],
  [
    'es',
    `${ES} vuelve de la Fiscalía. «Según la Fiscalía, ya han soltado a 330», cuenta. «Nosotros tenemos 205 excarcelados».`,
    '330 Government of Venezuela',
    '205 Clippve',
  ],
  ['pt', `${PT} insiste diante da Procuradoria. «Já soltaram 330», conta.`, '330 Clippve'],
  ['pt', `${PT} denuncia em frente ao Ministério Público. «Já soltaram 330», conta.`, '330 Clippve'],
  ['pt', `${PT} regressa do Ministério Público. «Já soltaram 330», conta.`, '330 Clippve'],
  [
    'en',
    'Julio Parra, a lawyer with Clippve, protests outside the Justice Ministry. "They have freed 330," he says.',
    '330 Clippve',
  ],
  // whom no preposition governs speaks, past where and when
  ['es', 'Ya son 330 los excarcelados, celebró desde su cuenta la Cruz Roja.', '330 Red Cross'],
  ['es', 'Ya salieron 330, festejó ayer la Fiscalía.', '330 government'],
  [
    'es',
    'Foro Penal contó 40 excarcelados en Caracas, pero salieron 330, dijo en la noche la Fiscalía.',
    '40 Foro Penal',
    '330 Government of Venezuela',
  ],
  ['pt', 'Já são 330 os libertados, festejou em nota a Cruz Vermelha.', '330 Red Cross'],
  ['pt', 'Já saíram 330, disse ao jornal O Globo o Foro Penal.', '330 Foro Penal'],
];

testFigures(beforeOffices, whose);
testFigures(speakers, count);
testFigures(theirs, whose);
