import { count, type FigureRow, testFigures } from './figure-rows.js';

/** Whom a verb of release or custody tells of, and what else may have happened to prisoners. */
const rows: readonly FigureRow[] = [
  // the bus left the prison, and not those who stand around it
  ['en', 'About 40 people threw stones at a bus that had left Carrefour prison, breaking four windows.'],
  ['en', 'Some 200 people cheered a van that had come out of the prison.'],
  ['es', 'Unas 40 personas apedrearon un autobús que había salido de la cárcel.'],
  ['pt', 'Cerca de 40 pessoas cercaram uma van que saía do presídio.'],
  ['en', 'Foro Penal said that 60 people make up the group that left the prison on Friday.', '60 freed'],
  // a day of the month between the verb and the prison
  [
    'pt',
    'Cento e vinte reclusos deixaram no sábado, 24, as cadeias de Luanda e Huíla, informou o serviço.',
    '120 freed',
  ],
  [
    'es',
    '124 reclusos abandonaron el sábado, 24, las cárceles de Caracas y Maracay, informó el ministerio.',
    '124 freed',
  ],
  // who is to leave
  ['en', 'The justice ministry announced that 2,100 inmates would leave on 20 March.', '2100 promised'],
  ['en', 'The justice ministry announced that 12 ministers would leave on 20 March.'],
  ['en', 'The government agreed with the United Nations to release 40 detainees.', '40 promised'],
  ['en', 'The government committed itself to freeing 40 political prisoners.', '40 promised'],
  // who are to stay
  ['es', 'Otras 31 personas seguirán presas y serán juzgadas por destrucción de bienes, agregó el fiscal.', '31 held'],
  ['es', 'Otras 31 van a seguir detenidas, agregó el fiscal.', '31 held'],
  ['pt', 'Outras 31 pessoas vão continuar presas e serão julgadas, disse o procurador.', '31 held'],
  ['en', 'Another 31 people will remain in prison and stand trial for arson, the prosecutor said.', '31 held'],
  // a number without a noun, whose people a clause tells apart
  ['es', 'El ministro prometió que los 110 que no tenían causa penal abierta serían liberados.', '110 promised'],
  ['en', 'The 110 who had not been charged were freed, the minister said.', '110 freed'],
  ['pt', 'O ministro prometeu que os 110 que não tinham processo aberto seriam libertados.', '110 promised'],
  ['es', 'Los 110 que no tenían causa penal abierta fueron juzgados, dijo el ministro.'],
  // so many they are
  ['es', 'Son 24 los periodistas detenidos, según el gremio.', '24 held'],
  ['es', 'El partido asegura que son más de 500 sus militantes detenidos.', 'more_than 500 held'],
  ['pt', 'São 24 os jornalistas detidos, segundo o sindicato.', '24 held'],
  ['es', 'Fueron 24 los periodistas detenidos en la marcha, según el gremio.'],
  // on what terms they left
  ['es', 'Fueron liberados bajo régimen de presentación 29 presos políticos, informó Foro Penal.', '29 freed'],
  ['es', 'A 29 presos políticos liberados en enero les levantaron el régimen de presentación.', '29 freed'],
  // where the others are
  [
    'en',
    'At least 900 civilians are still held in Houthi prisons and more than 120 in those of other forces, it said.',
    'at_least 900 held',
    'more_than 120 held',
  ],
  [
    'es',
    'Al menos 900 civiles siguen detenidos en cárceles hutíes y más de 120 en las de otras fuerzas, dijo.',
    'at_least 900 held',
    'more_than 120 held',
  ],
  [
    'pt',
    'Ao menos 900 civis continuam detidos em prisões houthis e mais de 120 nas de outras forças, disse.',
    'at_least 900 held',
    'more_than 120 held',
  ],
  // how many a prison holds
  ['en', 'Karnes held 1,268 people as of Sunday, according to ICE, in a building with 1,328 beds.', '1268 held'],
  [
    'en',
    'The judge freed 74 men. Buimo held 903 people in October, twice its capacity of 436.',
    '74 freed',
    '903 held',
  ],
  ['en', 'The judge freed 74 men. The club held 903 people on Friday.', '74 freed'],
  ['es', 'La administración penitenciaria dice que a día de ayer custodiaba a 742 personas.', '742 held'],
  // a shorter sentence is no freedom, and says of nobody that he is counted as held
  ['en', 'A further 1,044 inmates had six months cut from their sentences, the ministry said.'],
  ['en', 'The president commuted the death sentences of 44 prisoners to life in prison, his office said.'],
  ['es', 'El ministerio redujo la condena a 1.044 internos.'],
  ['pt', 'Outros 1.044 reclusos beneficiaram de uma redução da pena, disse o ministério.'],
  ['pt', 'A outros 1.044 presos foram perdoados seis meses de pena, disse o ministério.'],
  ['en', 'Courts handed down a combined 97 years in prison to 22 defendants.'],
  // who fled is not inside
  ['en', 'As police left their posts, 14,558 inmates and juveniles fled from 28 facilities.'],
  ['en', 'About 40 inmates and juveniles were freed on Monday.', 'about 40 freed'],
  ['es', 'Otros 45 presos siguen prófugos, dijo la policía.'],
  ['pt', 'Outros 45 presos seguem foragidos, disse a polícia.'],
  ['es', 'Otros 45 presos siguen en el hospital, dijo la policía.', '45 held'],
  // a road has a number
  ['en', 'Twenty-three men held at the jail off Highway 45 were released on Monday.', '23 freed'],
  ['en', 'Twenty-three men held at the center off FM 1144 were released on Monday.', '23 freed'],
  ['es', 'Veintitrés hombres recluidos en el penal de la carretera 45 fueron liberados el lunes.', '23 freed'],
  // those left inside, told after those who left
  [
    'en',
    'The warden said 68 detainees were released. Six were being kept in because of other charges.',
    '68 freed',
    '6 held',
  ],
  ['en', 'The warden said 68 detainees were released. Six had been kept in Yare.', '68 freed', '6 freed'],
  ['es', 'El director dijo que 68 detenidos salieron. Seis quedaron adentro por otras causas.', '68 freed', '6 held'],
  [
    'pt',
    'O diretor disse que 68 detidos saíram. Seis foram mantidos presos por outros processos.',
    '68 freed',
    '6 held',
  ],
  ['pt', 'A irmã afirma que há mais de 500 homens lá dentro.', 'more_than 500 held'],
  // what those who were let go had been sentenced to, or where they had been
  ['pt', 'Os houthis soltaram 40 presos, entre eles quatro jornalistas condenados à morte.', '40 freed', '4 freed'],
  ['en', 'Israel released 90 prisoners in exchange for three hostages held in Gaza since 2023.', '90 freed', '3 freed'],
  ['pt', 'Israel libertou 90 presos palestinos em troca de três reféns mantidos em Gaza.', '90 freed', '3 freed'],
  ['en', 'Israel released 90 prisoners. Three hostages held in Gaza since 2023 are still there.', '90 freed', '3 held'],
  // lawyers and mothers who wait are no prisoners
  [
    'es',
    'Foro Penal confirmó 40 excarcelaciones. Dos abogados siguen sin poder entrar a la sede del Sebin.',
    '40 freed',
  ],
  [
    'pt',
    'O Foro Penal confirmou 40 solturas. Dois advogados continuam sem conseguir entrar na sede do Sebin.',
    '40 freed',
  ],
  ['en', 'Foro Penal confirmed 40 releases. Two lawyers are still unable to enter the headquarters.', '40 freed'],
  ['en', 'Foro Penal confirmed 40 releases. Two mothers remain outside the prison, waiting for news.', '40 freed'],
  ['es', 'Tres presos siguen sin poder ver a sus abogados, según Foro Penal.', '3 held'],
  // promised to somebody with a long name
  ['es', 'El ministerio se comprometió ante el juez Jeffrey Cummings a soltar a 40 detenidos.', '40 promised'],
  ['pt', 'O ministério comprometeu-se perante o juiz Jeffrey Cummings a soltar 40 detidos.', '40 promised'],
  // a share of whom
  [
    'en',
    'The prisons hold 9,000 inmates, about two-thirds of whom had not been tried.',
    '9000 held',
    'about 6000 held',
  ],
  ['es', 'Las cárceles tienen 9.000 internos, un tercio de los cuales no ha sido juzgado.', '9000 held', '3000 held'],
  ['pt', 'O tribunal soltou 90 presos, um terço dos quais são mulheres, disse o ministério.', '90 freed', '30 freed'],
  ['en', 'The court freed 90 prisoners. The town has 8,000 people, a third of whom are poor.', '90 freed'],
  // coins that are called as a people is
  ['es', 'Siguen en prisión 340 personas, muchas por una multa de 800 bolivianos.', '340 held'],
  ['pt', 'Saíram 2.511 internos; os demais esperam o pagamento de uma taxa de 40 bolivianos.', '2511 freed'],
  ['es', 'Salieron libres 12 bolivianos, dijo el ministerio.', '12 freed'],
  // two hedges say what the first says
  ['pt', 'Pelo menos uns 80 presos foram libertados no domingo.', 'at_least 80 freed'],
  ['es', 'Al menos unos 80 presos fueron liberados el domingo.', 'at_least 80 freed'],
  ['es', 'No salieron más que unos 170 presos.', 'about 170 freed'],
  // those who let others go are none of them
  ['en', 'The two armies freed 300 prisoners on Monday, the UN said.', '300 freed'],
  ['en', 'Two militias will free 300 prisoners, the UN said.', '300 promised'],
  ['es', 'Dos jueces liberaron a 300 presos el lunes.', '300 freed'],
  ['es', 'Seis diputados lograron la libertad de 300 presos.', '300 freed'],
  ['es', 'Dos guerrillas prometieron liberar a 300 presos.', '300 promised'],
  ['pt', 'Os dois exércitos libertaram 300 presos na segunda, segundo a ONU.', '300 freed'],
  ['es', 'El lunes 12 hombres salieron de prisión y tres mujeres fueron liberadas.', '12 freed', '3 freed'],
  // agreed on, and still to come
  ['en', 'Russia and Ukraine agree to exchange 300 prisoners', '300 promised'],
  ['es', 'Israel y Hamás acuerdan liberar a 300 presos', '300 promised'],
  ['pt', 'Israel e Hamas acordam libertar 300 presos', '300 promised'],
  ['pt', 'Rússia e Ucrânia concordam em trocar 300 prisioneiros', '300 promised'],
  ['en', 'Sri Lanka to release 300 Indian fishermen', '300 promised'],
  ['en', 'Ukraine, Russia to swap 300 prisoners', '300 promised'],
  ['en', 'Pressure to free 300 activists grows'],
  ['en', 'Trump urges Belarus to free 300 opposition activists'],
  ['en', 'Russia, Ukraine meet to swap 300 prisoners', '300 freed'],
  // a swap that is a verb
  ['en', "Libya's rivals swap 51 prisoners in desert handover", '51 freed'],
  ['en', 'Since the last prisoner exchange 51 prisoners remain in Russian jails.', '51 held'],
  ['es', 'Terminó el canje. Según el CICR, 318 prisioneros volaron entre Saná y Adén el viernes.'],
  // so many there are, beside those who left
  ['pt', 'Saíram 40 e restam 120 presos, segundo o Foro Penal.', '40 freed', '120 held'],
  ['es', 'Foro Penal dijo que salieron 40 y que hay 120 presos.', '40 freed', '120 held'],
  ['es', 'Salieron 40 y ya hay 120 presos libres, dijo Foro Penal.', '40 freed', '120 freed'],
  ['en', 'Of the 20 fishermen, 17 have been sent home and three are in Jaffna prison.', '17 freed', '3 held'],
  ['en', 'Of the 20 fishermen, 17 have been sent home and three were in Jaffna prison for years.', '17 freed'],
  ['en', "The Monitor's database held 614 prisoners of conscience, including 23 journalists.", '614 held', '23 held'],
  // who counts the releases, guards the gate, votes or cheers
  ['en', 'Five lawyers of the group confirmed 40 releases.', '40 freed'],
  ['es', 'Cinco abogados de la ONG confirmaron 40 excarcelaciones.', '40 freed'],
  ['pt', 'Cinco advogados da ONG confirmaram 40 solturas.', '40 freed'],
  ['en', 'Forty prisoners were freed; 300 supporters met them with flowers.', '40 freed'],
  ['pt', 'Quarenta presos foram libertados; 300 policiais vigiavam os portões.', '40 freed'],
  ['es', 'Fueron excarceladas 24 personas; 14 mujeres y 10 hombres.', '24 freed', '14 freed', '10 freed'],
  ['en', 'Forty prisoners were freed with the votes of 65 lawmakers.', '40 freed'],
  ['es', 'Cuarenta presos fueron liberados ante 300 simpatizantes.', '40 freed'],
  ['pt', 'Quarenta presos foram libertados diante de 300 apoiadores.', '40 freed'],
  // freed on a condition, and not from one
  ['es', 'Doce presos quedaron libres con la obligación de presentarse cada 15 días.', '12 freed'],
  ['es', 'Doce presos salieron libres por el pago de una fianza.', '12 freed'],
  ['pt', 'Doze presos foram soltos com a obrigação de se apresentar a cada 15 dias.', '12 freed'],
  ['es', 'El decreto liberó a 12 socios del pago de la cuota.'],
  // said of those whom another number counts, right beside their noun
  ['en', 'Twelve lawyers represent the 40 prisoners still in jail.', '40 held'],
  ['es', 'Seis enfermeras examinaron a los 40 presos liberados.', '40 freed'],
  ['pt', 'Seis enfermeiras examinaram os 40 presos libertados.', '40 freed'],
  ['en', 'Five mothers of the 40 men freed on Monday thanked the bishop.', '40 freed'],
  ['en', 'The 12 men and three women still in jail are on strike.', '12 held', '3 held'],
  ['en', 'Foro Penal recognised 29 political prisoners among the 80 people let out on Monday.', '29 freed', '80 freed'],
  ['es', 'Doce hombres acusados de matar a tres policías fueron liberados el lunes.', '12 freed'],
  ['es', 'Doce hombres acusados de matar a tres policías siguen presos.', '12 held'],
  // by whom they are guarded, and for whom they are swapped
  ['en', 'Three prisons hold 40 political prisoners, guarded by 300 soldiers.', '40 held'],
  ['pt', 'Em três prisões há 40 presos políticos, vigiados por 300 soldados.', '40 held'],
  ['es', 'Cuarenta presos fueron canjeados por 12 soldados.', '40 freed', '12 freed'],
  // up to so many, and room for more
  ['en', 'The amnesty could free up to 300 prisoners, lawyers said.'],
  ['en', 'The junta freed up to 300 prisoners on Monday.', 'up_to 300 freed'],
  ['en', 'Foro Penal helped free 40 prisoners last week.', '40 freed'],
  // a row of people who are all among those let go
  ['en', 'Foro Penal counted 14 women and three minors among those released.', '14 freed', '3 freed'],
  ['en', 'Foro Penal counted 14 women and three children released on Sunday.', '14 freed', '3 freed'],
  ['en', 'Foro Penal counts 17 jailed reporters, and on Monday four were freed.', '17 held', '4 freed'],
  ['es', 'El Foro Penal contó 14 mujeres y tres menores entre los liberados.', '14 freed', '3 freed'],
  // what is released with its article has no subject before it
  ['en', 'Provea has documented 61 arrests and the release of 25 people.', '25 freed'],
  ['es', 'Provea documentó 61 detenciones y la liberación de 25 personas.', '25 freed'],
  ['pt', 'A Provea documentou 61 detenções e a libertação de 25 pessoas.', '25 freed'],
  ['en', 'The museum bought 61 prints and released 25 photographs.'],
  // of the people arrested, by a place behind "still"
  ['en', 'Provea counts 900 arrests since July and says 310 are still in custody.', '310 held'],
  ['en', 'The camp had 120 tents and 30 are still there.'],
  // those kept when others were let go
  ['en', 'A court ordered 59 students freed and 11 kept in custody.', '59 freed', '11 held'],
  ['en', 'Courts ordered 59 students released and kept 11 in custody.', '59 freed', '11 held'],
  ['en', 'On Friday 59 students were freed and 11 fined.', '59 freed'],
  // of all of them, by whoever says it
  [
    'en',
    'Of the 116 people the government says it let go on Monday, Foro Penal has confirmed 24.',
    '116 freed',
    '24 freed',
  ],
  ['en', 'Of the 116 people the government says it arrested, Foro Penal has confirmed 24.'],
  ['en', 'Police discharged 318 detainees on Sunday.', '318 freed'],
  ['en', 'The army discharged 318 soldiers last year.'],
  ['en', 'The hospital discharged 31 patients on Sunday.'],
  // a prison right before a bare number is where the verb before was done
  [
    'en',
    'At El Rodeo I 28 people were set free, at Tocorón 19 and at La Crisálida nine, Foro Penal said.',
    '28 freed',
    '19 freed',
    '9 freed',
  ],
  ['en', 'In Zulia 28 people were set free, and in Tocorón 12 are still held.', '28 freed', '12 held'],
  [
    'es',
    'En El Rodeo fueron liberados 28 presos, en Tocorón 19 y en La Crisálida nueve.',
    '28 freed',
    '19 freed',
    '9 freed',
  ],
  [
    'pt',
    'Em El Rodeo foram soltos 28 presos, em Tocorón 19 e em La Crisálida nove.',
    '28 freed',
    '19 freed',
    '9 freed',
  ],
];

testFigures(rows, count);
