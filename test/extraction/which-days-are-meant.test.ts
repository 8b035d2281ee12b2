import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** Which days plain words mean, and whether the day beside a number is its own. */
const rows: readonly FigureRow[] = [
  // a month that closes, and the first days from a beginning
  ['es', 'Enero termina con 60 excarcelaciones, la mayoría en Maracay.', '60 freed 2026-01-01..2026-01-26'],
  ['es', 'Diciembre había cerrado con 48 excarcelaciones.', '48 freed 2025-12-01..2025-12-31'],
  [
    'es',
    'El año comenzó mal. Enero cierra sin anuncios y con 60 presos excarcelados.',
    '60 freed 2026-01-01..2026-01-26',
  ],
  ['pt', 'Dezembro tinha terminado com 48 libertações.', '48 freed 2025-12-01..2025-12-31'],
  ['pt', 'Janeiro encerra com 60 presos soltos.', '60 freed 2026-01-01..2026-01-26'],
  [
    'es',
    'En los primeros seis días del proceso, iniciado el 8 de enero, salieron 41 presos.',
    '41 freed 2026-01-08..2026-01-13',
  ],
  [
    'es',
    'Salieron 41 presos en los primeros seis días de las excarcelaciones, que empezaron el 8 de enero.',
    '41 freed 2026-01-08..2026-01-13',
  ],
  [
    'pt',
    'Nos primeiros seis dias do processo, que começou em 8 de janeiro, saíram 41 presos.',
    '41 freed 2026-01-08..2026-01-13',
  ],
  [
    'en',
    'In the first six days of the releases, which began on 8 January, 41 prisoners went free.',
    '41 freed 2026-01-08..2026-01-13',
  ],
  ['es', 'En los primeros seis días de enero salieron 41 presos.', '41 freed 2026-01-01..2026-01-06'],
  // what was begun then goes on, and what went on then does not
  [
    'es',
    'Hasta el 20 de enero habían salido 90 presos en el proceso abierto el 8 de enero.',
    '90 freed 2026-01-08..2026-01-20',
  ],
  ['es', 'El proceso iniciado el 8 de enero deja ya 90 presos liberados.', '90 freed 2026-01-08..2026-01-26'],
  ['pt', 'No processo aberto em 8 de janeiro já saíram 90 presos.', '90 freed 2026-01-08..2026-01-26'],
  ['es', 'Noventa presos fueron liberados en una operación iniciada el sábado.', '90 freed 2026-01-24..2026-01-24'],
  ['es', 'Foro Penal, con cierre el viernes 23: 640 presos políticos.', '640 held ?..2026-01-23'],
  ['es', 'Foro Penal contó 60 excarcelaciones en toda la semana pasada.', '60 freed 2026-01-19..2026-01-25'],
  ['es', 'El martes de la semana anterior quedaron libres seis sindicalistas.', '6 freed 2026-01-20..2026-01-20'],
  ['pt', 'Seis sindicalistas ficaram livres na quinta-feira da semana anterior.', '6 freed 2026-01-22..2026-01-22'],
  // past "that" the day is of what is said
  ['es', 'Foro Penal dijo que el sábado salieron 24 presos.', '24 freed 2026-01-24..2026-01-24'],
  ['es', 'El ministro dijo que ayer quedaron libres 24 presos.', '24 freed 2026-01-25..2026-01-25'],
  ['es', 'El gremio celebró que el sábado fueran liberados dos reporteros.', '2 freed 2026-01-24..2026-01-24'],
  [
    'es',
    'El gremio celebró que el sábado salieran dos reporteros y recordó que otros tres habían salido el jueves.',
    '2 freed 2026-01-24..2026-01-24',
    '3 freed 2026-01-22..2026-01-22',
  ],
  ['pt', 'O sindicato celebrou que no sábado fossem soltos dois jornalistas.', '2 freed 2026-01-24..2026-01-24'],
  // and before it of who says it
  ['es', 'Foro Penal dijo el sábado que salieron 24 presos.', '24 freed ?..2026-01-24'],
  ['es', 'El gremio celebró el sábado la salida de dos reporteros.', '2 freed ?..2026-01-24'],
  // a day between commas of the noun that it parts
  [
    'es',
    'Tras la visita, el miércoles, del ministro de Exteriores, fueron excarceladas nueve personas.',
    '9 freed ?..2026-01-26',
  ],
  [
    'pt',
    'Após a visita, na quarta-feira, do ministro do Exterior, foram soltas nove pessoas.',
    '9 freed ?..2026-01-26',
  ],
  ['es', 'Viasna confirmó la liberación, el sábado, de los 24 presos de Yare.', '24 freed 2026-01-24..2026-01-24'],
  // the eve of a day, one night up to this morning, a feast that has a weekday in its name, a month before things counted
  ['es', 'La víspera del 8 de enero salieron 11 presas.', '11 freed 2026-01-07..2026-01-07'],
  ['pt', 'Na véspera de 8 de janeiro saíram 11 presas.', '11 freed 2026-01-07..2026-01-07'],
  ['es', 'La víspera salieron 11 presas.', '11 freed 2026-01-25..2026-01-25'],
  ['es', 'Entre anoche y esta mañana salieron 15 presos.', '15 freed 2026-01-25..2026-01-26'],
  ['pt', 'Entre ontem à noite e esta manhã saíram 15 presos.', '15 freed 2026-01-25..2026-01-26'],
  ['es', 'Liberaron a 11 personas detenidas en la procesión del Viernes Santo.', '11 freed ?..2026-01-26'],
  ['pt', 'Onze presos foram soltos na Sexta-Feira Santa.', '11 freed ?..2026-01-26'],
  ['en', 'Eleven prisoners were freed on Good Friday.', '11 freed ?..2026-01-26'],
  ['es', 'Once presos fueron liberados el viernes en Santa Lucía.', '11 freed 2026-01-23..2026-01-23'],
  ['pt', 'A ONG contou em janeiro 13 prisões e seis solturas.', '6 freed 2026-01-01..2026-01-26'],
  ['es', 'Salieron nueve presos en enero 8.', '9 freed 2026-01-08..2026-01-08'],
  // how many there were by a day, and how many left on it
  ['es', 'El viernes por la noche iban 155 liberados, según Foro Penal.', '155 freed ?..2026-01-23'],
  ['es', 'El sábado el total de liberados era de 139.', '139 freed ?..2026-01-24'],
  ['pt', 'Às 20h de sábado, o total era de 139 libertados.', '139 freed ?..2026-01-24'],
  ['es', 'El sábado habían salido 12 presos.', '12 freed 2026-01-24..2026-01-24'],
  ['es', 'El sábado fueron 12 los liberados.', '12 freed 2026-01-24..2026-01-24'],
  // the day up to which a count was kept, told after it
  [
    'es',
    'Foro Penal informó el jueves que hay 882 presos políticos. La cifra está actualizada al 20 de enero.',
    '882 held ?..2026-01-20',
  ],
  [
    'pt',
    'O Foro Penal informou na quinta-feira que há 882 presos políticos. O número está atualizado a 20 de janeiro.',
    '882 held ?..2026-01-20',
  ],
  [
    'es',
    'Foro Penal informó el jueves que hay 882 presos políticos. La ley fue actualizada el viernes.',
    '882 held ?..2026-01-22',
  ],
  // by when people are to leave, and when that was promised
  [
    'es',
    'El ministro recibió el viernes a las madres y prometió liberar a 15 presos antes del 31 de enero.',
    '15 promised ?..2026-01-30',
  ],
  [
    'pt',
    'O presidente recebeu a ONG na sexta-feira e prometeu soltar 15 presos até o fim de janeiro.',
    '15 promised ?..2026-01-31',
  ],
  [
    'es',
    'El lunes serán liberados 20 presos y otros 30 saldrán antes del viernes.',
    '20 promised 2026-01-26..2026-01-26',
    '30 promised ?..2026-01-29',
  ],
  // a year of their own
  [
    'es',
    'Los 252 venezolanos liberados el 18 de julio de 2025 no han recibido este año indemnización alguna.',
    '252 freed 2025-07-18..2025-07-18',
  ],
  ['es', 'El Gobierno ha liberado este año a 252 presos detenidos en 2024.', '252 freed 2026-01-01..2026-01-26'],
  // whom they are of stands between people and how they were taken
  [
    'pt',
    'Sete dirigentes do CHP detidos em 4 de janeiro foram libertados na sexta-feira.',
    '7 freed 2026-01-23..2026-01-23',
  ],
  ['pt', 'Sete dirigentes do CHP foram libertados em 4 de janeiro.', '7 freed 2026-01-04..2026-01-04'],
  // since when they were in the place that they left
  ['pt', 'Outras quatro saíram do quartel de Boleíta, onde estavam desde outubro.', '4 freed ?..2026-01-26'],
  [
    'es',
    'Salieron siete presos de Yare, donde desde el 8 de enero han sido liberados 40.',
    '7 freed ?..2026-01-26',
    '40 freed 2026-01-08..2026-01-26',
  ],
];

testFigures(rows, dated);
