import { count, type FigureRow, testFigures } from './figure-rows.js';

/** A deed is told in any tense, voice and mood: what governs the release, in whatever form, says whether it came about. */
const rows: readonly FigureRow[] = [
  // allowed, in any form, and to come
  ['en', 'After approving the release of 41 prisoners, the judge left.', '41 promised'],
  ['en', 'Having authorised the release of 41 inmates, the board went home.', '41 promised'],
  ['en', 'The release of 41 prisoners was ordered on Friday.', '41 promised'],
  ['en', 'The release of 41 prisoners is to begin on Friday.', '41 promised'],
  ['en', 'The release of 41 inmates was approved and carried out.', '41 freed'],
  ['en', 'The amnesty approved in December led to the release of 41 inmates.', '41 freed'],
  ['en', 'Police ordered the crowd back after the release of 41 inmates.', '41 freed'],
  ['en', 'The board left town without ordering the release of 41 inmates.'],
  ['en', 'The board has not approved the release of 41 inmates.'],
  ['es', 'El juez había aprobado la excarcelación de 41 presos.', '41 promised'],
  ['es', 'Tras autorizar la liberación de 41 presos, el juez se fue.', '41 promised'],
  ['es', 'Ha sido aprobada la libertad de 41 reclusos.', '41 promised'],
  ['es', 'La excarcelación de 41 presos comenzará el viernes.', '41 promised'],
  ['es', 'La ley aprobada en diciembre trajo la excarcelación de 41 reclusos.', '41 freed'],
  ['es', 'El Gobierno aprobó el presupuesto y excarceló a 41 reclusos.', '41 freed'],
  ['es', 'El juez se fue sin autorizar la liberación de 41 presos.'],
  ['es', 'Para autorizar la liberación de 41 presos, el juez pide un informe.'],
  ['pt', 'O juiz havia determinado a soltura de 41 presos.', '41 promised'],
  ['pt', 'Foi ordenada a libertação de 41 presos.', '41 promised'],
  ['pt', 'Espera-se para sexta-feira a libertação de 41 presos.', '41 promised'],
  ['pt', 'A lei aprovada em dezembro trouxe a soltura de 41 detentos.', '41 freed'],
  ['pt', 'A comissão terminou a reunião sem aprovar a soltura de 41 detentos.'],
  ['pt', 'O tribunal não autorizou a soltura de 41 detentos.'],
  // refused, asked for or stopped, of the noun before
  ['en', 'The release of 41 prisoners was demanded on Friday.'],
  ['en', 'The release of 41 prisoners, blocked by a judge, drew crowds.'],
  ['en', 'The release of 41 prisoners never came.'],
  ['en', 'The release of 41 prisoners has not taken place.'],
  ['es', 'La liberación de 41 presos fue exigida el viernes.'],
  ['es', 'La liberación de 41 presos, vetada por un juez, reunió a cientos de personas.'],
  ['es', 'La liberación de 41 presos nunca llegó.'],
  ['pt', 'A libertação de 41 presos foi pedida na sexta-feira.'],
  ['pt', 'A soltura de 41 presos, barrada por um juiz, reuniu centenas de pessoas.'],
  ['pt', 'Exige-se a libertação de 41 presos.'],
  // set against what was done, or waiting for it
  ['en', 'Far from freeing 41 prisoners, the government arrested more.'],
  ['en', 'The court barred the army from freeing 41 prisoners.'],
  ['en', 'Before freeing 41 prisoners the government wants talks.'],
  ['en', 'Before releasing 41 inmates, guards made them sign a pledge.', '41 freed'],
  ['es', 'Antes de liberar a 41 presos, el Gobierno quiere diálogo.'],
  ['es', 'Antes de excarcelar a 41 reclusos, los guardias les hicieron firmar un papel.', '41 freed'],
  ['pt', 'Antes de soltar 41 detentos, o tribunal deve ouvir o Ministério Público.'],
  ['pt', 'Antes de soltar 41 detentos, os guardas fizeram-nos assinar um papel.', '41 freed'],
  // asked for something else, after it
  ['en', 'The government asked for talks after having freed 41 prisoners.', '41 freed'],
  ['en', 'Relatives called for calm following the release of 41 inmates.', '41 freed'],
  ['es', 'El Gobierno pidió diálogo tras haber liberado a 41 presos.', '41 freed'],
  ['pt', 'As famílias pediram calma após terem sido soltos 41 detentos.', '41 freed'],
  // the reported conditional, and one that hangs on what did not come true
  ['es', 'Habrían sido liberados 41 presos, según la prensa local.', '41 freed'],
  ['es', 'Habrían sido liberados 41 presos si el diálogo no hubiera fracasado.'],
  ['es', '41 presos pudieron haber sido liberados hace un año.'],
  ['pt', '41 presos teriam sido libertados na sexta-feira, segundo a imprensa.', '41 freed'],
  ['pt', '41 presos teriam sido libertados se o diálogo não tivesse fracassado.'],
  ['pt', '41 presos podiam ter sido soltos há um ano.'],
  // going on
  ['pt', 'Estão a ser libertados 41 presos.', '41 freed'],
  ['pt', 'Há 41 detentos a serem libertados na sexta-feira.', '41 promised'],
  ['pt', 'Um juiz ouviu 43 comerciantes que estavam a ser julgados em liberdade.'],
  // "free" with its number behind it is a verb
  ['en', 'The government did free 41 prisoners on Friday.', '41 freed'],
  ['en', 'The government did not free 41 prisoners.'],
  ['en', 'The government would rather resign than free 41 prisoners.'],
  // denied by another word of the clause
  ['en', 'No court has freed 41 prisoners.'],
  ['en', 'At no time did the government free 41 prisoners.'],
  ['en', 'The strike ended without 41 prisoners being freed.'],
  ['en', 'The claim that 41 prisoners were freed is false.'],
  ['en', 'There is no doubt that 41 prisoners have been freed.', '41 freed'],
  ['es', 'Ningún tribunal ha excarcelado a 41 presos.'],
  ['es', 'En ningún momento el Gobierno liberó a 41 presos.'],
  ['es', 'El tribunal impidió que fueran liberados 41 presos.'],
  ['es', 'El Gobierno dejó de liberar a 41 presos.'],
  ['es', 'Que el Gobierno libere a 41 presos es lo que piden.'],
  ['es', 'No hay duda de que 41 presos han sido liberados.', '41 freed'],
  ['pt', 'Nenhum tribunal soltou 41 presos.'],
  ['pt', 'O tribunal impediu que fossem libertados 41 presos.'],
  ['pt', 'Não há dúvida de que 41 presos foram libertados.', '41 freed'],
  // a pardon of so many, by its noun
  ['pt', 'O Ministério do Interior anunciou o perdão presidencial a 2.520 detentos.', '2520 freed'],
  ['pt', 'O governo divulgou o indulto de 51 presos.', '51 freed'],
  ['pt', 'O ministério confirmou a anistia a 51 presos.', '51 freed'],
  ['es', 'El gobierno anunció el indulto presidencial a 51 detenidos.', '51 freed'],
  ['en', 'The government published the pardon of 51 prisoners.', '51 freed'],
  ['pt', 'O governo prometeu indulto a 30 presos.', '30 promised'],
  ['pt', 'O perdão da dívida de 40 países foi aprovado.'],
  ['pt', 'O papa pediu perdão a 30 vítimas.'],
  // a verb of now, and a time that lies ahead
  ['pt', 'Trinta presos saem da cadeia nos próximos dias.', '30 promised'],
  ['pt', 'Trinta presos deixam a prisão até o fim do mês, diz o governo.', '30 promised'],
  [
    'pt',
    'Os 629 reclusos agraciados com o indulto saem das cadeias até sexta-feira, garante o SERNAP.',
    '629 promised',
  ],
  ['es', 'Treinta presos salen de la cárcel en los próximos días.', '30 promised'],
  ['es', 'Treinta presos salen de prisión antes de fin de mes, dice el gobierno.', '30 promised'],
  ['en', 'Thirty prisoners walk free by the end of the month, the government says.', '30 promised'],
  ['pt', 'Trinta presos deixam a prisão em El Rodeo.', '30 freed'],
  // who has fled is neither let go nor held
  ['pt', 'O ministro culpou a oposição pela fuga de 1.500 presos.'],
  ['pt', 'O guarda facilitou a fuga de três presos.'],
  ['pt', 'Após a fuga em massa de 300 reclusos, o diretor foi demitido.'],
  ['es', 'El gobierno lamentó la fuga de 1.500 presos.'],
  ['en', 'The government regretted the jailbreak of 300 inmates.'],
  // out of what a prison is called by those who run it, and free as other languages say it
  ['en', '41 persons deprived of liberty have left its establishments since Sunday.', '41 freed'],
  ['en', '41 inmates left the penitentiary establishments on Sunday.', '41 freed'],
  ['en', '41 inmates will recover the liberty on Friday.', '41 promised'],
  ['en', '41 inmates recovered the liberty on Sunday.', '41 freed'],
  ['en', '41 inmates will regain the freedom they lost in 2024.', '41 promised'],
  ['en', 'Foro Penal wants news of prisoners. The union said 41 workers left the establishment on Sunday.'],
  ['en', 'Foro Penal wants news of prisoners. The chamber said 41 firms left their premises on Sunday.'],
];

testFigures(rows, count);

/** A state that is over, refused or only may come. */
const states: readonly FigureRow[] = [
  ['en', 'The government no longer holds 41 prisoners.'],
  ['en', '41 people risk being held for years.'],
  ['en', '41 prisoners were held until Friday.'],
  ['en', 'The government holds 41 prisoners.', '41 held'],
  ['es', '41 personas podrían acabar tras las rejas.'],
  ['pt', 'O juiz recusou-se a manter presas 41 pessoas.'],
  ['pt', '41 pessoas podem acabar atrás das grades.'],
];

testFigures(states, count);
