import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

/** Numbers that count nobody freed or held: nothing may be found. */
const nothing: readonly string[] = [
  // other things that happen to people
  'Police arrested 41 people on Sunday, Viasna said.',
  'Viasna said 41 people were detained on Sunday.',
  'Viasna said 14 protesters were killed on Sunday.',
  'A court sentenced 12 activists on Sunday, Viasna said.',
  'Viasna said 12 journalists were expelled from the country.',
  'Some 300 relatives gathered outside the prison on Sunday.',
  'Viasna said 40 lawyers signed the petition.',
  'Police arrested 41 protesters on Sunday and freed them a day later, Viasna said.',
  'Viasna has verified 14,000 political arrests since 2014.',
  'Viasna said the 104th prisoner was freed on Sunday.',
  'Viasna said guards freed 12 goats on Sunday.',
  'The zoo freed 12 turtles on Sunday.',
  'Activists released 40 birds from their cages on Sunday.',
  // sentences, ages, spans
  'Mara Lind was sentenced to 12 years in prison.',
  'Mara Lind, 34, was freed on Sunday.',
  'Mara Lind was freed at the age of 34.',
  'Mara Lind spent 41 days in jail before she was freed.',
  'He was released after 18 months.',
  // days and hours
  'She was freed on May 2.',
  'She was released in 2030.',
  'She was freed at 6 p.m. on Sunday.',
  'She had been held since 2028.',
  // votes, money, distances, goods
  'Parliament passed the release law by 97 votes to 12.',
  'The amnesty passed 97-12.',
  'She was freed on bail of $5,000.',
  'The state paid 300 dollars for each prisoner freed.',
  'The buses drove 40 kilometres with the freed prisoners.',
  'Viasna said 12 cases were filed.',
  'Police took 41 phones on Sunday.',
  'Prison food costs 12 bolivars.',
  // names and labels
  'She was freed from Rodeo 1 on Sunday.',
  'She was held in cell 12 until Sunday.',
  'She was freed under Article 9 of the law.',
  'The camp called Colony No. 15 released nobody.',
  'She was freed from Evin Prison’s Ward 209.',
  // percentages, ratios, possibilities
  'Viasna said 40 percent of prisoners are ill.',
  'One in five prisoners is ill, Viasna said.',
  'Viasna said the number freed could reach 300.',
  'Viasna said 12 prisons were emptied.',
  'Viasna visited 12 jails where prisoners remain.',
  // only asked for
  'Viasna demanded the release of 43 hostages.',
  'Relatives asked the judge to free 12 sick prisoners.',
  'The bishops called on Minsk to let 12 prisoners go.',
  // room for them, ages, lists that are published
  'The prison was built for 750 inmates.',
  'The jail has room for 750 inmates.',
  'Mara Lind and her son, 18, were freed.',
  'One in every five prisoners is ill, Viasna said.',
  'About 40 Venezuelan families live near the prison.',
  'Two New York banks wrote of the releases.',
  'Three doctors examined the freed prisoners.',
  'Some 8,000 migrants returned home last year.',
  // held again, or under arrest at home
  'Viasna says three of those released were arrested again.',
  'Eight people were moved to house arrest on Sunday, Viasna said.',
  'Nine out of ten people freed are men.',
];

test.each(nothing)('%s', (text) => expect(readSentence(text)).toEqual([]));

/** The same, with a count beside it: that one and no other. */
const beside: readonly Row[] = [
  ['Viasna said 41 people were arrested and 12 released on Sunday.', 'Viasna: 12 freed on 2031-05-04'],
  [
    'Viasna said 12 prisoners were freed and 300 relatives waited at the gate on Sunday.',
    'Viasna: 12 freed on 2031-05-04',
  ],
  [
    'Viasna said 14,000 people have been jailed since 2014 and 902 remain in jail.',
    'Viasna: 902 held as of 2031-05-07',
  ],
  ['Viasna said 12 prisoners were freed on Sunday at 6 p.m. after 40 days in jail.', 'Viasna: 12 freed on 2031-05-04'],
  ['Viasna said 12 prisoners were freed on Sunday under Article 9.', 'Viasna: 12 freed on 2031-05-04'],
  [
    'Viasna said 12 prisoners were freed on Sunday. Police arrested 30 people that day.',
    'Viasna: 12 freed on 2031-05-04',
  ],
];

test.each(beside)('beside a count: %s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));

const body =
  'Viasna said 104 political prisoners were freed on Sunday, and many families came to meet them at the gates.';

/** Headlines and what surrounds an article. */
const surroundings: readonly Row[] = [
  [`More than 100 walk free\n${body}`, 'Viasna: 104 freed on 2031-05-04'],
  [`Viasna: 104 prisoners freed\n${body}`, 'Viasna: 104 freed on 2031-05-04'],
  [`Dozens of prisoners released\n${body}`, 'Viasna: 104 freed on 2031-05-04'],
  // a headline's number that the body does not repeat
  [
    `Viasna says 41 soldiers were freed\n${body}`,
    'Viasna: 41 freed start not stated, up to 2031-05-07',
    'Viasna: 104 freed on 2031-05-04',
  ],
  [
    `${body}\nRelated stories\nJunta frees 900 prisoners\nViasna says 20 activists were freed`,
    'Viasna: 104 freed on 2031-05-04',
  ],
  [`${body}\nRead also: 900 prisoners freed in Myanmar`, 'Viasna: 104 freed on 2031-05-04'],
  [
    `${body}\nPhoto: 12 prisoners leave the jail at Mandalay, May 4, 2031. (Reuters)`,
    'Viasna: 104 freed on 2031-05-04',
  ],
  // the same paragraph twice
  [
    `${body}\nThe gates closed again at nightfall, and the street was swept.\n${body}`,
    'Viasna: 104 freed on 2031-05-04',
  ],
];

test.each(surroundings)('around an article: %s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));
