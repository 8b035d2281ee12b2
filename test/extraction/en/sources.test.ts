import { describe, expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

const owners: readonly Row[] = [
  [
    'Fifteen prisoners were freed on Sunday. The figure comes from Provea, which follows the cases.',
    'Provea: 15 freed on 2031-05-04',
  ],
  [
    'Twelve prisoners were freed on Sunday, according to prisoner advocacy group Foro Penal.',
    'Foro Penal: 12 freed on 2031-05-04',
  ],
  [
    'Twelve prisoners were freed on Sunday, according to people who did not speak for Foro Penal.',
    'unattributed: 12 freed on 2031-05-04',
  ],
  [
    'According to a list published on Sunday by Foro Penal, 12 prisoners were freed on Sunday.',
    'Foro Penal: 12 freed on 2031-05-04',
  ],
  [
    'According to the most recent bulletin issued by Foro Penal, 12 prisoners were freed on Sunday.',
    'Foro Penal: 12 freed on 2031-05-04',
  ],
  [
    'The release of 12 people on Sunday was verified by the nongovernmental group Foro Penal.',
    'Foro Penal: 12 freed on 2031-05-04',
  ],
  [
    'The release of 12 people was announced on Sunday by Interior Minister Diosdado Cabello in Venezuela.',
    'Government of Venezuela: 12 freed start not stated, up to 2031-05-04',
  ],
  ['A report published by Foro Penal lists 12 prisoners freed on Sunday.', 'Foro Penal: 12 freed on 2031-05-04'],
  ['Data from Foro Penal show that 12 prisoners were freed on Sunday.', 'Foro Penal: 12 freed on 2031-05-04'],
  [
    'According to the list of people freed by the government, 12 prisoners left on Sunday.',
    'unattributed: 12 freed on 2031-05-04',
  ],
  ['Twelve people were freed on Sunday, a number not confirmed by Foro Penal.', 'unattributed: 12 freed on 2031-05-04'],
];

const outlets: readonly Row[] = [
  ['Reuters reported that 12 prisoners were freed on Sunday.', 'unattributed: 12 freed on 2031-05-04'],
  ['According to an AFP tally, 12 people were freed on Sunday.', 'AFP: 12 freed on 2031-05-04'],
  ['An AFP tally based on official statements shows 12 people were freed on Sunday.', 'AFP: 12 freed on 2031-05-04'],
  ['An AFP journalist saw 12 prisoners walk free on Sunday.', 'AFP: 12 freed on 2031-05-04'],
  [
    'The newspaper Cable Rojo published its own count of 12 people freed on Sunday.',
    'Cable Rojo: 12 freed on 2031-05-04',
  ],
  ['The newspaper Cable Rojo said 12 people were freed on Sunday.', 'unattributed: 12 freed on 2031-05-04'],
  [
    'State broadcaster MRTV said 12 prisoners were freed on Sunday in Myanmar.',
    'Government of Myanmar: 12 freed on 2031-05-04',
  ],
];

const disputed: readonly Row[] = [
  [
    "Foro Penal disputes the government's figure of 400 prisoners freed in Venezuela.",
    'Government of Venezuela: 400 freed start not stated, up to 2031-05-07',
  ],
  [
    "Foro Penal challenged the government's claim that 400 people had been freed in Venezuela.",
    'Government of Venezuela: 400 freed start not stated, up to 2031-05-07',
  ],
  ['Foro Penal questioned the decision to free 12 prisoners on Sunday.'],
];

const bodies: readonly Row[] = [
  // plural nationals are people, a demonym beside an office is a country
  [
    'The Portuguese secretary of state said 12 Portuguese were freed on Sunday.',
    'Government of Portugal: 12 freed on 2031-05-04',
  ],
  [
    'The U.S. Embassy in Caracas said 12 Americans were freed on Sunday.',
    'Government of the United States: 12 freed on 2031-05-04',
  ],
  // relatives who say so themselves keep their number, though it is part of another's
  [
    'Foro Penal said 12 prisoners were freed on Sunday.\nRelatives said at least four of them came from Yare.',
    'Foro Penal: 12 freed on 2031-05-04',
    'relatives: at least 4 freed on 2031-05-04',
  ],
  [
    'Marta Olivares, who heads the group Portón Abierto, waited outside.\nTwelve people were freed on Sunday, Olivares said.',
    'Portón Abierto: 12 freed on 2031-05-04',
  ],
  [
    'Gonzalo Himiob, vice president of Foro Penal, waited outside. Provea sent food.\nThe lawyer said 12 people were freed on Sunday.',
    'Foro Penal: 12 freed on 2031-05-04',
  ],
  [
    'The presidential pardon committee met in Egypt. Foro Penal protested.\nThe committee said 12 prisoners were freed on Sunday.',
    'Government of Egypt: 12 freed on 2031-05-04',
  ],
  [
    "The Ukrainian journalists' union said 12 journalists were freed on Sunday.",
    "Ukrainian journalists' union: 12 freed on 2031-05-04",
  ],
  [
    'Twelve people left prison for rallies with the jailed mayor Aldo Ruiz, the opposition party Ezema said.',
    'Ezema: 12 freed start not stated, up to 2031-05-07',
  ],
  [
    'Twelve inmates left prison on Sunday for Independence Day, the Department of Corrections said.',
    'Department of Corrections: 12 freed on 2031-05-04',
  ],
  [
    "A leading rights group said it had verified 12 releases on Sunday.\nForo Penal has lawyers in every state. Venezuela's government was silent.",
    'Foro Penal: 12 freed on 2031-05-04',
  ],
  [
    'Italy welcomed 12 nationals freed on Sunday, its foreign ministry said.\nIn Venezuela the news was welcomed in Caracas.',
    'Government of Italy: 12 freed on 2031-05-04',
  ],
  [
    'The embassy of Colombia in Caracas said 12 Colombians were freed on Sunday.',
    'Government of Colombia: 12 freed on 2031-05-04',
  ],
];

const releases: readonly Row[] = [
  [
    'PRESS RELEASE\nForo Penal has worked for twenty years.\nTwelve people were freed on Sunday.\nOur organisation verified 30 releases on Monday.',
    'Foro Penal: 12 freed on 2031-05-04',
    'Foro Penal: 30 freed on 2031-05-05',
  ],
  [
    'Foro Penal has worked for twenty years.\nTwelve people were freed on Sunday.',
    'unattributed: 12 freed on 2031-05-04',
  ],
];

describe.each([
  ['whose the count is', owners],
  ['an outlet counts for itself, or only reports', outlets],
  ['who questions a figure is not who counts', disputed],
  ['people, offices and bodies', bodies],
  ['a press release is its author’s', releases],
] as const)('%s', (_, rows) => {
  test.each(rows)('%s', (text, ...claims) => {
    expect(readSentence(text)).toEqual(claims);
  });
});
