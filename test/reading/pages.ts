import { readArticle } from '../../src/reading/read-article.js';
import { describeReadFailure } from '../../src/reading/read-failure.js';
import type { Reading } from '../../src/reading/reading.js';

/** Two paragraphs a report may go on with, in each language; neither names a day of the calendar. */
export const REPORT = {
  en: [
    'Gatehouse, which keeps lists of detainees, says that at least 12 of them walked free from two prisons on Tuesday.',
    'The ministry, which has published no names at all so far, speaks of 40 people let out since the start of the month.',
  ],
  es: [
    'La organización Casa Abierta, que lleva las listas de los detenidos, dijo que al menos 12 de ellos salieron el martes.',
    'El ministerio, que no ha publicado hasta ahora ningún nombre, habla de 40 personas en la calle desde que empezó el mes.',
  ],
  pt: [
    'A organização Casa Aberta, que mantém as listas dos detidos, disse que pelo menos 12 deles saíram na terça-feira.',
    'O ministério, que não publicou até agora nenhum nome, fala em 40 pessoas em liberdade desde que começou o mês.',
  ],
} as const;

export const HEADLINE = {
  en: 'Twelve walk free, a group says',
  es: 'Doce presos salen libres, según un grupo',
  pt: 'Doze presos saem livres, diz um grupo',
} as const;

export type PageLanguage = keyof typeof REPORT;

/** A page whose headline and report stand around `line`. */
export function pageWith(line: string, language: PageLanguage): string {
  return [HEADLINE[language], line, ...REPORT[language]].join('\n\n');
}

export function readText(text: string): Reading & { readonly ok: true } {
  const reading = readArticle({ name: 'page.txt', bytes: new TextEncoder().encode(text) });
  if (!reading.ok) throw new Error(String(describeReadFailure(reading.failure)));
  return reading;
}

/** The day a page was published, or `null`. */
export function dayOf(text: string): string | null {
  return readText(text).read.article.published;
}

/** "headline", "(date line)" …: what each paragraph of a page is taken for. */
export function rolesOf(text: string): readonly string[] {
  const { read, leftOut } = readText(text);
  const kept = read.passages.map(({ number, kind }) => ({ number, role: kind as string }));
  const left = leftOut.map(({ number, reason }) => ({ number, role: `(${reason})` }));
  return [...kept, ...left].sort((a, b) => a.number - b.number).map(({ role }) => role);
}
