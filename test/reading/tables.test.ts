import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/reading/read-article.js';

const LEAD =
  'Gatehouse has confirmed 318 releases since January 8, it said on Sunday, in a statement that gave no names at all.';
const END =
  'Relatives wait outside the gates of the prisons, as they have done for weeks now, without news of those inside.';

/** The words of each row's cells, by table. */
function rowsOf(text: string, name = 'page.txt'): readonly (readonly string[])[] {
  const reading = readArticle({ name, bytes: new TextEncoder().encode(text), meta: { language: 'en' } });
  if (!reading.ok) throw new Error(reading.failure.kind);
  return reading.read.passages.flatMap(({ text: words, row }) =>
    row === undefined ? [] : [row.cells.map(({ start, end }) => words.slice(start, end))],
  );
}

function html(table: string): string {
  return `<html><body><article><h1>The releases by prison</h1><p>${LEAD}</p>${table}<p>${END}</p></article></body></html>`;
}

describe('rows of tables', () => {
  test('bars, with and without a frame, under a head that looks like a menu', () => {
    const rows = [
      ['Prison', 'Freed', 'Held'],
      ['Yare', '12', '40'],
      ['Rodeo', '9', ''],
    ];
    const framed = '| Prison | Freed | Held |\n| --- | --- | --- |\n| Yare | 12 | 40 |\n| Rodeo | 9 | |';
    expect(rowsOf(`${LEAD}\n\n${framed}\n\n${END}`)).toEqual(rows);
    const plain = 'Prison | Freed | Held\nYare | 12 | 40\nRodeo | 9 |  –';
    expect(rowsOf(`${LEAD}\n\n${plain}\n\n${END}`)).toEqual([...rows.slice(0, 2), ['Rodeo', '9', '–']]);
  });
  test('tabs and wide gaps', () => {
    expect(rowsOf(`${LEAD}\n\nPrison\tFreed\nYare\t12\n\n${END}`)).toEqual([
      ['Prison', 'Freed'],
      ['Yare', '12'],
    ]);
    expect(rowsOf(`${LEAD}\n\nPrison      Freed\nYare II     12\n\n${END}`)).toEqual([
      ['Prison', 'Freed'],
      ['Yare II', '12'],
    ]);
  });
  test('a number with few words beside it is one; a sentence is none', () => {
    const table = '| Body | Freed |\n|---|---|\n| Foro Penal | at least 203 people |\n| Provea | 171 women |';
    expect(rowsOf(`${LEAD}\n\n${table}\n\n${END}`)).toHaveLength(3);
    const prose = 'Foro Penal | It said that on Sunday 203 people had been let out of all the jails of the state.';
    expect(rowsOf(`${LEAD}\n\n${prose}\n${prose}\n\n${END}`)).toEqual([]);
  });
  test('a row that begins with a day is no date line', () => {
    expect(rowsOf(`${LEAD}\n\nDate | Freed\nJanuary 8, 2031 | 12\n\n${END}`)).toHaveLength(2);
  });
  test('lines with bars and no column of numbers are no table', () => {
    expect(
      rowsOf(`Share | Tweet | Save\n\n${LEAD}\n\nBy A. Keeper | 6 May 2031\nOpinion | Politics\n\n${END}`),
    ).toEqual([]);
    expect(rowsOf(`${LEAD}  It gave no more.\n\n${END}  They go on.`)).toEqual([]);
  });
  test('a table of an HTML page', () => {
    const head = '<tr><th>Prison</th><th>Freed</th></tr>';
    expect(rowsOf(html(`<table>${head}<tr><td>Yare</td><td><p>12</p></td></tr></table>`), 'page.html')).toEqual([
      ['Prison', 'Freed'],
      ['Yare', '12'],
    ]);
  });
  test('a page that is only laid out in a table has no rows', () => {
    const cell = `<td><h2>Elsewhere</h2><p>${END}</p></td>`;
    expect(rowsOf(html(`<table><tr>${cell}${cell}</tr></table>`), 'page.html')).toEqual([]);
  });
});
