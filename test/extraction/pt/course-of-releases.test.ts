import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

/** What somebody else counts of the releases just told, and some of those who left in them, have their days. */
const sameReleases: readonly Row[] = [
  [
    'O Foro Penal disse que 12 presos foram soltos no domingo. O governo confirmou 11 libertações.',
    'Foro Penal: 12 freed on 2031-05-04',
    'Government of Venezuela: 11 freed on 2031-05-04',
  ],
  [
    'Rússia e Ucrânia trocaram 314 prisioneiros na segunda-feira. O Ministério da Defesa russo confirmou que 157 militares ucranianos foram entregues a Kiev.',
    'unattributed: 314 freed on 2031-05-05',
    'Government of Russia: 157 freed on 2031-05-05',
  ],
  // past the running total beside it
  [
    'Doze presos foram soltos na segunda-feira, informou o Foro Penal, o que eleva a 344 o total de libertados desde janeiro. O OVP contabiliza 11 solturas na operação.\nAo menos três dos libertados viajaram sem documentos, disse a advogada Lucía Paz, do OVP.',
    'Foro Penal: 12 freed on 2031-05-05',
    'Foro Penal: 344 freed from 2031-01-01 to 2031-05-07',
    'OVP: 11 freed on 2031-05-05',
    'OVP: at least 3 freed on 2031-05-05; part of 11',
  ],
  // up to now: not those of one day
  [
    'Doze presos foram soltos na segunda-feira, informou o Foro Penal. O governo diz que já libertou 14.',
    'Foro Penal: 12 freed on 2031-05-05',
    'Government of Venezuela: 14 freed start not stated, up to 2031-05-07',
  ],
  [
    'Doze presos foram soltos na segunda-feira, informou o Foro Penal. O OVP diz que 13 pessoas saíram até agora na operação.',
    'Foro Penal: 12 freed on 2031-05-05',
    'OVP: 13 freed start not stated, up to 2031-05-07',
  ],
  // somebody who counts for itself, and names no occasion
  [
    'Doze presos foram soltos na segunda-feira, informou o Foro Penal. O OVP disse que 11 presos foram libertados.',
    'Foro Penal: 12 freed on 2031-05-05',
    'OVP: 11 freed start not stated, up to 2031-05-07',
  ],
  // far more than left that day
  [
    'Doze presos foram soltos na segunda-feira, informou o Foro Penal. O OVP contabiliza 40 solturas na operação.',
    'Foro Penal: 12 freed on 2031-05-05',
    'OVP: 40 freed start not stated, up to 2031-05-07',
  ],
  // said before those days were over
  [
    'Doze presos foram soltos na segunda e na terça-feira, informou o Foro Penal. O OVP confirmou na segunda-feira a soltura de 11 nessa operação.',
    'Foro Penal: 12 freed from 2031-05-05 to 2031-05-06',
    'OVP: 11 freed start not stated, up to 2031-05-05',
  ],
];

/** How people were taken has its own day, and the release another. */
const takenThen: readonly Row[] = [
  [
    'O Foro Penal disse que 20 ativistas detidos em Caracas em janeiro foram soltos na terça-feira.',
    'Foro Penal: 20 freed on 2031-05-06',
  ],
  [
    'Dois brasileiros presos no mês passado em Caracas foram libertados ontem, informou o Itamaraty.',
    'Government of Brazil: 2 freed on 2031-05-06',
  ],
  [
    'Dez manifestantes condenados em 2029 a penas de 20 anos saíram da prisão no domingo, segundo o Foro Penal.',
    'Foro Penal: 10 freed on 2031-05-04',
  ],
  // the release itself, told before how they were taken
  [
    'Foram libertados 12 presos políticos condenados por terrorismo na terça-feira, disse o Foro Penal.',
    'Foro Penal: 12 freed on 2031-05-06',
  ],
  ['Doze presos políticos na terça-feira foram soltos, disse o Foro Penal.', 'Foro Penal: 12 freed on 2031-05-06'],
];

/** Prisoners who are put out of the country are out of prison; others who are were in none. */
const sentAway: readonly Row[] = [
  ['A ditadura mandou para Washington 222 presos políticos na terça-feira.', 'unattributed: 222 freed on 2031-05-06'],
  ['O governo expulsou 135 presos políticos na terça-feira.', 'unattributed: 135 freed on 2031-05-06'],
  ['Foram deportados 135 presos políticos na terça-feira.', 'unattributed: 135 freed on 2031-05-06'],
  [
    'A ditadura libertou 222 presos políticos em fevereiro. Em abril foram 135, também enviados à Guatemala.',
    'unattributed: 222 freed from 2031-02-01 to 2031-02-28',
    'unattributed: 135 freed from 2031-04-01 to 2031-04-30',
  ],
  ['O governo expulsou 135 diplomatas na terça-feira.'],
  ['O governo deportou 135 migrantes na terça-feira.'],
  ['A ditadura mandou para Washington 22 ativistas na terça-feira.'],
];

const tell = (text: string): readonly string[] => readSentence(text, { language: 'pt' });
test.each(sameReleases)('the same releases: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(takenThen)('taken then: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(sentAway)('put out of the country: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
