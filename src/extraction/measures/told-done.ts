import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

const AUXILIARIES = 2;

/**
 * "approved the law and on Friday 41 were freed", "desde que aprobó la ley fueron liberados 41", "promised an amnesty and
 * freed 41": a release that its own verb tells as done is not what was promised or ordered before; but "will be tried and
 * freed", "ordered that 41 be freed". `from`: after the words of promise; `at`: the verb of release.
 */
export function isToldDone(tokens: readonly Token[], from: number, at: number, compiled: CompiledLanguage): boolean {
  const { reality, small, language } = compiled;
  for (let index = from; index < at; index += 1) if (small.that.isAt(tokens, index)) return false;
  if (language.sources.verbFirst) {
    for (let verb = at; verb >= Math.max(from, at - AUXILIARIES); verb -= 1)
      if (reality.happened.isAt(tokens, verb)) return true;
    return false;
  }
  const joiner = joinerBefore(tokens, from, at, compiled);
  return joiner !== undefined && (isPassive(tokens, joiner, at, compiled) || hasObject(tokens, joiner, at, compiled));
}

/** The "and" behind which a clause of its own may begin. */
function joinerBefore(
  tokens: readonly Token[],
  from: number,
  at: number,
  { sets }: CompiledLanguage,
): number | undefined {
  for (let index = at - 1; index >= from; index -= 1) if (sets.joiners.isAt(tokens, index)) return index;
  return undefined;
}

/** "and on Friday 41 were freed"; not "and to have been freed". */
function isPassive(
  tokens: readonly Token[],
  joiner: number,
  at: number,
  { reality, small }: CompiledLanguage,
): boolean {
  for (let index = at; index > joiner; index -= 1)
    if (reality.happened.isAt(tokens, index)) return at - index <= AUXILIARIES && !small.to.isAt(tokens, index - 1);
  return false;
}

/** "and on Friday freed 41": of whoever promised. */
function hasObject(tokens: readonly Token[], joiner: number, at: number, compiled: CompiledLanguage): boolean {
  const { reality, sets, numberStarts, dating } = compiled;
  const object = tokens[at + 1];
  if (!reality.freedThem.isAt(tokens, at) || object === undefined) return false;
  if (object.kind !== 'number' && !numberStarts.has(object) && !sets.determiners.has(object)) return false;
  for (let index = joiner; index < at; index += 1)
    if (dating.auxiliaries.isAt(tokens, index) || sets.has.isAt(tokens, index)) return false;
  return true;
}
