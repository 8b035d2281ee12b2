import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/domain/article.js';
import { nationalsOf } from '../../../src/extraction/places/nationals.js';
import { filedWords, groupWords } from '../../../src/wording/filed.js';
import { groupName } from '../../../src/wording/groups/group-name.js';
import { namedGroups } from '../../../src/wording/groups/named.js';
import { oneOf } from '../../../src/wording/one-of.js';
import { LABELS } from './labels.js';

const rows: readonly (readonly [label: string, es: string, pt: string])[] = [
  // two nouns of one number
  ['soldiers or police officers', 'soldados o policías', 'soldados ou policiais'],
  ['poets and teachers', 'poetas y docentes', 'poetas e professores'],
  ['journalists and imams', 'periodistas e imanes', 'jornalistas e imãs'],
  ['teachers or bishops', 'docentes u obispos', 'professores ou bispos'],
  ['writers, monks and lawyers', 'escritores, monjes y abogados', 'escritores, monges e advogados'],
  // said of the latter alone
  ['poets and people with HIV', 'poetas y personas con VIH', 'poetas e pessoas com HIV'],
  // what they were
  ['former mayors', 'exalcaldes', 'ex-prefeitos'],
  ['Former mayors', 'exalcaldes', 'ex-prefeitos'],
  ['former police officers', 'expolicías', 'ex-policiais'],
  ['ex-soldiers', 'exsoldados', 'ex-soldados'],
  ['former political prisoners', 'ex presos políticos', 'ex-presos políticos'],
  ['former union leaders', 'ex dirigentes sindicales', 'ex-dirigentes sindicais'],
  ['former members of the National Guard', 'exmiembros de la Guardia Nacional', 'ex-membros da Guarda Nacional'],
  ['former soldiers and police officers', 'exsoldados y policías', 'ex-soldados e policiais'],
  ['retired teachers', 'docentes jubilados', 'professores aposentados'],
  ['retired military', 'militares retirados', 'militares reformados'],
  // what they are besides
  ['opposition lawmakers', 'legisladores de la oposición', 'parlamentares da oposição'],
  ['opposition mayors and councillors', 'alcaldes de la oposición y concejales', 'prefeitos da oposição e vereadores'],
  ['pregnant women', 'mujeres embarazadas', 'mulheres grávidas'],
  ['wounded soldiers', 'soldados heridos', 'soldados feridos'],
  ['wounded prisoners of war', 'prisioneros de guerra heridos', 'prisioneiros de guerra feridos'],
  ['Indigenous farmers', 'agricultores indígenas', 'agricultores indígenas'],
  ['Indigenous mothers', 'madres indígenas', 'mães indígenas'],
  // whose they are
  ['Indian fishermen', 'pescadores indios', 'pescadores indianos'],
  ['Israeli hostages', 'rehenes israelíes', 'reféns israelenses'],
  ['South Korean sailors', 'marineros surcoreanos', 'marinheiros sul-coreanos'],
  ['U.S. soldiers', 'soldados estadounidenses', 'soldados americanos'],
  ['Spanish journalists', 'periodistas españoles', 'jornalistas espanhóis'],
  ['Turkish nuns', 'monjas turcas', 'freiras turcas'],
  ['German children', 'niños alemanes', 'crianças alemãs'],
  ['Afghan mothers', 'madres afganas', 'mães afegãs'],
  ['French girls', 'niñas francesas', 'meninas francesas'],
  ['Russian prisoners of war', 'prisioneros de guerra rusos', 'prisioneiros de guerra russos'],
  [
    'Ukrainian members of the armed forces',
    'miembros ucranianos de las fuerzas armadas',
    'membros ucranianos das Forças Armadas',
  ],
  // as the ledger lists its groups
  ['indian fishermen', 'pescadores indios', 'pescadores indianos'],
  ['u s soldiers', 'soldados estadounidenses', 'soldados americanos'],
  ['jehovah s witnesses', 'testigos de Jehová', 'testemunhas de Jeová'],
  ['indigenous people', 'indígenas', 'indígenas'],
  // how old they are
  ['people over 60', 'personas mayores de 60 años', 'pessoas com mais de 60 anos'],
  ['women under 18', 'mujeres menores de 18 años', 'mulheres com menos de 18 anos'],
  ['people aged 14 to 17', 'personas de 14 a 17 años', 'pessoas de 14 a 17 anos'],
  ['people aged 70 or older', 'personas de 70 años o más', 'pessoas de 70 anos ou mais'],
  // when they were arrested
  [
    'people detained after the 2024 election',
    'personas detenidas tras las elecciones de 2024',
    'pessoas detidas após as eleições de 2024',
  ],
  [
    'people jailed after election',
    'personas encarceladas tras las elecciones',
    'pessoas encarceradas após as eleições',
  ],
  [
    'people imprisoned before the election',
    'personas presas antes de las elecciones',
    'pessoas presas antes das eleições',
  ],
  ['women arrested in the protests', 'mujeres arrestadas en las protestas', 'mulheres detidas nos protestos'],
  ['people detained during protests', 'personas detenidas durante protestas', 'pessoas detidas durante protestos'],
  ['people detained over protests', 'personas detenidas por protestas', 'pessoas detidas por protestos'],
  [
    'people jailed over the coup',
    'personas encarceladas por el golpe de Estado',
    'pessoas encarceradas pelo golpe de Estado',
  ],
  ['people arrested in the crackdown', 'personas arrestadas en la represión', 'pessoas detidas na repressão'],
  [
    'people held before the coup',
    'personas presas antes del golpe de Estado',
    'pessoas presas antes do golpe de Estado',
  ],
  ['people held during the uprising', 'personas presas durante el levantamiento', 'pessoas presas durante a revolta'],
  [
    'young people held in the 2024 unrest',
    'jóvenes presos en los disturbios de 2024',
    'jovens presos nos distúrbios de 2024',
  ],
  [
    'children jailed over the 2024 post-election protests',
    'niños encarcelados por las protestas poselectorales de 2024',
    'crianças encarceradas pelos protestos pós-eleitorais de 2024',
  ],
  [
    'nuns and teachers detained after the coup',
    'monjas y docentes detenidos tras el golpe de Estado',
    'freiras e professores detidos após o golpe de Estado',
  ],
  [
    'mothers and nuns detained after the coup',
    'madres y monjas detenidas tras el golpe de Estado',
    'mães e freiras detidas após o golpe de Estado',
  ],
  [
    'people arrested for political reasons',
    'personas arrestadas por motivos políticos',
    'pessoas detidas por motivos políticos',
  ],
  // what sets them apart
  ['people held without charge', 'personas presas sin cargos', 'pessoas presas sem acusação'],
  ['people held without trial', 'personas presas sin juicio', 'pessoas presas sem julgamento'],
  ['people held incommunicado', 'personas incomunicadas', 'pessoas incomunicáveis'],
  ['people awaiting trial', 'personas a la espera de juicio', 'pessoas à espera de julgamento'],
  ['prisoners awaiting sentence', 'presos a la espera de sentencia', 'presos à espera de sentença'],
  ['prisoners serving life sentences', 'presos condenados a cadena perpetua', 'presos condenados à prisão perpétua'],
  ['people with cancer', 'personas con cáncer', 'pessoas com câncer'],
  ['people with HIV', 'personas con VIH', 'pessoas com HIV'],
  ['people with tuberculosis', 'personas con tuberculosis', 'pessoas com tuberculose'],
  ['people with mental disorders', 'personas con trastornos mentales', 'pessoas com transtornos mentais'],
  ['people with serious illnesses', 'personas con enfermedades graves', 'pessoas com doenças graves'],
  ['people on the list', 'personas en la lista', 'pessoas na lista'],
  ['people not on the list', 'personas fuera de la lista', 'pessoas fora da lista'],
  [
    'people forcibly disappeared',
    'personas víctimas de desaparición forzada',
    'pessoas vítimas de desaparecimento forçado',
  ],
];
test.each(rows)('%s', (label, es, pt) => {
  expect(LANGUAGES.map((language) => filedWords(label).in(language))).toEqual([label, es, pt]);
});

const singular: readonly (readonly [label: string, en: string, es: string, pt: string])[] = [
  ['former mayors', 'former mayor', 'exalcalde', 'ex-prefeito'],
  ['opposition lawmakers', 'opposition lawmaker', 'legislador de la oposición', 'parlamentar da oposição'],
  ['Indian fishermen', 'Indian fisherman', 'pescador indio', 'pescador indiano'],
  ['Israeli children', 'Israeli child', 'niño israelí', 'criança israelense'],
  ['soldiers or police officers', 'soldier or police officer', 'soldado o policía', 'soldado ou policial'],
  ['women held incommunicado', 'woman held incommunicado', 'mujer incomunicada', 'mulher incomunicável'],
  ['people over 60', 'person over 60', 'persona mayor de 60 años', 'pessoa com mais de 60 anos'],
  [
    'prisoners serving life sentences',
    'prisoner serving a life sentence',
    'preso condenado a cadena perpetua',
    'preso condenado à prisão perpétua',
  ],
  [
    'people detained after the 2024 election',
    'person detained after the 2024 election',
    'persona detenida tras las elecciones de 2024',
    'pessoa detida após as eleições de 2024',
  ],
];
test.each(singular)('one of %s', (label, ...one) => {
  expect(LANGUAGES.map((language) => oneOf(label)?.in(language))).toEqual(one);
});

test('nobody is a poet and a teacher', () => {
  expect(oneOf('poets and teachers')).toBeUndefined();
});

const asFiled = [
  'lottery winners',
  'former lottery winners',
  'poets and lottery winners',
  'Indian lottery winners',
  'Atlantean fishermen',
  'people detained after the lottery',
  'people detained after the 24 election',
  'people aged 14',
  'people over the moon',
  'retired',
  'former ',
  ' and ',
  'poets and ',
  'poets,  monks and lawyers',
  'former former mayors of nowhere',
  // names of bodies
  'Former Political Prisoners',
  'Mothers and Teachers United',
  'Opposition Lawmakers Held For Political Reasons',
];
test.each(asFiled)('"%s" is told as it is filed', (label) => {
  expect(LANGUAGES.map((language) => filedWords(label).in(language))).toEqual([label, label, label]);
  expect(oneOf(label)).toBeUndefined();
});

test('every former sort of people that articles tell of has a name', () => {
  const unnamed = LABELS.filter((label) => groupName(label) === undefined);
  expect(unnamed).toEqual([]);
});

const countries = ['Venezuela', 'Myanmar', 'Switzerland', 'Mongolia', 'Kyrgyzstan', 'Zambia', 'Laos', 'Slovakia'];
test.each(countries)('whoever is of %s has a name', (country) => {
  expect(groupName(nationalsOf(country) ?? '')).toBeDefined();
});

const typed = [
  ['exalcaldes', 'former mayors'],
  ['EX-POLICIAIS', 'former police officers'],
  ['expolicias', 'former police officers'],
  ['ex presos politicos', 'former political prisoners'],
  ['extranjeros', 'foreigners'],
  ['  caminhoneiros ', 'truck drivers'],
] as const;
test.each(typed)('%s, as typed, are %s', (name, label) => {
  expect(LANGUAGES.map((language) => groupWords(name).in(language))).toEqual(
    LANGUAGES.map((language) => filedWords(label).in(language)),
  );
});

describe('whatever is filed', () => {
  const pieces = [
    ...namedGroups.keys(),
    'former',
    'and',
    'or',
    ', ',
    'Indian',
    'detained',
    'after the',
    '2024',
    'election',
  ];
  const composed = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 });

  test('property: it is words, in English as filed', () => {
    const label = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      composed.map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(label, (filed) => {
        expect(filedWords(filed).in('en')).toBe(filed);
        for (const language of LANGUAGES) {
          const said = [filedWords(filed).in(language), oneOf(filed)?.in(language) ?? ''].join();
          expect(said.includes('undefined')).toBe(filed.includes('undefined'));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('property: what cannot be read whole is told as filed', () => {
    fc.assert(
      fc.property(composed, composed, (before, after) => {
        const filed = [...before, 'lottery', ...after].join(' ');
        expect(LANGUAGES.map((language) => filedWords(filed).in(language))).toEqual([filed, filed, filed]);
        expect(oneOf(filed)).toBeUndefined();
      }),
    );
  });

  test('property: whoever is named by two names is named by both', () => {
    const group = fc.constantFrom(...namedGroups.keys());
    fc.assert(
      fc.property(group, group, (first, second) => {
        for (const language of ['es', 'pt'] as const) {
          const words = filedWords(`${first} or ${second}`).in(language);
          for (const name of [first, second]) expect(words).toContain(filedWords(name).in(language));
        }
      }),
    );
  });
});
