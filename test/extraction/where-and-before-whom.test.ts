import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** Where and before whom something was said is not who says it; who was named before goes on. */
const rows: readonly FigureRow[] = [
  [
    'es',
    'CARACAS.- Alfredo Romero, director de Foro Penal, explicó en la Universidad Central que 40 presos fueron liberados.',
    '40 Foro Penal',
  ],
  [
    'es',
    'CARACAS.- Ana Ruiz, directora de Provea, dijo ante la Comisión de Derechos Humanos que 38 presos fueron liberados.',
    '38 Provea',
  ],
  [
    'es',
    'CARACAS.- Ana Ruiz, directora de Provea, dijo este lunes en la sede de Foro Penal que 38 presos fueron liberados.',
    '38 Provea',
  ],
  [
    'es',
    'CARACAS.- Ana Ruiz dirige Provea. Dijo en la Universidad Central que 21 presos fueron liberados.',
    '21 Provea',
  ],
  // who speaks stands behind the place
  [
    'es',
    'CARACAS.- Fueron liberados 17 presos, dijo en el Palacio de Justicia la directora de Provea, Ana Ruiz.',
    '17 Provea',
  ],
  // the report itself says so
  ['es', 'CARACAS.- Se lee en el informe de Foro Penal que 19 presos fueron liberados.', '19 Foro Penal'],
  [
    'pt',
    'CARACAS - Alfredo Romero, diretor do Foro Penal, explicou na Universidade Central que 40 presos foram soltos.',
    '40 Foro Penal',
  ],
  [
    'pt',
    'CARACAS - Ana Ruiz, diretora da Provea, disse na segunda-feira na sede do Foro Penal que 38 presos foram soltos.',
    '38 Provea',
  ],
  [
    'en',
    'CARACAS - Alfredo Romero, director of Foro Penal, said at the Central University that 40 prisoners had been freed.',
    '40 Foro Penal',
  ],
  [
    'en',
    'CARACAS - Ana Ruiz, director of Provea, said at the headquarters of Foro Penal that 38 people had been freed.',
    '38 Provea',
  ],
  [
    'en',
    'CARACAS - Ana Ruiz heads Provea. She said at the Central University that 21 people had been freed.',
    '21 Provea',
  ],
  // the two named before, in their order
  [
    'es',
    'CARACAS.- Provea y Foro Penal publicaron sus listas. La primera contó 40 excarcelaciones el domingo; el segundo, 30.',
    '40 Provea',
    '30 Foro Penal',
  ],
  [
    'es',
    'CARACAS.- Provea y Foro Penal difieren. Según la primera, 40 presos fueron liberados; según el segundo, 30.',
    '40 Provea',
    '30 Foro Penal',
  ],
  [
    'pt',
    'CARACAS - O OVP e o Foro Penal publicaram as suas listas. O primeiro fala em 40 libertações no domingo; o segundo, em 30.',
    '40 OVP',
    '30 Foro Penal',
  ],
  [
    'en',
    'CARACAS - Provea and Foro Penal published their lists. The first counted 40 releases on Sunday; the second, 30.',
    '40 Provea',
    '30 Foro Penal',
  ],
  // the first of two prisoners is neither body
  [
    'en',
    'CARACAS - Two prisoners spoke to Provea and Foro Penal. The first said 30 prisoners were still in his cell.',
    '30 unattributed',
  ],
  [
    'es',
    'CARACAS.- Foro Penal contó 40 liberados. El primero salió el domingo; el segundo, el lunes.',
    '40 Foro Penal',
  ],
  // a body of the registry after "and" is no part of the name before it
  [
    'es',
    'CARACAS.- Según el Ejército y Foro Penal, 40 presos fueron liberados.',
    '40 Government of Venezuela',
    '40 Foro Penal',
  ],
  [
    'es',
    'CARACAS.- El Observatorio Kurdo y Foro Penal dicen que 40 presos fueron liberados.',
    '40 Foro Penal',
    '40 Observatorio Kurdo',
  ],
  [
    'es',
    'CARACAS.- El Comité de Familiares y Amigos dijo que 40 presos fueron liberados.',
    '40 Comité de Familiares y Amigos',
  ],
  [
    'pt',
    'CARACAS - Segundo o Governo e Foro Penal, 40 presos foram soltos.',
    '40 Government of Venezuela',
    '40 Foro Penal',
  ],
  [
    'en',
    'CARACAS - The Kurdish Observatory and Foro Penal said 40 prisoners had been freed.',
    '40 Foro Penal',
    '40 Kurdish Observatory',
  ],
  [
    'en',
    'CARACAS - The Observatory for Law and Justice said 40 prisoners had been freed.',
    '40 Observatory for Law and Justice',
  ],
  // who is told, and who tells right after
  [
    'pt',
    'LUANDA - Foram soltos 40 presos, avançou ao Semanário Kianda a Associação Mãos Livres.',
    '40 Associação Mãos Livres',
  ],
  [
    'pt',
    'LUANDA - Foram soltos 40 presos, contou ao Correio da Manhã a Amnistia Internacional.',
    '40 Amnesty International',
  ],
  [
    'es',
    'CARACAS.- Fueron liberados 40 presos, dijo al Semanario Kianda la directora de Provea, Ana Ruiz.',
    '40 Provea',
  ],
  [
    'es',
    'CARACAS.- Fueron liberados 40 presos, dijo en el Hotel Tamanaco el ministro Diosdado Cabello.',
    '40 Government of Venezuela',
  ],
  ['es', 'CARACAS.- El Centro por la Unión dijo que 40 presos fueron liberados.', '40 Centro por la Unión'],
  // a paper with a name of its own is no paper of whoever spoke before
  [
    'pt',
    'SÃO SALVADOR - A ONG Foro Penal conta outra história. Segundo o levantamento internacional World Prison Brief, o país tem 800 presos.',
    '800 World Prison Brief',
  ],
  [
    'es',
    'CARACAS.- Foro Penal cuenta 40 presos liberados. Según el informe anual Prison Insider, quedan 800 presos.',
    '40 Foro Penal',
    '800 Prison Insider',
  ],
  [
    'es',
    'CARACAS.- Foro Penal cuenta 40 presos liberados. Según el informe, quedan 800 presos.',
    '40 Foro Penal',
    '800 Foro Penal',
  ],
  [
    'en',
    'CARACAS - Foro Penal counts 40 freed prisoners. According to the study World Prison Brief, 800 prisoners remain.',
    '40 Foro Penal',
    '800 World Prison Brief',
  ],
  [
    'en',
    'CARACAS - Foro Penal counts 40 freed prisoners. According to the report Nicolás Maduro holds 800 prisoners.',
    '40 Foro Penal',
    '800 Foro Penal',
  ],
  // an official source of a body speaks for it; sources close to it do not
  [
    'pt',
    'LISBOA - Dois portugueses foram libertados no domingo, indicou fonte oficial do Ministério dos Negócios Estrangeiros.',
    '2 Government of Portugal',
  ],
  [
    'pt',
    'LISBOA - Dois portugueses foram libertados no domingo, indicou fonte próxima do Ministério dos Negócios Estrangeiros.',
    '2 sources',
  ],
  // a release whose last lines say who its author is, whoever else speaks in it
  [
    'es',
    'Nuestro equipo verificó 31 excarcelaciones el domingo.\nForo Penal dijo el miércoles que 950 personas han sido excarceladas.\nVentana Penitenciaria es una asociación civil fundada en 2009.',
    '31 Ventana Penitenciaria',
    '950 Foro Penal',
  ],
  [
    'pt',
    'A nossa equipa verificou 31 libertações.\nO Foro Penal disse na quarta-feira que 950 pessoas foram libertadas.\nA Janela Prisional é uma associação fundada em 2009.',
    '31 Janela Prisional',
    '950 Foro Penal',
  ],
  [
    'en',
    'Our team has verified 31 releases.\nForo Penal said on Wednesday that 950 people have been freed.\nPrison Window is a non-profit organisation founded in 2009.',
    '31 Prison Window',
    '950 Foro Penal',
  ],
];

testFigures(rows, whose);
