import { fold, nameKey } from '../../domain/fold.js';
import { namedClass } from '../../ledger/group-class.js';
import { readTypedDate } from '../dates/read-typed-date.js';
import { resolveFilters, type TypedFilters } from './filters.js';
import { measureAsked } from './measure-words.js';
import { CAN_ASK, type Question, quoted, type Reading, refusal } from './question.js';

/** Words that begin a part of the question; the text up to the next such word belongs to it. On folded text. */
const CUES: readonly (readonly [filter: keyof TypedFilters | 'between', words: RegExp])[] = [
  ['asOf', /\b(?:as of|con corte al?|com dados ate)\b/],
  ['between', /\b(?:between|entre)\b/],
  ['since', /\b(?:since|desde|starting|a partir de(?:l)?|from)\b/],
  ['until', /\b(?:until|till|up to|hasta(?: el)?|ate)\b/],
  ['by', /\b(?:according to|as counted by|segun|de acuerdo con|segundo|de acordo com|conforme)\b/],
];

/** Stands before a day that a whole question is about. */
const DAY_CUE = / ?\b(?:on |in |el |en |no |na |em |during )?(last|this|pasado|ultimo|on|in|el|en|no|na|em|during)$/;

/** Words that carry nothing beyond what the measure says. */
const PLAIN = new Set(
  `how many much number of what is the count total have has had been were was are there people persons prisoners political
   detainees inmates freed released release releases free free out let go so far now currently still remain remaining remains held detained
   jailed imprisoned in prison jail detention behind bars promised to be and a an all who by tell me do you know
   cuantos cuantas cuanta cuanto gente personas presos presas politicos politicas han ha sido fueron hay estan estao siguen sigue permanecen
   continuan liberados liberadas excarcelados excarceladas excarcelaciones liberaciones detenidos detenidas encarcelados recluidos
   carcel prision salido salieron de la las los el en numero cual es son que se hasta ahora todavia aun
   quantos quantas pessoas foram sao estao libertados libertadas liberados liberadas soltos soltas continuam seguem permanecem
   detidos detidas encarcerados na no da do das dos os as o a prisao cadeia qual e ainda agora ate ha tem sido
   prometidos prometidas say says said does did do count counts counted counting dice dicen diz dizem`.split(/\s+/),
);

interface Segment {
  readonly filter: (typeof CUES)[number][0] | 'day';
  readonly text: string;
}

/**
 * A simple question in plain words: "how many have been freed since 8 January according to Foro Penal?", "¿cuántos
 * siguen presos?", "quantos foram libertados desde 8 de janeiro?". Every word must be understood: a condition that is
 * passed over in silence would make a wrong answer look right.
 */
export function readPlain(text: string, reading: Reading): Question {
  const words = fold(text)
    .replace(/[¿?¡!;"“”«»()]+|(?<![.,])[.,]+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (!/\b(?:how many|number of|count|total|cuant[oa]s|quant[oa]s|numero)\b/.test(words)) {
    return refusal(`${quoted(text)} is not a question Recount can answer.`, CAN_ASK);
  }
  const { body, segments } = split(words, reading);
  const measure = measureAsked(body.split(' '));
  if (measure === undefined)
    return refusal(`${quoted(text)} does not say whether people freed or held are meant.`, CAN_ASK);
  const typed = filtersOf(segments);
  const rest = understand(body, reading);
  if (typed === undefined || (typed.by !== undefined && rest.by !== undefined)) {
    return refusal(`${quoted(text)} says two things of one kind.`, CAN_ASK);
  }
  if (rest.unknown.length > 0)
    return refusal(`Recount does not understand ${quoted(rest.unknown.join(' '))} here.`, CAN_ASK);
  const { by, group } = rest;
  const said = { ...typed, ...(group === undefined ? {} : { group }), ...(by === undefined ? {} : { by }) };
  const question = resolveFilters(measure, said, reading);
  return question.ok ? { ...question, unused: rest.places } : question;
}

/** Cuts the question at its cues, from its end; what no cue announces is its body. */
function split(words: string, reading: Reading): { readonly body: string; readonly segments: readonly Segment[] } {
  const cuts = CUES.flatMap(([filter, cue]) =>
    [...words.matchAll(new RegExp(cue, 'g'))].map((found) => ({ filter, at: found.index, length: found[0].length })),
  );
  const segments: Segment[] = [];
  let body = words;
  for (const { filter, at, length } of cuts.toSorted((a, b) => b.at - a.at)) {
    const text = body.slice(at + length).trim();
    body = body.slice(0, at).trim();
    // "até agora" asks for nothing
    if (filter === 'until' && /^(?:ahora|agora|now|hoje|hoy|today)$/.test(text)) continue;
    segments.push({ filter, text: text.replace(/^(?:el|o|the) /, '') });
  }
  const day = dayAtEnd(body, reading);
  return day === undefined
    ? { body, segments }
    : { body: day.body, segments: [...segments, { filter: 'day', text: day.text }] };
}

/** "on Sunday", "in December", "el domingo", "yesterday". "In prison" is no day, and stays in the body. */
function dayAtEnd(body: string, { today }: Reading): { readonly body: string; readonly text: string } | undefined {
  const words = body.split(' ');
  for (const count of [4, 3, 2, 1]) {
    const text = words.slice(-count).join(' ');
    const cued = DAY_CUE.exec(words.slice(0, -count).join(' '));
    const alone = count === 1 && /^(?:today|yesterday|hoy|ayer|anteayer|hoje|ontem|anteontem)$/.test(text);
    if ((cued === null && !alone) || !readTypedDate(text, today).ok) continue;
    const past = /^(?:last|ultimo|pasado)$/.test(cued?.[1] ?? '') ? 'last ' : '';
    return { body: words.slice(0, -count).join(' ').slice(0, cued?.index), text: `${past}${text}` };
  }
  return undefined;
}

function filtersOf(segments: readonly Segment[]): TypedFilters | undefined {
  const typed: { -readonly [F in keyof TypedFilters]: TypedFilters[F] } = {};
  for (const { filter, text } of segments) {
    for (const [name, value] of spread(filter, text)) {
      if (typed[name] !== undefined) return undefined;
      typed[name] = value;
    }
  }
  return typed;
}

/** "between A and B" gives both ends; "on Sunday", "in December" a window of that day or month. */
function spread(filter: Segment['filter'], text: string): readonly (readonly [keyof TypedFilters, string])[] {
  if (filter === 'day')
    return [
      ['since', text],
      ['until', text],
    ];
  if (filter !== 'between') return [[filter, text]];
  const [first = '', last = ''] = text.split(/ (?:and|y|e) (?:el |o )?/);
  // "entre el 8 y el 25 de enero": the month stands only once
  const month = /^\d{1,2}$/.test(first) ? last.replace(/^\d{1,2}/, '') : '';
  return [
    ['since', `${first}${month}`],
    ['until', last],
  ];
}

interface Understood {
  readonly by?: string;
  readonly group?: string;
  readonly places: readonly string[];
  readonly unknown: readonly string[];
}

/** What is left of the question beside its measure: a claimant, a group, a place, or words nobody understands. */
function understand(body: string, { registry }: Reading): Understood {
  const countries = registry.all.flatMap(({ country }) => (country === null ? [] : [nameKey(country)]));
  const places = [...new Set(countries)].filter((name) => ` ${body} `.includes(` ${name} `));
  const left = places.reduce(
    (text, name) => text.replace(new RegExp(`(?:\\b(?:in|en|em|na|no) )?\\b${name}\\b`), ' '),
    body,
  );
  const words = left.split(/\s+/).filter((word) => word !== '' && !PLAIN.has(word));
  const [group] = words.filter((word) => namedClass(word) !== undefined);
  const rest = words.filter((word) => word !== group);
  const by = rest.length === 0 ? undefined : registry.resolve(rest.join(' '))?.name;
  return {
    places,
    unknown: by === undefined ? rest : [],
    ...(by === undefined ? {} : { by }),
    ...(group === undefined ? {} : { group }),
  };
}
