import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/article.js';
import { plainEnds } from '../../src/extraction/sentences/plain-ends.js';
import { piecesOf, plainPieces } from '../../src/extraction/sentences/sentence.js';

const WORDS = [
  ...'The El A Maduro prisoners presos foram released 104 1.400 5.4% U.S. a.m. Jan Gov gov Sept Corp contra Contra sobre'.split(
    ' ',
  ),
  ...'trans extra Messrs messrs philos xviii XVIII yahoo Yahoo univ 2029 Sunday Friday prison política São Ávila años'.split(
    ' ',
  ),
  ...'freed. said. 7th. n.º4. Sunday. law. Gral. vice. prison. políticas. liberados. Jan. p.m. Messrs. sobre. entre. Super. Penna. 2029. 4.º 15.ª vice-president.'.split(
    ' ',
  ),
  ..."Pelosi’s it's , . .. ; : — - .- ! ? … “ ” ( ) [1] « » ' ¿Cuántos x@y.org www.site.org etc. Yahoo. 31. R$ 3.480,50".split(
    ' ',
  ),
];
const GAPS = [' ', ' ', ' ', ' ', ' ', ' ', '. ', '. ', '', '  ', '.', '\n'];

test.each(LANGUAGES)('a plain text has the sentences that the library tells in it (%s)', (language) => {
  const piece = fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...GAPS)).map(([word, gap]) => `${word}${gap}`);
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
      const text = pieces.join('');
      const told = plainPieces(text);
      // of all others the library is asked, which breaks down over some ("The ' The.' .. ")
      if (told !== undefined) expect(told).toEqual(piecesOf(text, language));
    }),
    { numRuns: 20_000 },
  );
});

test.each([
  ['She left the prison. Others stayed inside.', [21]],
  ['It rose to 1.400 at 6 p.m. on Sunday, he wrote. The rest waits.', [48]],
  ['Nothing ends in here', []],
  ['The prisons of the U.S. Embassy says so.', undefined],
  ['He said: “Leave. Now”', undefined],
  ['He spoke of sept. Others did not.', undefined],
  ['La suma es contra. Otros no.', undefined],
])('%s', (text, ends) => {
  expect(plainEnds(text)).toEqual(ends);
});
