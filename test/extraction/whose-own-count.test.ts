import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readAll } from './read-sentence.js';

const ES =
  '\n—¿Quiénes son?\n—Los casos que hemos llevado. Treinta y siete presos ya están en la calle.\n—¿Y los demás?\n—Nos quedan unos 90 en la cárcel.\n—¿Cuánto cuesta?\n—Doscientos dólares por viaje.';
const PT =
  '\nQuantas pessoas já saíram?\nTrinta e um presos já estão na rua. Nós vimos todos.\nE os outros?\nTrinta e nove continuam presos. Eu visito-os.\nE agora?\nVou dormir uma semana inteira.';
const EN =
  '\nHow many are out?\nThirty-seven prisoners have been freed. I met all of them.\nAnd the others?\nForty-one are still in prison. I visit them.\nWhat will you do now?\nI will sleep for a week.';

/** Whose the answers of an interview are, by how the page introduces its guest. */
const guests: readonly (readonly [language: LanguageCode, introduction: string, ...claims: string[]])[] = [
  [
    'es',
    'Ana Ruiz: «Contamos abrazos»\nLa coordinadora de Defiende Zulia atiende entre llamada y llamada.',
    '37 Defiende Zulia',
    '90 Defiende Zulia',
  ],
  [
    'es',
    'Ana Ruiz: «Contamos abrazos»\nLa directora ejecutiva de Puertas Abiertas nos recibe en su casa.',
    '37 Puertas Abiertas',
    '90 Puertas Abiertas',
  ],
  [
    'es',
    'Ana Ruiz: «Contamos abrazos»\nDirige en Mérida, una ciudad pequeña, la asociación Rompe Cadenas.',
    '37 Rompe Cadenas',
    '90 Rompe Cadenas',
  ],
  [
    'es',
    'Ana Ruiz: «Contamos abrazos»\nFundó hace diez años la asociación Voces del Sur.',
    '37 Voces del Sur',
    '90 Voces del Sur',
  ],
  [
    'es',
    'Ana Ruiz: «Contamos abrazos»\nCoordina Puertas Abiertas desde 2014.',
    '37 Puertas Abiertas',
    '90 Puertas Abiertas',
  ],
  [
    'pt',
    '«Há quem saia de noite»\nEntrevista a Rui Ochoa, advogado\nLuísa Menezes\nDirige em Braga, a terceira cidade, a associação Defesa Livre.',
    '31 Defesa Livre',
    '39 Defesa Livre',
  ],
  [
    'pt',
    '«Há quem saia de noite»\nEntrevista a Rui Ochoa\nTrabalha na ONG Portas Abertas como advogado.',
    '31 Portas Abertas',
    '39 Portas Abertas',
  ],
  [
    'pt',
    '«Há quem saia de noite»\nEntrevista a Rui Ochoa\nÀ frente da organização Portas Abertas, recebe a reportagem.',
    '31 Portas Abertas',
    '39 Portas Abertas',
  ],
  [
    'en',
    'Samia Ouali: “The phone rings”\nThe coordinator of Defend Zulia answers between calls.',
    '37 Defend Zulia',
    '41 Defend Zulia',
  ],
  [
    'en',
    'Samia Ouali: “The phone rings”\nShe has coordinated Open Gates since 2014.',
    '37 Open Gates',
    '41 Open Gates',
  ],
  [
    'en',
    'Samia Ouali: “The phone rings”\nShe works for the group Open Gates as a lawyer.',
    '37 Open Gates',
    '41 Open Gates',
  ],
  // who once was of it, a prison, an outlet, somebody else
  [
    'es',
    'Ana Ruiz: «Contamos abrazos»\nFue coordinadora de Puertas Abiertas hasta 2020.',
    '37 unattributed',
    '90 unattributed',
  ],
  [
    'es',
    'Ana Ruiz: «Contamos abrazos»\nEl director de Santa Ana nos recibe en el penal.',
    '37 unattributed',
    '90 unattributed',
  ],
  ['es', 'Ana Ruiz: «Contamos abrazos»\nEl portavoz de Luis Peña atiende.', '37 unattributed', '90 unattributed'],
  [
    'es',
    'Ana Ruiz: «Contamos abrazos»\nSalió en mayo. La fundadora de Puertas Abiertas la esperaba en la puerta.',
    '37 unattributed',
    '90 unattributed',
  ],
  [
    'pt',
    '«Há quem saia de noite»\nEntrevista a Rui Ochoa\nFoi coordenador da Portas Abertas até 2020.',
    '31 unattributed',
    '39 unattributed',
  ],
  [
    'pt',
    '«Há quem saia de noite»\nEntrevista a Rui Ochoa\nO diretor do Diário Livre recebe-nos.',
    '31 unattributed',
    '39 unattributed',
  ],
  [
    'en',
    'Samia Ouali: “The phone rings”\nHe was coordinator of Open Gates until 2020.',
    '37 unattributed',
    '41 unattributed',
  ],
  [
    'en',
    'Samia Ouali: “The phone rings”\nShe left jail in May; the coordinator of Open Gates drove her home.',
    '37 unattributed',
    '41 unattributed',
  ],
];

function whose(text: string, language: LanguageCode, outlet?: string): readonly string[] {
  const { claims } = readAll(text, { language, published: '2026-01-26', outlet }).extraction;
  return claims.map(({ value, claimant }) => `${value} ${claimant}`);
}

for (const [language, introduction, ...claims] of guests)
  test(`${language}: ${introduction}`, () =>
    expect(whose(introduction + { en: EN, es: ES, pt: PT }[language], language)).toEqual(claims));

/** What a page of Harbour Post says in its own name, and what others tell it. */
const own: readonly (readonly [language: LanguageCode, text: string, ...claims: string[]])[] = [
  [
    'en',
    'CARACAS - Our reporter Ana Ruiz has counted six men coming out of prison, two of them on crutches.',
    '6 Harbour Post',
    '2 Harbour Post',
  ],
  [
    'en',
    'LIVE\n18:40 Our team at the gate has counted six men coming out of prison.\n17:10 Foro Penal says 14 prisoners have been freed today.',
    '6 Harbour Post',
    '14 Foro Penal',
  ],
  ['es', 'CARACAS.- Nuestro corresponsal vio salir a siete presos de Yare.', '7 Harbour Post'],
  [
    'es',
    'EN VIVO\n18:40 Nuestra reportera cuenta que siete hombres acaban de salir caminando de Yare II.',
    '7 Harbour Post',
  ],
  ['pt', 'CARACAS - A nossa correspondente contou sete presos que foram libertados.', '7 Harbour Post'],
  // what a body is makes no name of it
  [
    'es',
    'NOTA DE PRENSA\nNuestro equipo verificó 31 excarcelaciones durante la semana.\nDefiende Zulia es una asociación civil fundada en 2009.',
    '31 unattributed',
  ],
  // told, or counted by somebody else
  ['en', 'CARACAS - Our reporter heard relatives say six prisoners were freed.', '6 relatives'],
  ['en', 'CARACAS - Our reporter was told that six prisoners had been freed.', '6 unattributed'],
  ['en', 'CARACAS - Our reporter spoke to a lawyer who counted six freed prisoners.', '6 unattributed'],
  ['en', 'CARACAS - Our team has counted six freed prisoners.', '6 unattributed'],
  ['en', 'CARACAS - “Our reporters counted six freed prisoners,” a rival editor said.', '6 unattributed'],
  // a lawyer told by what they did is nobody of a body named before
  [
    'en',
    'Foro Penal says 27 people were freed on Saturday.\nThe lawyer who represents them said 14 people had been freed.',
    '27 Foro Penal',
    '14 unattributed',
  ],
  [
    'es',
    'Foro Penal dice que 27 presos fueron liberados el sábado.\nLa abogada que los defiende dijo que 14 presos habían salido.',
    '27 Foro Penal',
    '14 unattributed',
  ],
  [
    'pt',
    'O Foro Penal diz que 27 presos foram libertados no sábado.\nA advogada que os defende disse que 14 presos tinham saído.',
    '27 Foro Penal',
    '14 unattributed',
  ],
  [
    'en',
    'Foro Penal says 27 people were freed on Saturday.\nThe lawyer said 14 people had been freed.',
    '27 Foro Penal',
    '14 Foro Penal',
  ],
];

for (const [language, text, ...claims] of own)
  test(`${language}: ${text}`, () => expect(whose(text, language, 'Harbour Post')).toEqual(claims));
