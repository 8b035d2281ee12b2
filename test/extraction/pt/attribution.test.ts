import { expect, test } from 'vitest';
import { type Row, readAll, readSentence } from '../read-sentence.js';

const sunday = 'on 2031-05-04';
const open = 'start not stated, up to 2031-05-07';

const named: readonly Row[] = [
  ['O Foro Penal disse que 12 presos foram soltos no domingo.', `Foro Penal: 12 freed ${sunday}`],
  ['A ONG Foro Penal informou que 12 presos foram soltos no domingo.', `Foro Penal: 12 freed ${sunday}`],
  ['12 presos foram soltos no domingo, disse o Foro Penal.', `Foro Penal: 12 freed ${sunday}`],
  ['12 presos foram soltos no domingo, segundo o Foro Penal.', `Foro Penal: 12 freed ${sunday}`],
  ['12 presos foram soltos no domingo, de acordo com a ONG Foro Penal.', `Foro Penal: 12 freed ${sunday}`],
  ['Segundo o Foro Penal, 12 presos foram soltos no domingo.', `Foro Penal: 12 freed ${sunday}`],
  ['Conforme o Foro Penal, 12 presos foram soltos no domingo.', `Foro Penal: 12 freed ${sunday}`],
  ['De acordo com dados do Foro Penal, 12 presos foram soltos no domingo.', `Foro Penal: 12 freed ${sunday}`],
  ['“No domingo, 12 presos foram soltos”, afirmou o Foro Penal.', `Foro Penal: 12 freed ${sunday}`],
  ['«No domingo foram libertados 12 presos», afirmou o Foro Penal.', `Foro Penal: 12 freed ${sunday}`],
  ['O Foro Penal disse: “12 presos foram soltos no domingo.”', `Foro Penal: 12 freed ${sunday}`],
  ['O Foro Penal, que defende presos, disse que 12 presos foram soltos no domingo.', `Foro Penal: 12 freed ${sunday}`],
  ['Foram soltos 12 presos no domingo, adiantou o Foro Penal.', `Foro Penal: 12 freed ${sunday}`],
  // another name for the same body
  ['O Fórum Penal disse que 12 presos foram soltos no domingo.', `Foro Penal: 12 freed ${sunday}`],
  ['O Observatório Venezuelano de Prisões disse que 12 presos foram soltos no domingo.', `OVP: 12 freed ${sunday}`],
  [
    'O Comitê pela Liberdade dos Presos Políticos disse que 12 presos foram soltos no domingo.',
    `Clippve: 12 freed ${sunday}`,
  ],
  // somebody is named, and says nothing
  ['12 presos foram soltos no domingo. O Foro Penal abriu um novo escritório.', `unattributed: 12 freed ${sunday}`],
  ['12 presos foram soltos no domingo.', `unattributed: 12 freed ${sunday}`],
];

const people: readonly Row[] = [
  ['Alfredo Romero disse que 12 presos foram soltos no domingo.', `Foro Penal (Alfredo Romero): 12 freed ${sunday}`],
  [
    '12 presos foram soltos no domingo, disse Alfredo Romero, presidente do Foro Penal.',
    `Foro Penal (Alfredo Romero): 12 freed ${sunday}`,
  ],
  [
    'O presidente do Foro Penal, Alfredo Romero, disse que 12 presos foram soltos no domingo.',
    `Foro Penal (Alfredo Romero): 12 freed ${sunday}`,
  ],
  [
    'Mara Lind, advogada do Foro Penal, disse que 12 presos foram soltos no domingo.',
    `Foro Penal (Mara Lind): 12 freed ${sunday}`,
  ],
  [
    'A diretora do Foro Penal, Mara Lind, disse que 12 presos foram soltos no domingo.',
    `Foro Penal (Mara Lind): 12 freed ${sunday}`,
  ],
  // who they belong to was said before
  [
    'Mara Lind, advogada do Foro Penal, esperava do lado de fora.\nNo domingo, 12 presos foram soltos, disse Lind.',
    `Foro Penal (Mara Lind): 12 freed ${sunday}`,
  ],
  // a person who belongs to nobody
  ['Mara Lind disse que 12 presos foram soltos no domingo.', `unattributed (Mara Lind): 12 freed ${sunday}`],
  ['Familiares disseram que 12 presos foram soltos no domingo.', `relatives: 12 freed ${sunday}`],
  ['Advogados disseram que 12 presos foram soltos no domingo.', `lawyers: 12 freed ${sunday}`],
  ['Uma fonte disse que 12 presos foram soltos no domingo.', `sources: 12 freed ${sunday}`],
  [
    'Fontes próximas do processo disseram à Lusa que 12 presos foram libertados no domingo.',
    `sources: 12 freed ${sunday}`,
  ],
  ['Ela disse que 12 presos foram soltos no domingo.', `unattributed: 12 freed ${sunday}`],
];

const unknown: readonly Row[] = [
  // kept by the name they have, never taken for a body Recount knows
  ['A ONG Portão Aberto disse que 12 presos foram soltos no domingo.', `Portão Aberto: 12 freed ${sunday}`],
  ['Segundo a organização Portão Aberto, 12 presos foram soltos no domingo.', `Portão Aberto: 12 freed ${sunday}`],
  ['A Fundação Penal disse que 12 presos foram soltos no domingo.', `Fundação Penal: 12 freed ${sunday}`],
  ['O partido de oposição Ezema disse que 12 presos foram soltos no domingo.', `Ezema: 12 freed ${sunday}`],
  ['A oposição disse que 12 presos foram soltos no domingo.', `opposition: 12 freed ${sunday}`],
];

const plural: readonly Row[] = [
  // never merged into one that the article names
  [
    'Organizações de direitos humanos disseram que 12 presos foram soltos no domingo.',
    `rights groups: 12 freed ${sunday}`,
  ],
  [
    'O Foro Penal abriu as portas.\nONGs disseram que 12 presos foram soltos no domingo.',
    `rights groups: 12 freed ${sunday}`,
  ],
  [
    'O Foro Penal disse que 30 presos foram soltos no domingo.\nSegundo ONGs, 12 presos foram soltos no domingo.',
    `Foro Penal: 30 freed ${sunday}`,
    `rights groups: 12 freed ${sunday}`,
  ],
  // a pair: a claim for each
  [
    'O Foro Penal e a Provea disseram que 12 presos foram soltos no domingo.',
    `Provea: 12 freed ${sunday}`,
    `Foro Penal: 12 freed ${sunday}`,
  ],
];

const governments: readonly Row[] = [
  ['O governo da Venezuela diz que 12 presos foram soltos no domingo.', `Government of Venezuela: 12 freed ${sunday}`],
  ['O governo venezuelano diz que 12 presos foram soltos no domingo.', `Government of Venezuela: 12 freed ${sunday}`],
  ['Caracas diz que 12 presos foram soltos no domingo.', `Government of Venezuela: 12 freed ${sunday}`],
  ['Segundo as autoridades cubanas, 12 presos foram soltos no domingo.', `Government of Cuba: 12 freed ${sunday}`],
  ['A televisão estatal cubana disse que 12 presos foram soltos no domingo.', `Government of Cuba: 12 freed ${sunday}`],
  ['O Itamaraty informou que 12 brasileiros foram soltos no domingo.', `Government of Brazil: 12 freed ${sunday}`],
  // a prison service that speaks for itself keeps its name
  [
    'O Serviço Prisional de Israel disse que 12 presos foram soltos no domingo.',
    `Israel Prison Service: 12 freed ${sunday}`,
  ],
  ['O governo polonês disse que 12 presos foram soltos no domingo.', `Government of Poland: 12 freed ${sunday}`],
  ['O Governo polaco disse que 12 presos foram libertados no domingo.', `Government of Poland: 12 freed ${sunday}`],
  [
    'Delcy Rodríguez disse que 12 presos foram soltos no domingo.',
    `Government of Venezuela (Delcy Rodríguez): 12 freed ${sunday}`,
  ],
  // a capital is a metonym only where it speaks
  ['Em Caracas, 12 presos foram soltos no domingo.', `unattributed: 12 freed ${sunday}`],
  // who frees is not who counts
  ['Israel libertou 12 presos no domingo.', `unattributed: 12 freed ${sunday}`],
  ['O Foro Penal disse que Caracas soltou 12 presos no domingo.', `Foro Penal: 12 freed ${sunday}`],
  ['O Hamas disse que Israel libertou 12 presos no domingo.', `Hamas: 12 freed ${sunday}`],
];

const carried: readonly Row[] = [
  [
    'O Foro Penal disse que 12 presos foram soltos no domingo.\nA organização disse que 30 presos foram soltos na segunda-feira.',
    `Foro Penal: 12 freed ${sunday}`,
    'Foro Penal: 30 freed on 2031-05-05',
  ],
  [
    'Alfredo Romero disse que 12 presos foram soltos no domingo.\nEle disse que 30 presos foram soltos na segunda-feira.',
    `Foro Penal: 12 freed ${sunday}`,
    'Foro Penal: 30 freed on 2031-05-05',
  ],
  [
    'Caracas diz que 12 presos foram soltos no domingo.\nA organização Provea contou 5. O grupo disse que 902 presos continuam detidos.',
    `Government of Venezuela: 12 freed ${sunday}`,
    'Provea: 5 freed on 2031-05-04',
    'Provea: 902 held as of 2031-05-07',
  ],
  // two sentences on in the paragraph
  [
    'O Foro Penal disse que 12 presos foram soltos no domingo. Outros 30 presos foram soltos na segunda-feira.',
    `Foro Penal: 12 freed ${sunday}`,
    'Foro Penal: 30 freed on 2031-05-05',
  ],
  // another paragraph, another count, nobody named
  [
    'O Foro Penal disse que 12 presos foram soltos no domingo.\nNa segunda-feira, 30 soldados foram soltos no norte.',
    `Foro Penal: 12 freed ${sunday}`,
    'unattributed: 30 freed on 2031-05-05',
  ],
  ['“Estamos felizes”, disse Alfredo Romero. “No domingo, 12 presos foram soltos.”', `Foro Penal: 12 freed ${sunday}`],
];

const nested: readonly Row[] = [
  [
    'Alfredo Romero disse que o governo da Venezuela afirma ter libertado 100 presos.',
    `Government of Venezuela via Alfredo Romero: 100 freed ${open}`,
  ],
  [
    'O Foro Penal disse que Caracas fala em 100 presos soltos no domingo.',
    `Government of Venezuela via Foro Penal: 100 freed ${sunday}`,
  ],
  [
    'O Foro Penal disse que o Comitê pela Liberdade dos Presos Políticos contou 12 presos soltos no domingo.',
    `Clippve via Foro Penal: 12 freed ${sunday}`,
  ],
  // an agency is who tells, not who counts
  ['A Reuters informou que a Viasna contou 12 presos soltos no domingo.', `Viasna: 12 freed ${sunday}`],
  ['A Reuters informou que 12 presos foram soltos no domingo.', `unattributed: 12 freed ${sunday}`],
  ['O Foro Penal disse à agência Lusa que 12 presos foram libertados no domingo.', `Foro Penal: 12 freed ${sunday}`],
];

const contrast: readonly Row[] = [
  [
    'Caracas diz que 626 presos foram soltos no domingo, enquanto o Foro Penal contou 300.',
    `Government of Venezuela: 626 freed ${sunday}`,
    `Foro Penal: 300 freed ${sunday}`,
  ],
  [
    'O Foro Penal disse que 12 presos foram soltos no domingo, mas, segundo a Provea, 20 presos foram soltos no domingo.',
    `Foro Penal: 12 freed ${sunday}`,
    `Provea: 20 freed ${sunday}`,
  ],
  [
    'O Foro Penal contou 12 presos soltos no domingo; a Provea contou 20 presos soltos no domingo.',
    `Foro Penal: 12 freed ${sunday}`,
    `Provea: 20 freed ${sunday}`,
  ],
  // a body that only rejects a number has none
  [
    'O governo da Venezuela diz que 626 presos foram soltos, número que o Foro Penal rejeita.',
    `Government of Venezuela: 626 freed ${open}`,
  ],
];

const tell = (text: string): readonly string[] => readSentence(text, { language: 'pt', speaker: true });
const bodies = (text: string): readonly string[] => readSentence(text, { language: 'pt' });
test.each(named)('a body is named: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(people)('a person is named: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(unknown)('a body nobody knows: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(plural)('several bodies: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(governments)('a government: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(carried)('who was named before: %s', (text, ...claims) => expect(bodies(text)).toEqual(claims));
test.each(nested)('one says what another claims: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(contrast)('one against another: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));

test('kinds of claimants', () => {
  const kind = (text: string) => readAll(text, { language: 'pt' }).extraction.claims.map((claim) => claim.claimantKind);
  expect(kind('O Foro Penal disse que 12 presos foram soltos.')).toEqual(['ngo']);
  expect(kind('Caracas disse que 12 presos foram soltos.')).toEqual(['government']);
  expect(kind('A Plataforma Unitária disse que 12 presos foram soltos.')).toEqual(['opposition']);
  expect(kind('As Nações Unidas disseram que 12 presos foram soltos.')).toEqual(['international']);
  expect(kind('Familiares disseram que 12 presos foram soltos.')).toEqual(['unattributed']);
});

test('where it was said', () => {
  const channel = (text: string) => readAll(text, { language: 'pt' }).extraction.claims.map(({ channel }) => channel);
  expect(channel('O Foro Penal escreveu no X que 12 presos foram soltos.')).toEqual(['X']);
  expect(channel('O Foro Penal disse em entrevista que 12 presos foram soltos.')).toEqual(['interview']);
  expect(channel('O Foro Penal disse que 12 presos foram soltos.')).toEqual([null]);
});
