import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

/** Who has the word: in a transcript, a press release, a live page, and by names nobody knows. */
const rows: readonly Row[] = [
  [
    'Twelve prisoners were freed on Sunday, we are told by Siranush Adoyan, director of the Legal Path group.',
    'Legal Path: 12 freed on 2031-05-04',
  ],
  ['Twelve prisoners were freed on Sunday. Their families were told nothing.', 'unattributed: 12 freed on 2031-05-04'],
  [
    "Twenty-six prisoners were released on Friday, according to Terre d'Espoir, the charity that pays their fares.",
    "Terre d'Espoir: 26 freed on 2031-05-02",
  ],
  [
    'Seventy-one people were let out of jail on Sunday, says LBH Pelita, a law clinic in Bandung.',
    'LBH Pelita: 71 freed on 2031-05-04',
  ],
  [
    'Komnas KAM, the rights commission, has recorded 1,200 releases since Sunday.',
    'Komnas KAM: 1200 freed from 2031-05-04 to 2031-05-07',
  ],
  [
    'Lake Region Press Defence (LRPD) says nine journalists were freed on Sunday. Three are still in prison, LRPD said.',
    'Lake Region Press Defence: 9 freed on 2031-05-04',
    'Lake Region Press Defence: 3 held as of 2031-05-07',
  ],
  [
    'The LRPD (Lake Region Press Defence) says nine journalists were freed on Sunday.',
    'Lake Region Press Defence: 9 freed on 2031-05-04',
  ],
  [
    'Free Delta, an exile network based in Lisbon, says 190 prisoners are behind bars.',
    'Free Delta: 190 held as of 2031-05-07',
  ],
  [
    'Free Delta, an exile network based in Lisbon, thinks that too low. It speaks of 190 prisoners behind bars.',
    'Free Delta: 190 held as of 2031-05-07',
  ],
  [
    "Dom Bosko's street workers say they have seen 250 children let out of jail since Sunday.",
    'Dom Bosko: 250 freed from 2031-05-04 to 2031-05-07',
  ],
  [
    'Eleven prisoners were freed on Sunday, said the Civic League of Lorn. "Our register has 44 political prisoners today," League president Sam Hadd said.',
    'Civic League of Lorn: 11 freed on 2031-05-04',
    'Civic League of Lorn: 44 held as of 2031-05-07',
  ],
  [
    'The foreign ministry spokeswoman Pham Thu Trang said 120 prisoners were freed on Sunday in Vietnam.',
    'Government of Vietnam: 120 freed on 2031-05-04',
  ],
  [
    'Thirty-nine prisoners were freed in Uganda on Sunday, Brig. Felix Okwo told reporters. Twenty-one of them are women, the brigadier added.',
    'Government of Uganda: 39 freed on 2031-05-04',
    'Government of Uganda: 21 freed on 2031-05-04; part of 39',
  ],
  [
    'Harbour Watch said 12 people were freed on Sunday. A nurse who works at Zuwara told us that 900 people are in prison.',
    'Harbour Watch: 12 freed on 2031-05-04',
    'sources: 900 held as of 2031-05-07',
  ],
  [
    [
      'HARBOUR WATCH',
      'Press release, for immediate use',
      'Our field team saw the prison let out 212 people on Sunday in Libya.',
      'The migration directorate claimed that 350 people had been set free on Sunday.',
    ].join('\n'),
    'Harbour Watch: 212 freed on 2031-05-04',
    'Government of Libya: 350 freed on 2031-05-04',
  ],
  [
    'The justice ministry in Almaty said 40 prisoners were freed on Sunday.',
    'Government of Kazakhstan: 40 freed on 2031-05-04',
  ],
  [
    'The police said 40 prisoners were freed on Sunday. The kidnappers of Minna had asked for 9 million naira.',
    'Government of Nigeria: 40 freed on 2031-05-04',
  ],
  [
    'The governor of Zulia speaks of 86 people freed on Sunday; the Northern Association has only seen 79 released.',
    'Government of Venezuela: 86 freed on 2031-05-04',
    'Northern Association: 79 freed on 2031-05-04',
  ],
  [
    [
      'TRANSCRIPT',
      'LIZA MARO: Good morning. On the line is Superintendent Rodel Asis, spokesman of the Bureau of Jail Care. How many went home?',
      'ASIS: From Sunday to Tuesday 410 prisoners were released from our jails.',
      'MARO: And how many are left?',
      'ASIS: There are 290 people in prison today.',
      'MARO: With me is Father Lito Lacson of the prison charity Kapwa sa Rehas.',
      'LACSON: We saw 120 prisoners released since Sunday.',
      'MARO: Thank you.',
    ].join('\n'),
    'Bureau of Jail Care: 410 freed from 2031-05-04 to 2031-05-06',
    'Bureau of Jail Care: 290 held as of 2031-05-07',
    'Kapwa sa Rehas: 120 freed from 2031-05-04 to 2031-05-07',
  ],
  [
    [
      'MARO: Good morning.',
      'DEEL: Hello.',
      'MARO: On Sunday five prisoners were freed.',
      'DEEL: So I read.',
      'MARO: Thank you.',
    ].join('\n'),
    'unattributed: 5 freed on 2031-05-04',
  ],
  [
    [
      'MARO: Good morning.',
      'DEEL: Hello.',
      'MARO: On Sunday five prisoners were freed, Foro Penal says.',
      'DEEL: And the government of Venezuela says 20 were released.',
      'MARO: Thank you.',
    ].join('\n'),
    'Foro Penal: 5 freed on 2031-05-04',
    'Government of Venezuela: 20 freed start not stated, up to 2031-05-07',
  ],
  [
    'ICE spokesman Kent Bordel said 1,344 people were in detention on Sunday.',
    'Government of the United States: 1344 held as of 2031-05-04',
  ],
  [
    'Fifty-four people were freed on Sunday, Immigration and Customs Enforcement said.',
    'Government of the United States: 54 freed on 2031-05-04',
  ],
];

const tell = (text: string): readonly string[] => readSentence(text, { language: 'en' });
test.each(rows)('%s', (text, ...claims) => expect(tell(text)).toEqual(claims));
