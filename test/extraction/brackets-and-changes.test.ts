import { count, type FigureRow, testFigures } from './figure-rows.js';

/** What stands in brackets after a number parts it from no verb; a figure brought from one number to another is no range; a day before its people is no count. */
const rows: readonly FigureRow[] = [
  ['en', 'At least 116 people (95 men and 21 women) have been released.', 'at_least 116 freed', '95 freed', '21 freed'],
  ['en', '116 prisoners (95 men and 21 women) have been released.', '116 freed', '95 freed', '21 freed'],
  ['en', '116 people (82 civilians and 34 soldiers) remain in prison.', '116 held', '82 held', '34 held'],
  ['en', '23 people (the youngest is 17) were arrested; 11 were freed.', '11 freed'],
  [
    'es',
    'Al menos 116 personas (95 hombres y 21 mujeres) han sido liberadas.',
    'at_least 116 freed',
    '95 freed',
    '21 freed',
  ],
  ['es', '116 personas (82 civiles y 34 militares) siguen en prisión.', '116 held', '82 held', '34 held'],
  ['pt', '116 presos (95 homens e 21 mulheres) foram soltos.', '116 freed', '95 freed', '21 freed'],
  ['pt', '116 pessoas (82 civis e 34 militares) continuam presas.', '116 held', '82 held', '34 held'],
  ['en', 'The NGO raised its count of releases from 104 to 116.', '104 freed', '116 freed'],
  ['en', 'The NGO revised its figure from 104 to 116 releases.', '104 freed', '116 freed'],
  ['en', 'From 104 to 116 prisoners have been released.', 'at_least 104 freed', 'up_to 116 freed'],
  ['es', 'Foro Penal actualizó su cifra de 104 a 116 excarcelaciones.', '104 freed', '116 freed'],
  ['es', 'La ONG corrigió su balance de 104 a 116 liberados.', '104 freed', '116 freed'],
  ['es', 'De 104 a 116 presos han sido liberados.', 'at_least 104 freed', 'up_to 116 freed'],
  ['pt', 'O Foro Penal atualizou sua contagem de 104 para 116 libertações.', '104 freed', '116 freed'],
  ['en', 'The July 11 protesters were freed.'],
  ['en', 'Foro Penal says the January 8 detainees remain in jail.'],
  ['en', 'Fourteen of the July 11 protesters were freed.', '14 freed'],
  ['en', 'In July 11 protesters were freed.', '11 freed'],
  ['es', 'En enero 23 presos fueron liberados.', '23 freed'],
  ['pt', 'Em janeiro 23 presos foram soltos.', '23 freed'],
];

testFigures(rows, count);
