import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

/** Whose figure it is, in the words of many papers. */
const rows: readonly Row[] = [
  [
    '"Twelve prisoners walked free on Sunday and not one more," wrote Alfredo Romero, who heads Foro Penal.',
    'Foro Penal: 12 freed on 2031-05-04',
  ],
  [
    'By the count of Lorn Prison Watch, 300 prisoners were freed on Sunday.',
    'Lorn Prison Watch: 300 freed on 2031-05-04',
  ],
  [
    "Three hundred prisoners were freed on Sunday by Lorn Prison Watch's count.",
    'Lorn Prison Watch: 300 freed on 2031-05-04',
  ],
  [
    'Three hundred prisoners were freed on Sunday, if the figures of Lorn Prison Watch are to be believed.',
    'Lorn Prison Watch: 300 freed on 2031-05-04',
  ],
  [
    'Minsk lists 30 prisoners freed on Sunday; Viasna counts 22.',
    'Government of Belarus: 30 freed on 2031-05-04',
    'Viasna: 22 freed on 2031-05-04',
  ],
  [
    'The government has published a list of 30 prisoners freed on Sunday in Belarus, while Viasna has been able to trace 22.',
    'Government of Belarus: 30 freed on 2031-05-04',
    'Viasna: 22 freed on 2031-05-04',
  ],
  ['The list that Viasna keeps has 22 prisoners freed on Sunday.', 'Viasna: 22 freed on 2031-05-04'],
  [
    'Viasna says 22 prisoners were freed on Sunday. Five of them are women.',
    'Viasna: 22 freed on 2031-05-04',
    'Viasna: 5 freed on 2031-05-04; part of 22',
  ],
  [
    "Viasna says 22 prisoners were freed on Sunday. The group's records show 1,100 still behind bars.",
    'Viasna: 22 freed on 2031-05-04',
    'Viasna: 1100 held as of 2031-05-07',
  ],
  [
    "Lukashenko's office said 22 prisoners were freed on Sunday. That leaves 1,100 political prisoners behind bars, Viasna's Natallia Satsun said.",
    'Government of Belarus: 22 freed on 2031-05-04',
    'Viasna: 1100 held as of 2031-05-07',
  ],
  [
    'Interior ministry officials in Cairo, speaking on condition of anonymity, said 40 prisoners were released on Sunday.',
    'Government of Egypt: 40 freed on 2031-05-04',
  ],
  ['Nine prisoners were freed on Sunday, their mothers told us outside the gate.', 'relatives: 9 freed on 2031-05-04'],
  ['Defence lawyers say nine protesters were freed on Sunday.', 'lawyers: 9 freed on 2031-05-04'],
  [
    'Nine protesters were freed on Sunday, said a prison guard who asked not to be named.',
    'sources: 9 freed on 2031-05-04',
  ],
  ['Nine protesters were freed on Sunday, it is understood.', 'unattributed: 9 freed on 2031-05-04'],
  ['The opposition puts the number of political prisoners at 90.', 'opposition: 90 held as of 2031-05-07'],
  [
    'The opposition party Unity Front puts the number of political prisoners at 90.',
    'Unity Front: 90 held as of 2031-05-07',
  ],
  [
    'The head of the National Union of Lorn Journalists, Peter Osei, said six reporters were still in jail.',
    'National Union of Lorn Journalists: 6 held as of 2031-05-07',
  ],
  [
    'UN human rights chief Volker Türk said on Tuesday that 70 people had been freed.',
    'United Nations: 70 freed start not stated, up to 2031-05-06',
  ],
  ['UNICEF says 93 children are in prison.', 'UNICEF: 93 held as of 2031-05-07'],
  [
    'Twenty prisoners of war were handed over on Sunday, the International Committee of the Red Cross confirmed.',
    'Red Cross: 20 freed on 2031-05-04',
  ],
  [
    'Eighteen soldiers were freed on Sunday in Colombia, Defence Minister Pedro Arnulfo Sanchez announced on X.',
    'Government of Colombia: 18 freed on 2031-05-04',
  ],
  [
    'The Catholic Diocese of Kontagora said on Sunday that 100 children had been freed.',
    'Catholic Diocese of Kontagora: 100 freed start not stated, up to 2031-05-04',
  ],
  [
    'Kurdish rights group Hengaw said at least 83 people were released on Sunday.',
    'Hengaw: at least 83 freed on 2031-05-04',
  ],
  [
    'The president of the Lorn Bar Association told reporters that 31 people were freed on Sunday.',
    'Lorn Bar Association: 31 freed on 2031-05-04',
  ],
  [
    'Thirty-one people were freed on Sunday, according to the Lorn Bar Association. It added that four lawyers remain in prison.',
    'Lorn Bar Association: 31 freed on 2031-05-04',
    'Lorn Bar Association: 4 held as of 2031-05-07',
  ],
  [
    [
      'Thirty-one people were freed on Sunday, according to the Lorn Bar Association.',
      'Four lawyers remain in prison, the association added.',
    ].join('\n'),
    'Lorn Bar Association: 31 freed on 2031-05-04',
    'Lorn Bar Association: 4 held as of 2031-05-07',
  ],
  [
    'The national Human Rights Commission of Lorn said 31 people were freed on Sunday.',
    'Human Rights Commission of Lorn: 31 freed on 2031-05-04',
  ],
  [
    "Venezuela's Interior Minister Diosdado Cabello said 626 people were freed; Foro Penal, which checks each name, has confirmed 300.",
    'Government of Venezuela: 626 freed start not stated, up to 2031-05-07',
    'Foro Penal: 300 freed start not stated, up to 2031-05-07',
  ],
  [
    'The Cuban government had promised to free 553 prisoners, but Justicia 11J has documented only 200 releases.',
    'Government of Cuba: 553 promised start not stated, up to 2031-05-07',
    'Justicia 11J: 200 freed start not stated, up to 2031-05-07',
  ],
  [
    'Tail Watch, which tracks removal flights, says 402 people were released since May 1.',
    'Tail Watch: 402 freed from 2031-05-01 to 2031-05-07',
  ],
  [
    'Twelve prisoners were freed on Sunday, according to Maria Solis of Open Door, a charity.',
    'Open Door: 12 freed on 2031-05-04',
  ],
  [
    '"Twelve prisoners were freed on Sunday," said Maria Solis, a lawyer with the group Open Door.',
    'Open Door: 12 freed on 2031-05-04',
  ],
  [
    [
      'Live: prisoners leave Minsk',
      '14:20 State television shows buses with 30 prisoners freed in Belarus on Sunday.',
      '15:05 Viasna has names for 28 of those freed on Sunday.',
    ].join('\n'),
    'Government of Belarus: 30 freed on 2031-05-04',
    'Viasna: 28 freed on 2031-05-04',
  ],
  [
    [
      'Lorn Legal Aid (LLA) can confirm that four reporters were freed on Sunday.',
      'On our records, nine journalists remain in jail.',
    ].join('\n'),
    'Lorn Legal Aid: 4 freed on 2031-05-04',
    'Lorn Legal Aid: 9 held as of 2031-05-07',
  ],
  [
    [
      'Lorn Legal Aid (LLA) can confirm that four reporters were freed on Sunday. Our records are open.',
      'Twelve journalists were freed on Sunday, the Justice Ministry spokesman of Burundi said.',
    ].join('\n'),
    'Lorn Legal Aid: 4 freed on 2031-05-04',
    'Government of Burundi: 12 freed on 2031-05-04',
  ],
  [
    'Foro Penal counted 12 releases on Sunday. The government, for its part, says 30 people were freed.',
    'Foro Penal: 12 freed on 2031-05-04',
    'Government of Venezuela: 30 freed start not stated, up to 2031-05-07',
  ],
  [
    'Alfredo Romero of Foro Penal says the government claims to have freed 100 people.',
    'Government of Venezuela via Alfredo Romero: 100 freed start not stated, up to 2031-05-07',
  ],
  [
    'Twelve prisoners were freed on Sunday, a Viasna volunteer told the Morning Courier.',
    'Viasna: 12 freed on 2031-05-04',
  ],
  ['Twelve prisoners were freed on Sunday, Viasna told this newspaper.', 'Viasna: 12 freed on 2031-05-04'],
  [
    'Twelve prisoners were freed on Sunday, Supt. Mary Wanjiru told reporters in Nairobi.',
    'Government of Kenya: 12 freed on 2031-05-04',
  ],
  [
    'Nairobi police commander Adamson Bungei said 12 protesters were released on Sunday.',
    'Government of Kenya: 12 freed on 2031-05-04',
  ],
  [
    'Prisons Service spokesman Vitalis Aye said 12 convicts were freed on Sunday in Ghana.',
    'Prisons Service: 12 freed on 2031-05-04',
  ],
  [
    [
      'The Centre for Lorn Rights said 12 people were freed on Sunday.',
      '"We still have 80 on our list of political prisoners," its director, Ann Low, said.',
    ].join('\n'),
    'Centre for Lorn Rights: 12 freed on 2031-05-04',
    'Centre for Lorn Rights: 80 held as of 2031-05-07',
  ],
  [
    'The Centre for Lorn Rights said 12 people were freed on Sunday. About the rest Ann Low, its director, has no doubt: "There are 80 political prisoners."',
    'Centre for Lorn Rights: 12 freed on 2031-05-04',
    'Centre for Lorn Rights: 80 held as of 2031-05-07',
  ],
  [
    'Twelve prisoners were freed on Sunday, Bishop John Pell of the Church of Lorn said.',
    'Church of Lorn: 12 freed on 2031-05-04',
  ],
  [
    'Some 12 people were freed on Sunday and the crowd cheered the president.',
    'unattributed: about 12 freed on 2031-05-04',
  ],
  [
    ['On Sunday 12 prisoners were freed.', 'Viasna says three prisoners were freed on Monday.'].join('\n'),
    'unattributed: 12 freed on 2031-05-04',
    'Viasna: 3 freed on 2031-05-05',
  ],
  [
    "Turkmenistan's president has pardoned 1,230 prisoners, state media reported.",
    'Government of Turkmenistan: 1230 freed start not stated, up to 2031-05-07',
  ],
  [
    '"There are 70 political prisoners," said Teresa Hassan of Human Rights Watch.',
    'Human Rights Watch: 70 held as of 2031-05-07',
  ],
  [
    'A new tally by the Lorn Solidarity Network shows seven protesters were freed on Sunday.',
    'Lorn Solidarity Network: 7 freed on 2031-05-04',
  ],
  ['Independent outlet Lorn Monitor counted 55 people freed on Sunday.', 'Lorn Monitor: 55 freed on 2031-05-04'],
];

const tell = (text: string): readonly string[] => readSentence(text, { language: 'en' });
test.each(rows)('%s', (text, ...claims) => expect(tell(text)).toEqual(claims));
