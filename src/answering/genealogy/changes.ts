import type { Modifier } from '../../domain/claim.js';
import { fold } from '../../domain/fold.js';
import type { Appearance } from '../../ledger/appearance.js';
import type { LedgerClaim } from '../../ledger/ledger.js';
import { plainDay } from '../../wording/days.js';
import { filedWords } from '../../wording/filed.js';
import { hedgeName } from '../../wording/numbers.js';
import { say, type Words } from '../../wording/words.js';
import type { Change } from './genealogy.js';
import { type DayWord, dayWordsIn } from './told-day-words.js';

/** One article's places of a claim, and the sentence around each where it is the publisher's own. */
export interface ToldPlaces {
  readonly places: readonly [Appearance, ...Appearance[]];
  readonly sentences: readonly string[];
}

/** What a copy tells otherwise than the first telling of its story. */
export function changesBetween(claim: LedgerClaim, first: ToldPlaces, copy: ToldPlaces): readonly Change[] {
  return [
    ...hedgeChange(first, copy),
    ...groupChange(first, copy),
    ...speakerChange(first, copy),
    ...basisChange(first, copy),
    ...dayWordChange(claim, first, copy),
  ];
}

/** A headline may hedge what its own text does not: every place counts. */
function hedgeChange({ places }: ToldPlaces, copy: ToldPlaces): readonly Change[] {
  const known = new Set(places.map(({ statedModifier }) => statedModifier));
  const other = copy.places.find(({ statedModifier }) => !known.has(statedModifier));
  if (other === undefined) return [];
  const text = hedgeText(places[0].statedModifier, other.statedModifier);
  return [{ kind: 'hedge', text, was: places[0].quote, is: other.quote }];
}

function hedgeText(was: Modifier, is: Modifier): Words {
  if (was === 'exact') return say('change.hedge-added', { hedge: hedgeName(is) });
  if (is === 'exact') return say('change.hedge-dropped', { hedge: hedgeName(was) });
  return say('change.hedge', { was: hedgeName(was), is: hedgeName(is) });
}

function groupChange({ places: [was] }: ToldPlaces, { places: [is] }: ToldPlaces): readonly Change[] {
  const [before, after] = [fold(was.statedGroup), fold(is.statedGroup)];
  if (before === after) return [];
  const how = after.includes(before) ? '-narrowed' : before.includes(after) ? '-widened' : '';
  const groups = { was: filedWords(was.statedGroup), is: filedWords(is.statedGroup) };
  const text = say(`change.population${how}`, groups);
  return [{ kind: 'population', text, was: was.quote, is: is.quote }];
}

function speakerChange({ places: [was] }: ToldPlaces, { places: [is] }: ToldPlaces): readonly Change[] {
  const [before, after] = [was.statedSpeaker, is.statedSpeaker];
  if (before === after || (before !== null && after !== null && fold(before) === fold(after))) return [];
  return [{ kind: 'speaker', text: speakerText(before, after), was: was.quote, is: is.quote }];
}

function speakerText(was: string | null, is: string | null): Words {
  if (was === null) return say('change.speaker-added', { name: is ?? '' });
  return is === null ? say('change.speaker-dropped', { name: was }) : say('change.speaker', { was, is });
}

function basisChange({ places: [was] }: ToldPlaces, { places: [is] }: ToldPlaces): readonly Change[] {
  const [before, after] = [was.statedWindow.basis, is.statedWindow.basis];
  if (before === after) return [];
  const text = say('change.basis', { was: say(`basis.${before}`), is: say(`basis.${after}`) });
  return [{ kind: 'basis', text, was: was.quote, is: is.quote }];
}

/** House style turns "Sunday" into "yesterday": the same day, counted from another one. Of single days only. */
function dayWordChange({ window, measure }: LedgerClaim, first: ToldPlaces, copy: ToldPlaces): readonly Change[] {
  if (measure === 'held' || window.from === null || window.from !== window.to) return [];
  const [before, after] = [first, copy].map(({ sentences }) => sentences.flatMap(dayWordsIn));
  const [was, is] = [before?.[0], after?.[0]];
  if (was === undefined || is === undefined || sameMeaning(before ?? [], after ?? [])) return [];
  const text = say('change.day-word', { was: was.word, is: is.word, day: plainDay(window.from) });
  return [{ kind: 'day_word', text, was: was.word, is: is.word }];
}

function sameMeaning(a: readonly DayWord[], b: readonly DayWord[]): boolean {
  return a.some(({ meaning }) => b.some((other) => other.meaning === meaning));
}
