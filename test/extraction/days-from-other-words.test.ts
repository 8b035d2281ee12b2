import { expect, test } from 'vitest';
import { type DaysRow, daysOf } from './days-of.js';

/** Days that other words give: the next sentence, a clause, the state that was declared, an interview, lists that are exchanged, the year named before. */
const rows: readonly DaysRow[] = [
  // the day on which others were let out, a comma before those who are still held
  [
    'en',
    'Twenty-two jailed farmers were freed on Thursday, 37 are still locked up, the ministry said.',
    '22 freed 2026-01-22 to 2026-01-22',
    '37 held ? to 2026-01-26',
  ],
  [
    'pt',
    'Cerca de 40 presos foram soltos na quinta-feira, no mínimo 110 continuam detidos, disse a Comissão de Beni.',
    '40 freed 2026-01-22 to 2026-01-22',
    '110 held ? to 2026-01-26',
  ],
  ['en', 'On Thursday 37 farmers were still locked up, the ministry said.', '37 held ? to 2026-01-22'],
  [
    'en',
    'The best known register belongs to Foro Penal. By Friday it had verified 143 releases since the 8th. Its list of those still inside ran to 777 names, 71 of them women.',
    '143 freed 2026-01-08 to 2026-01-23',
    '777 held ? to 2026-01-23',
    '71 held ? to 2026-01-23',
  ],
  [
    'es',
    'El registro más conocido es el de Foro Penal. Hasta el viernes había verificado 143 excarcelaciones desde el 8 de enero. En su lista quedaban 777 presos políticos, 71 de ellos mujeres.',
    '143 freed 2026-01-08 to 2026-01-23',
    '777 held ? to 2026-01-23',
    '71 held ? to 2026-01-23',
  ],
  [
    'pt',
    'O registro mais conhecido é o do Foro Penal. Até sexta-feira tinha verificado 143 solturas desde 8 de janeiro. Na sua lista restavam 777 presos políticos, 71 deles mulheres.',
    '143 freed 2026-01-08 to 2026-01-23',
    '777 held ? to 2026-01-23',
    '71 held ? to 2026-01-23',
  ],
  [
    'en',
    'As of 20 January, Foro Penal had confirmed 143 releases. It said 777 political prisoners remained in jail.',
    '143 freed ? to 2026-01-20',
    '777 held ? to 2026-01-26',
  ],
  [
    'en',
    'By Friday Foro Penal had verified 143 releases. Today 777 political prisoners are still in jail, it says.',
    '143 freed ? to 2026-01-23',
    '777 held ? to 2026-01-26',
  ],
  [
    'en',
    'Ana Ruiz is a lawyer and a founder of Acceso Claro, a small organisation that defends prisoners in four states. We spoke to her by phone on Saturday, 24 January.\nHow many people are you defending at the moment?\nThirty-one of our clients are still in prison. The other 27 have come home since 1 January.\nThe government says it has released 895 people. Do you believe it?\nI would like to see the list.',
    '31 held ? to 2026-01-24',
    '27 freed 2026-01-01 to 2026-01-24',
    '895 freed ? to 2026-01-24',
  ],
  [
    'es',
    'Ana Ruiz es abogada y fundadora de Acceso Claro, una pequeña organización que defiende a presos políticos en cuatro estados. Conversamos con ella por teléfono el sábado 24 de enero.\n¿A cuántas personas defienden ahora?\nTreinta y uno de nuestros defendidos siguen presos. Los otros 27 han vuelto a casa desde el 1 de enero.\nEl Gobierno dice que ha liberado a 895 personas. ¿Le cree?\nQuisiera ver la lista.',
    '31 held ? to 2026-01-24',
    '27 freed 2026-01-01 to 2026-01-24',
    '895 freed ? to 2026-01-24',
  ],
  [
    'pt',
    'Ana Ruiz é advogada e fundadora do Acesso Claro, uma pequena organização que defende presos políticos em quatro estados. Conversamos com ela por telefone no sábado, 24 de janeiro.\nQuantas pessoas vocês defendem agora?\nTrinta e um dos nossos defendidos continuam presos. Os outros 27 voltaram para casa desde 1º de janeiro.\nO governo diz que libertou 895 pessoas. Acredita?\nGostaria de ver a lista.',
    '31 held ? to 2026-01-24',
    '27 freed 2026-01-01 to 2026-01-24',
    '895 freed ? to 2026-01-24',
  ],
  [
    'es',
    'India y Pakistán intercambiaron el 1 de enero las listas de presos que cada uno tiene del otro.\nIndia informó de que mantiene en custodia a 391 civiles y 33 pescadores paquistaníes. En la lista de Islamabad hay 58 civiles y 199 pescadores.',
    '391 held ? to 2026-01-01',
    '33 held ? to 2026-01-01',
    '58 held ? to 2026-01-01',
    '199 held ? to 2026-01-01',
  ],
  [
    'es',
    'El ministro de Seguridad, Gustavo Villatoro, hizo su balance el jueves en una entrevista de televisión: 91.650 capturas y pocos homicidios. También dijo que unas 8.300 personas han salido de prisión.',
    '8300 freed ? to 2026-01-22',
  ],
  [
    'en',
    'The security minister, Gustavo Villatoro, took stock on Thursday in a television interview: 91,650 arrests and few murders. He also said that some 8,300 people had been released from prison.',
    '8300 freed ? to 2026-01-22',
  ],
  [
    'pt',
    'O ministro da Segurança, Gustavo Villatoro, fez seu balanço na quinta-feira numa entrevista de televisão: 91.650 prisões e poucos homicídios. Também disse que cerca de 8.300 pessoas saíram da prisão.',
    '8300 freed ? to 2026-01-22',
  ],
  [
    'pt',
    'O Foro Penal contava, na segunda-feira (19), cerca de 60 estrangeiros entre os presos políticos do país. No mesmo balanço, são 24 os que saíram desde o dia 8.',
    '60 held ? to 2026-01-19',
    '24 freed 2026-01-08 to 2026-01-19',
  ],
  [
    'es',
    'Foro Penal contaba, el lunes 19, unos 60 extranjeros entre los presos políticos del país. En el mismo balance, son 24 los que han salido desde el día 8.',
    '60 held ? to 2026-01-19',
    '24 freed 2026-01-08 to 2026-01-19',
  ],
  [
    'pt',
    'Em dezembro, os militares já tinham libertado um outro grupo, de seis pessoas, segundo a Liga. Na altura, a organização contava 21 detidos em Bissau.',
    '6 freed 2025-12-01 to 2025-12-31',
    '21 held ? to 2025-12-31',
  ],
  [
    'en',
    'In December the military had already freed another group, of six people, according to the League. At the time the organisation counted 21 detainees in the capital.',
    '6 freed 2025-12-01 to 2025-12-31',
    '21 held ? to 2025-12-31',
  ],
  [
    'en',
    'On 12 January six prisoners were freed. At that time 40 remained in the camp, the League said.',
    '6 freed 2026-01-12 to 2026-01-12',
    '40 held ? to 2026-01-12',
  ],
  [
    'pt',
    'O gesto lembra o de janeiro de 2025. Segundo a ONG Prisoners Defenders, apenas 212 presos políticos saíram entre janeiro e março daquele ano.',
    '212 freed 2025-01-01 to 2025-03-31',
  ],
  [
    'es',
    'El gesto recuerda al de enero de 2025. Según Prisoners Defenders, solo 212 presos políticos salieron entre enero y marzo de aquel año.',
    '212 freed 2025-01-01 to 2025-03-31',
  ],
  [
    'en',
    'The move recalls that of January 2025. According to Prisoners Defenders, only 212 political prisoners left between January and March of that year.',
    '212 freed 2025-01-01 to 2025-03-31',
  ],
  [
    'pt',
    'A organização Justicia 11J afirma que 338 manifestantes do 11 de Julho continuam presos.',
    '338 held ? to 2026-01-26',
  ],
  [
    'es',
    'La organización Justicia 11J afirma que 338 manifestantes del 11 de julio siguen presos.',
    '338 held ? to 2026-01-26',
  ],
  [
    'pt',
    'A HRANA afirma que pelo menos 24.600 pessoas permanecem detidas na sequência dos protestos que começaram a 28 de dezembro no bazar de Teerão.',
    '24600 held ? to 2026-01-26',
  ],
  [
    'es',
    'HRANA afirma que al menos 24.600 personas siguen detenidas a raíz de las protestas que empezaron el 28 de diciembre en el bazar de Teherán.',
    '24600 held ? to 2026-01-26',
  ],
  [
    'en',
    'HRANA says at least 24,600 people remain in detention over the protests that began on 28 December in the Tehran bazaar.',
    '24600 held ? to 2026-01-26',
  ],
  [
    'en',
    'He said 1,200 more prisoners will be freed this January if the courts finish their papers.',
    '1200 promised 2026-01-01 to 2026-01-31',
  ],
  [
    'es',
    'Dijo que otros 1.200 presos saldrán en libertad este enero si los tribunales terminan los papeles.',
    '1200 promised 2026-01-01 to 2026-01-31',
  ],
  ['en', 'He said 1,200 more prisoners will be freed in February.', '1200 promised 2026-02-01 to 2026-02-28'],
  [
    'en',
    'The interior minister said on 16 January that more than 400 people had left prison. That total goes back to December.',
    '400 freed 2025-12-01 to 2026-01-16',
  ],
  [
    'en',
    "The parliament's head said on Friday that 895 people had been released from prison. The figure, he explained, includes those who left since December.",
    '895 freed 2025-12-01 to 2026-01-23',
  ],
  [
    'en',
    'The ministry speaks of 626 released prisoners. Its count starts on 1 December.',
    '626 freed 2025-12-01 to 2026-01-26',
  ],
  [
    'es',
    'El viernes, el presidente de la Asamblea afirmó que habían sido liberadas 895 personas. El número, aclaró, incluye a quienes salieron desde diciembre.',
    '895 freed 2025-12-01 to 2026-01-23',
  ],
  [
    'es',
    'El ministro habló de 626 excarcelados. Ese total arranca en diciembre.',
    '626 freed 2025-12-01 to 2026-01-26',
  ],
  [
    'pt',
    'Na sexta-feira, o presidente da Assembleia afirmou que 895 pessoas haviam sido libertadas. O número, explicou, inclui quem saiu desde dezembro.',
    '895 freed 2025-12-01 to 2026-01-23',
  ],
  ['pt', 'O ministro fala em 626 presos soltos. Esse total começa em dezembro.', '626 freed 2025-12-01 to 2026-01-26'],
  [
    'en',
    "The ministry speaks of 626 released prisoners. Foro Penal's count starts on 8 January.",
    '626 freed ? to 2026-01-26',
  ],
  [
    'en',
    'At the police station, where relatives have kept a tent since early January, 17 prisoners were freed on Saturday, families said.',
    '17 freed 2026-01-24 to 2026-01-24',
  ],
  [
    'es',
    'En la comisaría, donde los familiares mantienen una carpa desde principios de enero, el sábado fueron liberados 17 presos, dijeron las familias.',
    '17 freed 2026-01-24 to 2026-01-24',
  ],
  [
    'pt',
    'Na delegacia, onde os parentes mantêm uma tenda desde o início de janeiro, 17 presos foram soltos no sábado, disseram as famílias.',
    '17 freed 2026-01-24 to 2026-01-24',
  ],
  [
    'es',
    'El acuerdo se hizo público el 7 de enero.\nAquel día, el Arzobispado informó de que serían puestos en libertad 52 presos.',
    '52 promised ? to 2026-01-07',
  ],
  [
    'en',
    'The agreement was made public on 7 January.\nThat day Foro Penal said that 52 prisoners would be released.',
    '52 promised ? to 2026-01-07',
  ],
  [
    'pt',
    'O acordo foi divulgado em 7 de janeiro.\nNaquele dia, o Foro Penal informou que 52 presos seriam libertados.',
    '52 promised ? to 2026-01-07',
  ],
  [
    'es',
    'Cuatro años de excepción\nEl 27 de marzo de 2022 la Asamblea suspendió por treinta días varias garantías constitucionales.\nEl ministro dijo que unas 8.300 personas han salido de prisión desde que empezó el régimen.',
    '8300 freed 2022-03-27 to 2026-01-26',
  ],
  [
    'pt',
    'Quatro anos de regime de exceção\nEm 27 de março de 2022, o Congresso suspendeu garantias constitucionais.\nO presidente disse que 8.000 inocentes foram libertados da prisão desde o início do regime.',
    '8000 freed 2022-03-27 to 2026-01-26',
  ],
  [
    'en',
    'Four years of exception\nOn 27 March 2022 the Assembly suspended several constitutional guarantees for thirty days.\nThe minister said some 8,300 people have been released from prison since the state of exception began.',
    '8300 freed 2022-03-27 to 2026-01-26',
  ],
  [
    'pt',
    'Duas semanas depois de entrar em vigor, em 12 de janeiro, a lei de anistia ainda divide o país.\nA comissão afirma que 223 presos deixaram as celas desde a entrada em vigor.',
    '223 freed 2026-01-12 to 2026-01-26',
  ],
  [
    'es',
    'Dos semanas después de entrar en vigor, el 12 de enero, la ley de amnistía todavía divide al país.\nLa comisión afirma que 223 presos dejaron las celdas desde la entrada en vigor.',
    '223 freed 2026-01-12 to 2026-01-26',
  ],
  [
    'en',
    'Two weeks after it took effect, on 12 January, the amnesty law still divides the country.\nThe commission says 223 prisoners have left their cells since its entry into force.',
    '223 freed 2026-01-12 to 2026-01-26',
  ],
  [
    'pt',
    'O gesto lembra o de janeiro de 2025, quando Havana se comprometeu a libertar 553 pessoas.',
    '553 promised ? to 2025-01-31',
  ],
  [
    'es',
    'El gesto recuerda al de enero de 2025, cuando La Habana se comprometió a liberar a 553 personas.',
    '553 promised ? to 2025-01-31',
  ],
  [
    'en',
    'The move recalls that of January 2025, when Havana undertook to release 553 people.',
    '553 promised ? to 2025-01-31',
  ],
  [
    'es',
    'El 27 de marzo de 2022 la Asamblea suspendió las garantías.\nEl ministro dijo que unas 8.300 personas han salido de prisión desde el inicio del régimen de excepción.',
    '8300 freed 2022-03-27 to 2026-01-26',
  ],
  [
    'es',
    'El régimen liberó el viernes a 12 presos. Desde la caída del régimen han salido 40, dijo la Liga.',
    '12 freed 2026-01-23 to 2026-01-23',
    '40 freed ? to 2026-01-26',
  ],
  [
    'en',
    'In December 18 prisoners were released, according to Cubalex. In January nobody was, and 671 remain inside.',
    '18 freed 2025-12-01 to 2025-12-31',
    '671 held ? to 2026-01-26',
  ],
  [
    'pt',
    'Falamos com Ana Ruiz na sexta-feira sobre a lei. O Foro Penal diz que 40 presos foram soltos.',
    '40 freed ? to 2026-01-26',
  ],
  [
    'en',
    'The move recalls that of May 2019. According to Prisoners Defenders, 40 political prisoners were freed in June of that year.',
    '40 freed 2019-06-01 to 2019-06-30',
  ],
  [
    'es',
    'El gesto recuerda al de mayo de 2019. Según Prisoners Defenders, 40 presos políticos salieron entre junio y agosto de aquel año.',
    '40 freed 2019-06-01 to 2019-08-31',
  ],
  [
    'pt',
    'O gesto lembra o de maio de 2019. Segundo a Prisoners Defenders, 40 presos políticos saíram entre junho e agosto daquele ano.',
    '40 freed 2019-06-01 to 2019-08-31',
  ],
  [
    'pt',
    'Em 27 de março de 2022, o Congresso suspendeu garantias.\nA Cristosal calcula que 10.400 pessoas saíram da prisão entre o início do regime e 31 de dezembro de 2025.',
    '10400 freed 2022-03-27 to 2025-12-31',
  ],
  [
    'es',
    'El 27 de marzo de 2022, el Congreso suspendió garantías.\nCristosal calcula que 10.400 personas salieron de prisión entre el inicio del régimen y el 31 de diciembre de 2025.',
    '10400 freed 2022-03-27 to 2025-12-31',
  ],
  [
    'en',
    'On 27 March 2022 Congress suspended constitutional guarantees.\nCristosal reckons that 10,400 people were released from prison between the start of the state of emergency and 31 December 2025.',
    '10400 freed 2022-03-27 to 2025-12-31',
  ],
  [
    'en',
    'The bureau of corrections released 573 prisoners in December.\nIts director, Luis Cruz, said on Friday that 412 of them had served their sentences, 98 were granted parole, 40 were acquitted and 23 were allowed to post bail.',
    '573 freed 2025-12-01 to 2025-12-31',
    '412 freed 2025-12-01 to 2025-12-31',
    '98 freed 2025-12-01 to 2025-12-31',
    '40 freed 2025-12-01 to 2025-12-31',
    '23 freed 2025-12-01 to 2025-12-31',
  ],
  [
    'es',
    'La dirección de prisiones excarceló a 573 presos en diciembre.\nSu director, Luis Cruz, dijo el viernes que 412 de ellos habían cumplido su condena, 98 obtuvieron libertad condicional y 63 fueron absueltos.',
    '573 freed 2025-12-01 to 2025-12-31',
    '412 freed 2025-12-01 to 2025-12-31',
    '98 freed 2025-12-01 to 2025-12-31',
    '63 freed 2025-12-01 to 2025-12-31',
  ],
  [
    'pt',
    'A direção das prisões libertou 573 presos em dezembro.\nO diretor, Luís Cruz, disse na sexta-feira que 412 deles tinham cumprido a pena, 98 obtiveram liberdade condicional e 63 foram absolvidos.',
    '573 freed 2025-12-01 to 2025-12-31',
    '412 freed 2025-12-01 to 2025-12-31',
    '98 freed 2025-12-01 to 2025-12-31',
    '63 freed 2025-12-01 to 2025-12-31',
  ],
];

for (const [language, text, ...figures] of rows)
  test(`${language}: ${text}`, () => expect(daysOf(text, language)).toEqual(figures));
