import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readAll } from './read-sentence.js';

/** Days beside a figure that are of something else, and what a figure's own words make of the day of another. */
const rows: readonly (readonly [language: LanguageCode, text: string, ...claims: string[]])[] = [
  // what is told of somebody between commas, or in a clause of their own, is not since when people leave
  ['en', 'Lukashenko, in power since 1994, has released 52 prisoners.', '52 freed null..2026-01-26'],
  [
    'en',
    'Lukashenko, who has ruled Belarus since 1994, pardoned 52 prisoners on Thursday.',
    '52 freed 2026-01-22..2026-01-22',
  ],
  [
    'en',
    'Relatives who have camped outside El Rodeo since 9 January welcomed the release of 24 prisoners.',
    '24 freed null..2026-01-26',
  ],
  ['en', "Egypt's pardon committee, revived in 2022, released 24 detainees.", '24 freed null..2026-01-26'],
  [
    'en',
    'The government, whose tally starts on 8 January, has freed 143 prisoners.',
    '143 freed 2026-01-08..2026-01-26',
  ],
  [
    'en',
    'Under the Amnesty Law, in force since 12 January, 143 prisoners have been freed.',
    '143 freed 2026-01-12..2026-01-26',
  ],
  ['es', 'Daniel Ortega, en el poder desde 2007, excarceló a 27 presos políticos.', '27 freed null..2026-01-26'],
  [
    'es',
    'Familiares que acampan frente a El Rodeo desde el 9 de enero celebraron la excarcelación de 24 presos.',
    '24 freed null..2026-01-26',
  ],
  [
    'pt',
    'O governo de Nicolás Maduro, no poder desde 2013, libertou 87 presos políticos.',
    '87 freed null..2026-01-26',
  ],
  [
    'pt',
    'Familiares que acampam em frente a El Rodeo desde 9 de janeiro comemoraram a libertação de 24 presos.',
    '24 freed null..2026-01-26',
  ],
  // how many there were before is no start, and no day
  ['en', 'The exchange, the 69th since 2022, saw 185 soldiers freed.', '185 freed null..2026-01-26'],
  ['en', 'The exchange on Friday, the third this month, saw 185 soldiers freed.', '185 freed 2026-01-23..2026-01-23'],
  ['es', 'El canje, el cuarto desde agosto, permitió el regreso de 185 soldados.', '185 freed null..2026-01-26'],
  ['pt', 'A troca, a quarta desde agosto, libertou 185 soldados.', '185 freed null..2026-01-26'],
  // two days that are no run of days
  [
    'en',
    'Nine prisoners were freed on 8 January and 24 the day after.',
    '9 freed 2026-01-08..2026-01-08',
    '24 freed 2026-01-09..2026-01-09',
  ],
  ['es', 'Nueve presos fueron liberados el 8 de enero y 24 al día siguiente.', '9 freed 2026-01-08..2026-01-08'],
  ['es', 'Nueve presos fueron liberados el 8 de enero y 24 el 9.', '9 freed 2026-01-08..2026-01-08'],
  [
    'pt',
    'Nove presos foram libertados em 8 de janeiro e 24 no dia seguinte.',
    '9 freed 2026-01-08..2026-01-08',
    '24 freed 2026-01-09..2026-01-09',
  ],
  // a weekday in what was said is counted from the day of saying
  ['en', 'The group said on Thursday that 24 people had been freed since Monday.', '24 freed 2026-01-19..2026-01-22'],
  [
    'en',
    'On Thursday the minister said that 24 prisoners would be freed on Friday.',
    '24 promised 2026-01-23..2026-01-23',
  ],
  ['en', 'Hamas said on Friday it would release three hostages on Saturday.', '3 promised 2026-01-24..2026-01-24'],
  [
    'es',
    'La ONG informó el jueves que 24 personas han sido excarceladas desde el lunes.',
    '24 freed 2026-01-19..2026-01-22',
  ],
  [
    'es',
    'El ministro anunció el miércoles que 24 presos serán liberados el viernes.',
    '24 promised 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'A ONG informou na quinta-feira que 24 pessoas foram libertadas desde segunda-feira.',
    '24 freed 2026-01-19..2026-01-22',
  ],
  [
    'pt',
    'O ministro anunciou na quarta-feira que 24 presos seriam libertados na sexta-feira.',
    '24 promised 2026-01-23..2026-01-23',
  ],
  // a total beside a round is not of the day of the round, a sum of the rounds is
  [
    'en',
    'On Sunday 24 prisoners were freed, bringing the total so far to 143.',
    '24 freed 2026-01-25..2026-01-25',
    '143 freed null..2026-01-25',
  ],
  [
    'en',
    '24 prisoners were freed on Sunday, bringing the total to 143.',
    '24 freed 2026-01-25..2026-01-25',
    '143 freed null..2026-01-25',
  ],
  [
    'en',
    'On Sunday 24 prisoners were freed, and 143 people have been released so far.',
    '24 freed 2026-01-25..2026-01-25',
    '143 freed null..2026-01-25',
  ],
  [
    'en',
    'On Sunday 24 prisoners were freed in Caracas and 12 in Valencia, bringing the total to 36.',
    '24 freed 2026-01-25..2026-01-25',
    '12 freed 2026-01-25..2026-01-25',
    '36 freed 2026-01-25..2026-01-25',
  ],
  [
    'en',
    'On Sunday 24 men and 30 women, now in Colombia, were freed.',
    '24 freed 2026-01-25..2026-01-25',
    '30 freed 2026-01-25..2026-01-25',
  ],
  [
    'es',
    'El domingo fueron excarcelados 24 presos, lo que eleva a 143 la cifra de liberados.',
    '24 freed 2026-01-25..2026-01-25',
    '143 freed null..2026-01-25',
  ],
  [
    'es',
    'El domingo fueron excarcelados 24 presos, con lo que ya son 143.',
    '24 freed 2026-01-25..2026-01-25',
    '143 freed null..2026-01-25',
  ],
  [
    'pt',
    'No domingo foram libertados 24 presos, elevando o total até agora para 143.',
    '24 freed 2026-01-25..2026-01-25',
    '143 freed null..2026-01-25',
  ],
  [
    'pt',
    'No domingo foram libertados 24 presos; ao todo, 143 já saíram.',
    '24 freed 2026-01-25..2026-01-25',
    '143 freed null..2026-01-25',
  ],
  // what people left after or before
  [
    'en',
    'The government released 24 prisoners after a visit by the Red Cross on 14 January.',
    '24 freed null..2026-01-26',
  ],
  [
    'en',
    'After the US strike on 3 January, 143 political prisoners have been freed, Foro Penal said.',
    '143 freed null..2026-01-26',
  ],
  [
    'es',
    'El gobierno excarceló a 24 presos tras una reunión con el embajador el 14 de enero.',
    '24 freed null..2026-01-26',
  ],
  [
    'es',
    'Tras la captura de Maduro el 3 de enero, han sido excarcelados 143 presos políticos.',
    '143 freed 2026-01-03..2026-01-26',
  ],
  [
    'pt',
    'O governo libertou 24 presos após uma reunião com o embaixador em 14 de janeiro.',
    '24 freed null..2026-01-26',
  ],
  // of whoever is told of past a comma
  [
    'en',
    'Twenty-four prisoners were freed, among them a man who turned 60 on 11 January.',
    '24 freed null..2026-01-26',
  ],
  [
    'en',
    'Twenty-four prisoners left jail, among them a man who walked out on Sunday.',
    '24 freed 2026-01-25..2026-01-25',
  ],
  [
    'es',
    'Fueron excarceladas 24 personas, entre ellas un hombre que cumplió 60 años el 11 de enero.',
    '24 freed null..2026-01-26',
  ],
  [
    'pt',
    'Foram libertadas 24 pessoas, entre elas um ativista cujo julgamento começaria na sexta-feira.',
    '24 freed null..2026-01-26',
  ],
];

for (const [language, text, ...claims] of rows)
  test(`${language}: ${text}`, () =>
    expect(
      readAll(text, { language, published: '2026-01-26' }).extraction.claims.map(
        ({ value, measure, window: { from, to } }) => `${value} ${measure} ${from}..${to}`,
      ),
    ).toEqual(claims));
