import { describe, expect, test } from 'vitest';
import { HEADLINE, type PageLanguage, REPORT, rolesOf } from './pages.js';

/** The page with `lines` between its two paragraphs. */
const inside = (language: PageLanguage, lines: string): string => {
  const [first, second] = REPORT[language];
  return [HEADLINE[language], first, lines, second].join('\n\n');
};
const between = (language: PageLanguage, lines: string): readonly string[] =>
  rolesOf(inside(language, lines)).slice(2, -1);

const furniture: readonly (readonly [role: string, ...lines: (readonly [PageLanguage, string])[]])[] = [
  [
    '(cookies)',
    ['en', 'By continuing you agree to our use of 61 cookies. OK'],
    ['en', 'This website uses cookies to ensure you get the best experience. Got it!'],
    ['en', 'We and our 842 partners store and access information on a device, such as cookies.'],
    ['es', 'Este sitio web utiliza cookies propias y de terceros. Aceptar | Rechazar'],
    ['es', 'Utilizamos cookies para medir audiencias. Configurar | Rechazar todo'],
    ['pt', 'Este site usa cookies. Concordo'],
    ['pt', 'Ao continuar navegando, você concorda com a nossa política de cookies.'],
  ],
  [
    '(share links)',
    ['en', 'Share 55 · Save · Print'],
    ['en', 'Share on X | Share on WhatsApp | 38 comments'],
    ['en', 'Share this article'],
    ['en', 'Copy link'],
    ['en', 'Add as preferred source on Google'],
    ['en', 'Follow us on Facebook, X and Instagram'],
    ['es', 'Compartir · 12 comentarios'],
    ['es', 'Guardar · Comentar (17)'],
    ['es', 'Compartir en WhatsApp'],
    ['es', 'Síguenos en Google News'],
    ['pt', 'Compartilhe: WhatsApp · X · Copiar link'],
    ['pt', 'Copiar link'],
    ['pt', 'Siga-nos no Instagram'],
  ],
  [
    '(sign-up)',
    ['en', 'Sign up for our newsletter · Reply to 620 comments · Privacy settings'],
    ['en', 'Forwarded this e-mail? Join 4,100 readers. 12 Sample Street, Suite 500'],
    ['en', 'Enter your email address'],
    ['en', 'Support independent journalism for 5 dollars a month. Donate now'],
    ['en', 'Thanks for reading! Subscribe for free to receive new posts.'],
    ['en', 'Already a subscriber? Log in'],
    ['en', 'This post is for paid subscribers'],
    ['es', 'Suscríbete a nuestro boletín y recibe las 5 noticias del día'],
    ['es', 'Recibe las noticias en tu correo'],
    ['es', 'Regístrate gratis para seguir leyendo'],
    ['es', 'Apúntate a nuestra newsletter'],
    ['pt', 'Assine nossa newsletter'],
    ['pt', 'Inscreva-se no nosso canal e receba 3 boletins por dia'],
    ['pt', 'Receba as notícias no seu WhatsApp'],
    ['pt', 'Já é assinante? Faça login'],
  ],
  [
    '(date line)',
    ['en', 'Updated 3 hours ago'],
    ['en', '2 hours ago'],
    ['es', 'Actualizado hace 3 horas'],
    ['es', 'Hace 2 horas'],
    ['es', 'Publicado a las 19:05 GMT'],
    ['pt', 'Há 2 horas'],
    ['pt', 'Atualizado há 2 horas'],
  ],
  [
    '(clock)',
    ['en', '18:42'],
    ['en', '6:42 p.m. ET'],
    ['en', '18.42 GMT'],
    ['en', '1842 GMT'],
    ['es', '18:42 h'],
    ['pt', '18h42'],
  ],
  [
    '(footer)',
    ['en', 'Advertisement'],
    ['en', 'ADVERTISEMENT - CONTINUE READING BELOW'],
    ['en', 'Article continues below'],
    ['en', 'Tags: Venezuela, prisons, amnesty'],
    ['en', 'Back to top'],
    ['es', 'Publicidad'],
    ['es', 'La noticia continúa tras la publicidad'],
    ['es', 'Etiquetas: presos, amnistía'],
    ['es', 'Archivado en: Venezuela · Amnistía'],
    ['pt', 'Publicidade'],
    ['pt', 'Continua depois da publicidade'],
    ['pt', 'Tópicos: Venezuela, presos'],
  ],
  [
    '(copyright)',
    ['en', '© 2031 Example Post. All rights reserved.'],
    ['en', 'Copyright 2031 The Example Press. This material may not be published, broadcast or rewritten.'],
    ['es', 'Prohibida la reproducción total o parcial sin autorización.'],
    ['pt', 'Todos os direitos reservados.'],
  ],
  [
    '(byline)',
    ['en', 'By A. Writer and B. Reporter'],
    ['en', '(Reporting by the Quito desk. Editing by P. Ramos)'],
    ['en', 'Additional reporting by C. Stringer in Bogotá'],
    ['es', 'Con información de EFE y AFP'],
    ['es', 'Redacción Internacional'],
    ['pt', 'Com informações da Lusa'],
    ['pt', 'Edição: A. Redator'],
  ],
  [
    'caption',
    ['en', 'A woman holds a portrait of her brother outside the prison. REUTERS/A. Name'],
    ['en', 'Relatives wait outside the prison (A. Name/Example Wire)'],
    ['en', 'Image: Example Agency'],
    ['en', 'FILE PHOTO: The gate of the prison in Quito'],
    ['es', 'Foto: Ejemplo'],
    ['es', 'Una mujer ante la cárcel, el 6 de mayo de 2031. Foto: Ejemplo'],
    ['es', 'Fotografía de archivo de la cárcel. EFE/A. Nombre'],
    ['pt', 'Foto: Divulgação'],
    ['pt', 'Parentes esperam diante da prisão — Foto: A. Nome/Exemplo'],
    ['pt', 'Familiares em frente à cadeia (Foto: Exemplo)'],
  ],
  [
    '(related stories)',
    ['en', 'WATCH: 33 freed in Havana'],
    ['en', 'Also in The Example: Honduras frees 31 protesters · Guatemala looks for 20 inmates'],
    ['es', 'También en El Ejemplo: Honduras deja libres a 31 manifestantes · Guatemala busca a 20 reos fugados'],
    ['en', '[VIDEO: 41 prisoners walk free in Caracas - 2:31]'],
    ['es', 'VIDEO | Así salieron los 41 presos de Tocorón'],
    ['pt', 'Assista: 33 presos são soltos em Havana'],
    ['en', 'Read also: Gunmen free 24 hostages'],
    ['en', 'READ MORE: Ecuador frees 11 guards'],
    ['en', 'Related: The 40 best beaches'],
    ['es', 'Lea también: Liberan a 36 mineros'],
    ['es', 'Te puede interesar: Ecuador libera a 11 guardias'],
    ['es', 'Ver más: La lista de los 40'],
    ['pt', 'Leia também: Equador solta 11 guardas'],
    ['pt', 'VEJA MAIS: Os 40 melhores destinos'],
    ['en', 'Latest stories: Ecuador frees 11 guards'],
    ['es', 'Otras noticias: Ecuador libera a 11 guardias'],
    ['pt', 'Notícias relacionadas: Equador solta 11 guardas'],
  ],
];
const cases = furniture.flatMap(([role, ...lines]) => lines.map(([language, line]) => ({ role, language, line })));

describe('furniture in the middle of a report', () => {
  test.each(cases)('$language: $line → $role', ({ role, language, line }) => {
    expect(between(language, line)).toEqual([role]);
  });
});

describe('lists of other stories', () => {
  const headings: readonly (readonly [PageLanguage, string])[] = [
    ['en', 'MOST READ'],
    ['en', 'READ NEXT'],
    ['en', 'You may also like'],
    ['en', 'More on this story'],
    ['en', 'Editor’s picks'],
    ['en', 'Also on this site'],
    ['en', 'In other news'],
    ['en', 'Further reading'],
    ['en', 'In case you missed it'],
    ['en', "Today's headlines"],
    ['es', 'Sigue leyendo'],
    ['es', 'En otras noticias'],
    ['es', 'Contenido relacionado'],
    ['es', 'Lea además'],
    ['es', 'Lo más visto'],
    ['es', 'Más de esta sección'],
    ['es', 'No te lo pierdas'],
    ['pt', 'Veja ainda'],
    ['pt', 'Mais notícias'],
    ['pt', 'Em outras notícias'],
    ['pt', 'Continue lendo'],
    ['pt', 'Conteúdo relacionado'],
    ['pt', 'A não perder'],
    ['pt', 'Você também pode gostar'],
    ['es', 'Lo más leído'],
    ['es', 'Más noticias'],
    ['es', 'Noticias relacionadas'],
    ['pt', 'Mais lidas'],
    ['en', 'Most listened to'],
    ['en', 'Most watched'],
    ['es', 'Lo más escuchado'],
    ['es', 'Los más compartidos'],
    ['es', 'Las más buscadas'],
    ['pt', 'As mais ouvidas'],
    ['pt', 'Os mais partilhados'],
    ['pt', 'O mais procurado'],
    ['pt', 'Leia mais'],
    ['pt', 'A ler também'],
    ['pt', 'Veja também'],
    ['pt', 'Notícias relacionadas'],
    ['en', 'Elsewhere'],
    ['es', 'También es noticia'],
    ['es', 'Quizás también te interese'],
    ['es', 'Te podría interesar'],
    ['es', 'Seguir leyendo'],
    ['es', 'No te pierdas'],
    ['pt', 'Também é notícia'],
    ['pt', 'Pode interessar-lhe'],
    ['pt', 'Continuar a ler'],
    ['pt', 'Não perca'],
    ['pt', 'Recomendado para você'],
    ['pt', 'Confira também'],
  ];
  test.each(headings)('%s: %s, at the end and in the middle', (language, heading) => {
    const other = '(related stories)';
    const list = `${heading}\n\n- Ecuador: 11 guardias\n- Chile: 27 mineros`;
    expect(between(language, list)).toEqual([other, other, other]);
    expect(rolesOf(`${inside(language, '* * *')}\n\n${list}`).slice(-3)).toEqual([other, other, other]);
  });
});

describe('headings that only at the end of a page lead to other stories', () => {
  const headings: readonly (readonly [PageLanguage, string])[] = [
    ['en', 'Also in The Example'],
    ['en', 'More in World'],
    ['es', 'También en La Muestra'],
    ['es', 'Más en Internacional'],
    ['pt', 'Também no Exemplo'],
    ['pt', 'Mais em Mundo'],
    ['en', 'Also in the news:'],
  ];
  test.each(headings)('%s: %s', (language, heading) => {
    const other = '(related stories)';
    const list = `${heading}\n\n- Rescatan a 31 migrantes secuestrados\n- Cuánto cuesta un kilo de carne`;
    expect(rolesOf(`${inside(language, '* * *')}\n\n${list}`).slice(-3)).toEqual([other, other, other]);
    expect(between(language, list)).toEqual(['body', 'list', 'list']);
  });
  test.each(headings)('%s: %s, above titles without a mark', (language, heading) => {
    const other = '(related stories)';
    const list = `${heading}\n\nRescatan a 31 migrantes secuestrados\nCuánto cuesta un kilo de carne`;
    expect(rolesOf(`${inside(language, '* * *')}\n\n${list}`).slice(-3)).toEqual([other, other, other]);
  });
  test.each(headings)('%s: %s, above titles and what closes the page', (language, heading) => {
    const other = '(related stories)';
    const list = `${heading}\n\nRescatan a 31 migrantes secuestrados\nCuánto cuesta un kilo de carne\n\nSuscríbase al boletín. La Muestra es una marca registrada.`;
    expect(rolesOf(`${inside(language, '* * *')}\n\n${list}`).slice(-4)).toEqual([other, other, other, '(sign-up)']);
  });
  test('a place with its figures is none', () => {
    expect(rolesOf(`${inside('en', '* * *')}\n\nAlso in Yare\n\n- 12 men\n- 40 women`).slice(-2)).toEqual([
      'list',
      'list',
    ]);
  });
});

describe('what the report says stays, however much it looks like furniture', () => {
  const kept: readonly (readonly [PageLanguage, string])[] = [
    ['en', 'Share of the 104 freed who are women: a third.'],
    ['en', 'Cookies and soap were handed to 40 of the freed.'],
    ['en', 'She shared a cell with 40 others.'],
    ['en', 'Follow-up checks showed that 12 of the 40 were still inside.'],
    ['en', 'Signing up for the amnesty took 40 prisoners an hour each.'],
    ['en', 'Support for the 104 freed came from the church.'],
    ['en', 'Thanks to the deal 40 prisoners are home.'],
    ['en', 'Join the 104 who are free, he told them.'],
    ['en', 'Updated lists show 104 people freed.'],
    ['en', 'Two hours ago 40 people walked out.'],
    ['en', '18:42 – Another 12 people are out, says Gatehouse.'],
    ['en', 'At 18:42 they were 12.'],
    ['en', 'Published lists name 104 of them.'],
    ['en', 'Images show 40 men leaving the prison.'],
    ['en', 'Photos of the 104 freed hang on the wall.'],
    ['en', 'More than 104 have left since Monday.'],
    ['en', 'Most of the 104 read their names on a list.'],
    ['en', 'Also in Yare, 12 men were let go.'],
    ['en', 'Related charges were dropped against 12 others.'],
    ['en', 'Editing the list took 40 volunteers a night.'],
    ['en', 'Reporting to a court every 15 days is now over for 40 of them.'],
    ['en', 'By nightfall 104 had been freed.'],
    ['en', 'Menu for the 104 freed: soup and bread.'],
    ['en', 'Back to prison went 12 of the 104.'],
    ['en', 'Tags on their wrists bore numbers; 40 of them were freed.'],
    ['en', 'Copyright lawyers were among the 12 freed.'],
    ['en', 'Already 104 are free, says Gatehouse.'],
    ['en', 'Elsewhere in the country 40 were let go.'],
    ['es', 'Últimas noticias: salen 12 presos más, dice la ONG.'],
    ['en', 'Enter the ministry: 40, it says.'],
    ['en', 'Advertisement for a lawyer: 40 freed so far.'],
    ['en', 'Listen to the 104 who are free.'],
    ['en', 'Comments by 12 of the freed were cut.'],
    ['en', 'Get the 40 out, she asked.'],
    ['en', '104'],
    ['en', '12.45'],
    ['en', 'Freed: 104'],
    ['en', 'Still held: 777 people, 12 of them women'],
    ['es', 'Comparten la cifra de 104 las dos ONG.'],
    ['es', 'Síguenos, les dijo el guardia a los 12 liberados.'],
    ['es', 'Hace dos horas salieron 40 presos.'],
    ['es', 'Hace 2 horas salieron 40 presos.'],
    ['es', 'Actualizado el registro, son 104 los excarcelados.'],
    ['es', 'Publicado el decreto, salieron 40.'],
    ['es', 'Recibe visitas de 40 minutos, dijo su madre.'],
    ['es', 'Más de 104 han salido, según la ONG.'],
    ['es', 'También en Yare salieron 12 hombres.'],
    ['es', 'Ver más de 40 nombres en la lista les dio esperanza.'],
    ['es', 'Lea o no lea la lista, son 104.'],
    ['es', 'Redacción de la lista: 40 nombres hasta ahora.'],
    ['es', 'Por la noche salieron 12 de los 40.'],
    ['es', 'Prohibida la salida, 40 siguen dentro.'],
    ['es', 'Fotos de los 104 liberados cuelgan de la pared.'],
    ['es', 'Escucha a los 104 liberados, pidió.'],
    ['es', 'Comentarios de los 104 llenan el cuaderno.'],
    ['es', 'Con información de 104 familias, la ONG cuenta 40.'],
    ['es', 'Liberados: 104'],
    ['es', 'Siguen presas 777 personas'],
    ['es', 'Sigue leyendo los 40 nombres cada noche.'],
    ['es', 'Otras noticias de la cárcel: salieron 12.'],
    ['en', 'In other news, 12 more were freed.'],
    ['en', 'Up next is the release of 40, it says.'],
    ['pt', 'Continue lendo os 40 nomes, pediu a mãe.'],
    ['pt', 'Em destaque na lista estão 12 mulheres.'],
    ['pt', 'Há 2 horas saíram 40 presos.'],
    ['pt', 'Há dois meses eram 777 os presos.'],
    ['pt', 'Receba ou não a lista, a família conta 104.'],
    ['pt', 'Inscreva o nome, disseram às 40 mães.'],
    ['pt', 'Assine aqui, disseram aos 12 soltos.'],
    ['pt', 'Compartilham a cela 12 homens.'],
    ['pt', 'Mais lidas são as listas com os 104 nomes.'],
    ['pt', 'As mais ouvidas das 104 mães são três.'],
    ['es', 'Los más buscados de los 104 siguen presos.'],
    ['en', 'Most heard of the 104 are still in jail.'],
    ['pt', 'Por volta das 18h42, saíram 12.'],
    ['pt', 'Também na Zona 7 saíram 12.'],
    ['pt', 'Publicado o decreto, saíram 40.'],
    ['pt', 'Assine o papel, disseram aos 12 soltos.'],
    ['pt', 'Com informações das famílias, são 104.'],
    ['pt', 'Soltos: 104'],
    ['pt', 'Foto dos 104 soltos correu o país.'],
  ];
  test.each(kept)('%s: %s', (language, line) => {
    expect(['body', 'deck', 'list']).toContain(between(language, line)[0]);
  });
});

describe('parts of a page', () => {
  test('bullet summaries under the headline are decks: they only repeat', () => {
    const [first, second] = REPORT.en;
    expect(
      rolesOf(`${HEADLINE.en}\n\n• 12 freed, says Gatehouse\n• 40, says the ministry\n\n${first}\n\n${second}`),
    ).toEqual(['headline', 'deck', 'deck', 'body', 'body']);
  });
  test('rows of a table stay, each a paragraph', () => {
    expect(between('en', '| Prison | Freed |\n| --- | --- |\n| Yare | 12 |\n| Rodeo | 40 |')).toEqual([
      'body',
      '(rule)',
      'body',
      'body',
    ]);
    expect(between('es', 'Yare\t12\nEl Rodeo\t40')).toEqual(['body', 'body']);
  });
  test('quotations stay, with their speaker', () => {
    expect(between('en', '> “We have 104 names.”\n> — A. Keeper, Gatehouse')).not.toContain('(byline)');
    expect(between('es', '«Son 104», dijo.')).toEqual(['body']);
    expect(between('pt', '“São 104 nomes”')).toEqual(['body']);
  });
  test('what a live page says stays, its clocks go', () => {
    const page = `Live: the releases\n\nTuesday 6 May 2031\n\n18:42\n${REPORT.en[0]}\n\n17:10\n${REPORT.en[1]}\n\n09:30\nTwelve more.`;
    expect(rolesOf(page)).toEqual(['headline', '(date line)', '(clock)', 'body', '(clock)', 'body', '(clock)', 'body']);
  });
  test('a menu above and a footer below', () => {
    const menu = 'Example Post\nSkip to content\nMenu\nSearch\nWorld\nSign in';
    const foot = 'About us\nContact\nPrivacy policy\nTerms of use\n© 2031 Example Post';
    const roles = rolesOf(`${menu}\n\n${HEADLINE.en}\n\n${REPORT.en.join('\n\n')}\n\n${foot}`);
    expect(roles.slice(0, 6).every((role) => role.startsWith('('))).toBe(true);
    expect(roles.slice(6, 9)).toEqual(['headline', 'body', 'body']);
    expect(roles.slice(9).every((role) => role.startsWith('('))).toBe(true);
  });
});
