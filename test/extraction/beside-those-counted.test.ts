import { count, type FigureRow, testFigures } from './figure-rows.js';

/** Numbers beside those freed: others with them, crowds, lists and rounds of a vote count nobody let go, and states told in an aside count those held. */
const rows: readonly FigureRow[] = [
  // picked up with others
  [
    'en',
    'Foro Penal said 41 prisoners were freed on Friday. Solanki, who was picked up with five others, went home.',
    '41 freed',
  ],
  [
    'en',
    'Foro Penal said 41 prisoners were freed on Friday. "I go back to a bride," said Ramji Solanki, 49, who was picked up with five others when the engine of their boat failed.',
    '41 freed',
  ],
  [
    'en',
    'Foro Penal said 41 prisoners were freed on Friday. One of them, arrested with nine others in May, wept.',
    '41 freed',
  ],
  [
    'en',
    'Foro Penal said 41 prisoners were freed on Friday. Rosa, who shared a cell with eleven others, wept.',
    '41 freed',
  ],
  ['en', 'Foro Penal said 41 prisoners were freed on Friday. Rosa walked out with five others.', '41 freed', '5 freed'],
  ['en', 'Foro Penal said 41 prisoners were freed on Friday. Rosa, convicted with three others, sang.', '41 freed'],
  [
    'es',
    'Foro Penal dijo que 41 presos fueron liberados el viernes. Rosa, que fue detenida con otros cinco, lloraba.',
    '41 freed',
  ],
  [
    'es',
    'Foro Penal dijo que 41 presos fueron liberados el viernes. Rosa, que compartía celda con otras once, lloraba.',
    '41 freed',
  ],
  [
    'es',
    'Foro Penal dijo que 41 presos fueron liberados el viernes. Rosa, condenada junto a otros tres, cantaba.',
    '41 freed',
  ],
  [
    'pt',
    'O Foro Penal disse que 41 presos foram libertados na sexta-feira. Rosa, que foi detida com outros cinco, chorava.',
    '41 freed',
  ],
  [
    'pt',
    'O Foro Penal disse que 41 presos foram libertados na sexta-feira. Rosa, que dividia a cela com outras onze, chorava.',
    '41 freed',
  ],
  // two in custody
  ['en', 'On January 1, 58 Indian civilians and 199 Indian fishermen were in custody.', '58 held', '199 held'],
  [
    'en',
    'The two countries swap lists of prisoners every January 1. According to the Pakistani one, 58 Indian civilians and 199 Indian fishermen were in custody on January 1.',
    '58 held',
    '199 held',
  ],
  [
    'en',
    'Foro Penal said 41 prisoners were freed on Friday. It said that 58 civilians and 199 soldiers were in jail.',
    '41 freed',
    '58 held',
    '199 held',
  ],
  ['en', 'Foro Penal said that 58 students and 199 soldiers were freed on Friday.', '58 freed', '199 freed'],
  ['en', 'According to Foro Penal, 58 students and 199 soldiers are behind bars.', '58 held', '199 held'],
  ['es', 'Según el Foro Penal, 58 civiles y 199 militares estaban en prisión el 1 de enero.', '58 held', '199 held'],
  [
    'es',
    'Según el Foro Penal, 58 estudiantes y 199 campesinos salieron el viernes de la cárcel.',
    '58 freed',
    '199 freed',
  ],
  ['pt', 'Segundo o Foro Penal, 58 civis e 199 militares estavam na prisão em 1 de janeiro.', '58 held', '199 held'],
  [
    'pt',
    'Segundo o Foro Penal, 58 estudantes e 199 camponeses saíram da prisão na sexta-feira.',
    '58 freed',
    '199 freed',
  ],
  // rounds of a vote
  [
    'es',
    'Los militares soltaron en enero a 6.134 presos. El indulto llega entre dos vueltas de unas elecciones.',
    '6134 freed',
  ],
  [
    'es',
    'Los militares soltaron en enero a 6.134 presos. La liberación llega entre dos rondas de votación.',
    '6134 freed',
  ],
  [
    'es',
    'Los militares soltaron en enero a 6.134 presos. Las salidas vinieron tras tres rondas de diálogo.',
    '6134 freed',
  ],
  [
    'en',
    'The army freed 6,134 prisoners in January. The pardon comes between two rounds of an election.',
    '6134 freed',
  ],
  [
    'pt',
    'Os militares soltaram em janeiro 6.134 presos. O indulto chega entre duas voltas de umas eleições.',
    '6134 freed',
  ],
  [
    'pt',
    'Os militares soltaram em janeiro 6.134 presos. O indulto chega entre dois turnos de uma eleição.',
    '6134 freed',
  ],
  // who crosses every day
  [
    'es',
    '41 presos fueron liberados el viernes y llevados a la frontera. Por el puente pasan cada día unas 35.000 personas.',
    '41 freed',
  ],
  ['en', 'On Friday 41 prisoners were freed at the border. Some 35,000 people cross it every day.', '41 freed'],
  [
    'pt',
    'Na sexta-feira foram libertados 41 presos. Na fronteira cruzam todos os dias umas 35 mil pessoas.',
    '41 freed',
  ],
  // crowds
  [
    'en',
    '"We have reached 311 people out of prison," Rodríguez told reporters on the steps, where a crowd of about 60 had gathered.',
    '311 freed',
  ],
  ['en', 'Rodríguez said that 311 prisoners had been freed, to cheers from a crowd of about 60.', '311 freed'],
  ['en', 'Rodríguez said that 311 prisoners had been freed, before a gathering of some 200.', '311 freed'],
  ['es', 'Rodríguez dijo que 311 presos habían sido liberados, ante una multitud de unos 60.', '311 freed'],
  ['pt', 'Rodríguez disse que 311 presos tinham sido libertados, diante de uma multidão de uns 60.', '311 freed'],
  // names taken down, dates heard
  [
    'en',
    'Officers will be freed on 4 February, the ministry said. The wives have little faith in dates. Since 2019 they have heard nine of them.',
  ],
  // a prison by its name
  ['en', 'Fourteen women left Las Crisálidas at dusk on Sunday, relatives said.', '14 freed'],
  ['es', 'Catorce mujeres salieron de Las Crisálidas el domingo, según familiares.', '14 freed'],
  ['pt', 'Catorze mulheres saíram de Las Crisálidas no domingo, segundo familiares.', '14 freed'],
  // passports
  [
    'en',
    'Provea said eleven prisoners were freed on Friday. Seven are women and one carries a Spanish passport.',
    '11 freed',
    '7 freed',
    '1 freed',
  ],
  [
    'en',
    'Provea said eleven prisoners were freed on Friday. Seven are women and one was born in Italy.',
    '11 freed',
    '7 freed',
    '1 freed',
  ],
  [
    'es',
    'Provea dijo que once presos fueron liberados el viernes. Siete son mujeres y uno tiene pasaporte italiano.',
    '11 freed',
    '7 freed',
    '1 freed',
  ],
  [
    'es',
    'Provea dijo que once presos fueron liberados el viernes. Siete son mujeres y uno nació en Italia.',
    '11 freed',
    '7 freed',
    '1 freed',
  ],
  [
    'pt',
    'A Provea disse que onze presos foram libertados na sexta-feira. Sete são mulheres e um tem passaporte italiano.',
    '11 freed',
    '7 freed',
    '1 freed',
  ],
  // still in prison past an aside
  [
    'en',
    "He is one of the nearly 500 Venezuelans who, by Foro Penal's latest count, are still in prison because of their politics.",
    'almost 500 held',
  ],
  ['en', 'She is one of the 47 teachers who, according to the union, are still in jail.', '47 held'],
  ['en', "He is among the roughly 300 soldiers who, by Provea's count, remain behind bars.", 'about 300 held'],
  [
    'es',
    'Es uno de los casi 500 venezolanos que, según el último conteo del Foro Penal, siguen en prisión.',
    'almost 500 held',
  ],
  // noted as prisoners
  [
    'es',
    'De los 182 militares que el Foro Penal tenía anotados como presos políticos el 19 de febrero, han salido once.',
    '182 held',
    '11 freed',
  ],
  [
    'es',
    'De los 182 militares que el Foro Penal contaba como presos políticos, han salido once.',
    '182 held',
    '11 freed',
  ],
  ['es', 'De los 182 militares que la ONG registraba como presos políticos, han salido once.', '182 held', '11 freed'],
  [
    'en',
    'Of the 182 soldiers whom Foro Penal had listed as political prisoners, eleven have left prison.',
    '182 held',
    '11 freed',
  ],
  [
    'pt',
    'Dos 182 militares que o Foro Penal tinha registado como presos políticos, saíram onze.',
    '182 held',
    '11 freed',
  ],
  ['es', 'El sindicato tenía 19 docentes en su lista de prisioneros al final de noviembre.', '19 held'],
  ['es', 'La ONG tiene 41 nombres en su lista de presos políticos.', '41 held'],
  ['en', 'The union had 19 teachers on its list of prisoners at the end of November.', '19 held'],
  ['pt', 'O sindicato tinha 19 docentes na sua lista de presos no fim de novembro.', '19 held'],
  // at home tonight
  ['es', 'Otros 40 presos dormirán hoy en sus casas, asegura el diputado.', '40 promised'],
  ['es', 'Otros 40 presos dormirán esta noche en su casa.', '40 promised'],
  ['es', 'Otros 40 presos durmieron anoche en sus casas.', '40 freed'],
  ['en', 'Another 40 prisoners will sleep at home tonight, the deputy said.', '40 promised'],
  ['en', 'Another 40 prisoners slept at home on Friday.', '40 freed'],
  ['pt', 'Outros 40 presos dormirão hoje em suas casas, diz o deputado.', '40 promised'],
  ['pt', 'Outros 40 presos vão dormir hoje em casa.', '40 promised'],
  // the others from another place
  [
    'en',
    'Clippve said 61 were released. Fifty-four of the sixty-one had come out of Tocorón and the other seven from La Crisálida.',
    '61 freed',
    '54 freed',
    '7 freed',
  ],
  [
    'es',
    'Clippve dijo que salieron 61: cincuenta y cuatro de Tocorón y las otras siete, todas mujeres, de La Crisálida.',
    '61 freed',
    '54 freed',
    '7 freed',
  ],
  // fewer or no more
  ['es', 'El Foro Penal replica que, desde el 8 de enero, los liberados no han sido más de 330.', 'up_to 330 freed'],
  [
    'es',
    'El Gobierno presume de haber liberado a 700 personas. El Foro Penal replica que no han sido más de 330.',
    '700 freed',
    'up_to 330 freed',
  ],
  [
    'pt',
    'O Governo gaba-se de ter libertado 700 pessoas. O Foro Penal responde que não foram mais de 330.',
    '700 freed',
    'up_to 330 freed',
  ],
  // those of a batch
  // a list has names
  [
    'en',
    'None of those freed were on its register of political prisoners. The register had 371 names on Dec. 15.',
    '371 held',
  ],
  ['es', 'Los que siguen presos: 58. Los que salieron: 46.', '58 held', '46 freed'],
  ['en', 'Still in the cells of that station: 58.', '58 held'],
];

testFigures(rows, count);
