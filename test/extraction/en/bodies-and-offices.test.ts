import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

const rows: readonly Row[] = [
  [
    'A judge ordered the release of 127 students, the Progressive Lawyers Association said on Friday.',
    'Progressive Lawyers Association: 127 promised start not stated, up to 2031-05-02',
  ],
  [
    'Nineteen students detained over the arrest of the mayor were freed on Sunday, the Free Campus Association said.',
    'Free Campus Association: 19 freed on 2031-05-04',
  ],
  [
    'Nineteen prisoners left the jail of El Porvenir on Sunday, their families said.',
    'relatives: 19 freed on 2031-05-04',
  ],
  ['Thirty-four land rights activists were freed on Sunday, their lawyers said.', 'lawyers: 34 freed on 2031-05-04'],
  ['Twelve soldiers were freed on Sunday, security sources told AFP.', 'sources: 12 freed on 2031-05-04'],
  ['Twelve hostages were freed on Sunday, according to a military source.', 'sources: 12 freed on 2031-05-04'],
  [
    'The Kenya Prisons Service said on Monday that 412 inmates were freed on Sunday.',
    'Kenya Prisons Service: 412 freed on 2031-05-04',
  ],
  ['The Bureau of Corrections freed 412 inmates on Sunday, it said.', 'Bureau of Corrections: 412 freed on 2031-05-04'],
  [
    'The Thai Department of Corrections said 412 inmates were freed on Sunday.',
    'Thai Department of Corrections: 412 freed on 2031-05-04',
  ],
  [
    'According to the Nigerian Correctional Service, 412 inmates were freed on Sunday.',
    'Nigerian Correctional Service: 412 freed on 2031-05-04',
  ],
  [
    'The Prisons Department said 412 inmates were freed on Sunday in Malaysia.',
    'Prisons Department: 412 freed on 2031-05-04',
  ],
  [
    'In Jerusalem the Prison Service said 90 inmates were freed on Sunday in Israel.',
    'Israel Prison Service: 90 freed on 2031-05-04',
  ],
  [
    'The Ethiopian Human Rights Commission, a state body, said the authorities had let go about 4,000 detainees on Sunday.',
    'Ethiopian Human Rights Commission: about 4000 freed on 2031-05-04',
  ],
  [
    'The Kenya National Commission on Human Rights counted 31 people freed on Sunday.',
    'Kenya National Commission on Human Rights: 31 freed on 2031-05-04',
  ],
  [
    "Nicaragua's Mechanism for the Recognition of Political Prisoners said 37 prisoners were freed on Sunday.",
    'Mecanismo para el Reconocimiento de Personas Presas Políticas: 37 freed on 2031-05-04',
  ],
  [
    'Bangladesh freed more than 2,200 protesters, the law adviser, Asif Karim, announced on Thursday.',
    'Government of Bangladesh: more than 2200 freed start not stated, up to 2031-05-01',
  ],
  [
    'Myanmar freed 9,652 prisoners on Sunday, said the information team of the State Administration Council.',
    'Government of Myanmar: 9652 freed on 2031-05-04',
  ],
  [
    'Foreign Minister Ana Lopez spoke last week of 11 Italians in jail in Venezuela.',
    'Government of Italy: 11 held as of 2031-05-04',
  ],
  [
    'Almaty Court Watch, a handful of young jurists, has traced 1,071 people who left prison in April.',
    'Almaty Court Watch: 1071 freed from 2031-04-01 to 2031-04-30',
  ],
  [
    'Seventy-two more walked out of the New Lorn Prison on Sunday, BuCor Director General Gregorio Capang Jr. said.',
    'BuCor: 72 freed on 2031-05-04',
  ],
  [
    'Lorn Legal Aid and Open Courts, two organisations that share an office, said in a joint note that 86 prisoners were freed on Sunday.',
    'Open Courts: 86 freed on 2031-05-04',
    'Lorn Legal Aid: 86 freed on 2031-05-04',
  ],
  [
    'Foro Penal and Provea both say 86 prisoners were freed on Sunday.',
    'Provea: 86 freed on 2031-05-04',
    'Foro Penal: 86 freed on 2031-05-04',
  ],
  [
    'According to Almaty Court Watch, the interior ministry claims 1,205 releases since 1 March in Kazakhstan.',
    'Government of Kazakhstan via Almaty Court Watch: 1205 freed from 2031-03-01 to 2031-05-07',
  ],
  [
    'Prison Bridge, which visits jails, said 12 inmates are held. In 2030, the organisation recalls, 5,255 inmates were freed.',
    'Prison Bridge: 12 held as of 2031-05-07',
    'Prison Bridge: 5255 freed from 2030-01-01 to 2030-12-31',
  ],
  [
    'Emergency Lawyers said the army claims to have released 1,300 people on Sunday in Sudan. The true number is about 400, it said.',
    'Government of Sudan via Emergency Lawyers: 1300 freed on 2031-05-04',
    'Emergency Lawyers: about 400 freed on 2031-05-04',
  ],
  [
    'State media said that nearly 6,000 inmates left prison on Sunday in Myanmar, but the AAPP could find only 344 political prisoners among them.',
    'Government of Myanmar: almost 6000 freed on 2031-05-04',
    'AAPP: 344 freed on 2031-05-04',
  ],
  [
    'The lawyer Nabil Farouk wrote on Facebook that 12 detainees were freed on Sunday.',
    'unattributed: 12 freed on 2031-05-04',
  ],
  ['The state keeps 40 km of road near the Lorn Prison open, Mary P. Wanjiru Jr. said.'],
  [
    'Kenya Prisons Service spokesman John P. Doe said 12 inmates were freed on Sunday.',
    'Kenya Prisons Service: 12 freed on 2031-05-04',
  ],
  [
    'The two sides swapped 150 prisoners of war on Sunday, the Red Cross said.\nSince the start of the war 300 people have come home, the Red Cross said.',
    'Red Cross: 150 freed on 2031-05-04',
    'Red Cross: 300 freed start not stated, up to 2031-05-07',
  ],
  [
    'Under the deal, 26 hostages and 600 prisoners are to go free in the next five weeks.',
    'unattributed: 26 promised from 2031-05-08 to 2031-06-11',
    'unattributed: 600 promised from 2031-05-08 to 2031-06-11',
  ],
];

test.each(rows)('whose count it is: %s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));
