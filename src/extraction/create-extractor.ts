import type { LanguageCode, ReadArticle } from '../domain/article.js';
import type { ExtractedClaim, Extraction, Mention } from '../domain/claim.js';
import type { AnalysedPassage } from './analysed-passage.js';
import { analysePassages, splitArticle } from './analysis.js';
import { signedPosts } from './attribution/signed-posts.js';
import { Cast } from './bodies/cast.js';
import type { ClaimantRegistry } from './bodies/claimant-registry.js';
import type { KnownNames } from './bodies/known-names.js';
import { knownNames } from './bodies/known-names.js';
import { confidenceOf } from './confidence.js';
import { type CountryCounted, countryCountedBy } from './country-counted.js';
import { statedRatios } from './decisions/ratios.js';
import type { Draft, Refiner } from './draft.js';
import { Drafts } from './drafts.js';
import type { Explainer } from './explain/explained.js';
import { Witness } from './explain/witness.js';
import type { Extractor } from './extraction.js';
import { headlinePopulation } from './groups/headline-population.js';
import { isNamedAfter } from './groups/named-after.js';
import { type CompiledLanguage, compileLanguage } from './lexicon/compiled-language.js';
import type { Language } from './lexicon/language.js';
import type { Observer } from './observer.js';
import { once } from './once.js';
import { readAhead } from './read-ahead.js';
import { readClaims } from './read-claims.js';
import type { Reader } from './reader.js';
import { populationFiller } from './refine/population.js';
import { STEPS } from './refine/refiners.js';
import { traitsAmong } from './refine/traits.js';
import { type FirstNgo, firstNgoOf, type Setting, settingOf } from './setting.js';
import { readStatements } from './statements/read-statements.js';
import { tablesIn } from './tables/table.js';
import { datedEvents } from './time/events.js';
import { textDays } from './time/text-days.js';

export interface ExtractorParts {
  readonly registry: ClaimantRegistry;
  readonly languages: readonly Language[];
}

/** A language, and the registry as it is looked up in it: its words know which names they may begin. */
interface Tongue {
  readonly compiled: CompiledLanguage;
  readonly known: KnownNames;
}

interface Machine {
  readonly registry: ClaimantRegistry;
  readonly languages: readonly Language[];
  readonly firstNgo: FirstNgo;
  readonly countryOf: CountryCounted;
  /** Compiled at the first article in it: a language costs a tenth of a second and some memory. */
  readonly tongue: (code: LanguageCode) => Tongue | undefined;
}

function toClaim(draft: Draft, index: ReadonlyMap<number, number>, country: string | null): ExtractedClaim {
  const { attribution, partOf, earlierOf } = draft;
  const { confidence, doubts } = confidenceOf(draft);
  return {
    value: draft.value,
    modifier: draft.modifier,
    measure: draft.measure,
    group: draft.group ?? 'people',
    claimant: attribution.body.claimant,
    claimantKind: attribution.body.kind,
    speaker: attribution.speaker,
    relayedBy: attribution.relayedBy,
    country,
    channel: attribution.channel,
    window: draft.window,
    derivedFrom: draft.derivedFrom,
    partOf: partOf === null ? null : (index.get(partOf) ?? null),
    ofSome: draft.ofSome,
    earlierOf: earlierOf === null ? null : (index.get(earlierOf) ?? null),
    range: draft.range,
    mentions: (draft.mentions.length > 0 ? draft.mentions : [draft.mention]) as readonly [Mention, ...Mention[]],
    confidence,
    doubts,
  };
}

interface Drafted {
  readonly passages: readonly AnalysedPassage[];
  readonly reader: Reader;
  readonly setting: Setting;
  readonly own: CompiledLanguage;
}

function drafted(read: ReadArticle, machine: Machine, observer: Observer | null): Drafted | null {
  const tongue = machine.tongue(read.article.language);
  if (tongue === undefined) return null;
  const { compiled, known } = tongue;
  const other = (code: LanguageCode) => machine.tongue(code)?.compiled;
  const split = splitArticle(read, { own: compiled, all: machine.languages, compiled: other });
  const setting = settingOf(read, (passage) => split.get(passage) ?? [], machine, compiled);
  const cast = new Cast(setting);
  const passages = analysePassages([...split.values()], cast, known, compiled);
  const eventDay = datedEvents(passages, read.article.published, compiled);
  const posts = once(() => signedPosts(passages));
  const reader: Reader = {
    read,
    cast,
    compiled,
    eventDay,
    textDays: textDays(passages, posts, read.article.published),
    posts,
    namesPrisoners: once(() => namesPrisoners(passages)),
    isAboutDetention: once(() => isAboutDetention(passages)),
    following: followingOf(passages),
    expected: new Map(),
    drafts: new Drafts(),
    told: [],
    observer,
    lastSaid: null,
    saying: null,
    saidBy: new Map(),
    previous: null,
    tables: tablesIn(read.passages),
    table: null,
    list: null,
    listHead: null,
    lastDropped: null,
  };
  readAhead(passages);
  readClaims(passages, reader);
  return { passages, reader, setting, own: compiled };
}

const FOLLOWING = 7;

function followingOf(passages: readonly AnalysedPassage[]): Reader['following'] {
  const sentences = passages.flatMap((passage) => passage.sentences);
  const first = sentences[0]?.sentence.index ?? 0;
  return (sentence) =>
    sentences
      .slice(sentence - first, sentence - first + FOLLOWING)
      .filter((analysed) => analysed.sentence.passage.kind !== 'caption');
}

/** Asked only for numbers whose verb may speak of anybody. */
function namesPrisoners(passages: readonly AnalysedPassage[]): boolean {
  return passages.some((passage) =>
    passage.sentences.some(({ sentence: { tokens, compiled } }) =>
      tokens.some(
        (token, at) =>
          compiled.course.custody.onlyPrisoners.has(token) ||
          compiled.groups.longestAt(tokens, at)?.value.prisoner === true,
      ),
    ),
  );
}

/** A text of fewer words may go without saying where people were let out of. */
const SHORT = 45;

/** "Eleven miners were freed from the flooded gallery": a longer text in which nobody is held or was lets nobody out of detention. */
function isAboutDetention(passages: readonly AnalysedPassage[]): boolean {
  const told = passages.some(({ sentences }) =>
    sentences.some(({ sentence: { tokens, compiled } }) =>
      tokens.some(
        (token, at) =>
          compiled.course.signs.longestAt(tokens, at) !== undefined || compiled.course.custody.prisons.has(token),
      ),
    ),
  );
  return (
    told || passages.flatMap(({ sentences }) => sentences.flatMap(({ sentence }) => sentence.tokens)).length < SHORT
  );
}

function compiledOnDemand({ registry, languages }: ExtractorParts): Machine['tongue'] {
  const compiled = new Map<LanguageCode, Tongue>();
  return (code) => {
    const ready = compiled.get(code);
    const language = ready === undefined ? languages.find((candidate) => candidate.code === code) : undefined;
    if (language === undefined) return ready;
    const others = languages.filter((other) => other !== language);
    const known = knownNames(registry);
    const fresh = { compiled: compileLanguage(language, others, [known.bodies, known.spoken, known.people]), known };
    compiled.set(code, fresh);
    return fresh;
  };
}

const NOTHING: Extraction = { claims: [], ratios: [], statements: [] };

/** Claims that have been through the refiners, and where each stands in the extraction. */
interface Refined {
  readonly extraction: Extraction;
  readonly index: ReadonlyMap<number, number>;
}

function refined({ passages, reader, setting, own }: Drafted, countryOf: CountryCounted): Refined {
  let drafts = reader.drafts.all;
  const traits = traitsAmong(drafts);
  const better = (refine: Refiner): void => {
    const before = drafts;
    drafts = refine(before);
    reader.observer?.refined(refine.name, before, drafts);
  };
  for (const { refine, concerns } of STEPS) if ((concerns & traits) !== 0) better(refine);
  // last: a merged claim may have found its noun
  const headline = once(() => headlinePopulation(reader.read.article.headline, own));
  better(populationFiller(headline, (claimant, group) => isNamedAfter(claimant, group, own)));
  const index = new Map<number, number>();
  for (const [at, { id }] of drafts.entries()) index.set(id, at);
  const countryCounted = countryOf(drafts, setting);
  const claims = drafts.map((draft) => toClaim(draft, index, countryCounted(draft)));
  const statements = readStatements(passages, claims, reader);
  return { extraction: { claims, ratios: statedRatios(passages, drafts), statements }, index };
}

function machineOf(parts: ExtractorParts): Machine {
  const { registry, languages } = parts;
  const countryOf = countryCountedBy(registry);
  return { registry, languages, firstNgo: firstNgoOf(registry), countryOf, tongue: compiledOnDemand(parts) };
}

/** An extractor of these languages. Pure: the same article gives the same claims; one in another language gives none. */
export function createExtractor(parts: ExtractorParts): Extractor {
  const machine = machineOf(parts);
  return (read) => {
    const found = drafted(read, machine, null);
    return found === null ? NOTHING : refined(found, machine.countryOf).extraction;
  };
}

/** The same, with all that was seen and decided on the way. */
export function createExplainer(parts: ExtractorParts): Explainer {
  const machine = machineOf(parts);
  return (read) => {
    const witness = new Witness(read.article.published);
    const found = drafted(read, machine, witness);
    if (found === null) return { extraction: NOTHING, sentences: [], steps: [] };
    const { extraction, index } = refined(found, machine.countryOf);
    return { extraction, ...witness.tell(index) };
  };
}
