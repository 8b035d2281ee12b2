import type { Phrases } from './words.js';

/** Words by which single rules tell what a number counts and what a clause says happened to its people. */
export interface ClauseWords {
  /** People named before, as a whole of which some are told: "nine opponents, two of them deputies". */
  readonly them: Phrases;
  /** The same after a word for a part: "among them 12", "entre estes 12". */
  readonly amongThem: Phrases;
  /** Before the whole of which some are told: "five were among the 80 people freed", "están entre las 116 liberadas". */
  readonly amongMany: Phrases;
  /** What those who look on do or give: "left to the applause of a hundred neighbours". */
  readonly cheering: Phrases;
  /** Periods, one of them, right before a number of people: "en lo que va de año 31 presos". */
  readonly periods: Phrases;
  /** At the head of a sentence, right before the number of one: "Night 3". */
  readonly headPeriods: Phrases;
  /** What convicts serve: "54 long terms". */
  readonly prisonTerms: Phrases;
  /** First or second word of what a sentence is about, before its comma: "as for those still inside", "en cuanto a los presos". */
  readonly topics: Phrases;
  /** Stems of verbs of serving a sentence: "cumplían cadena perpetua". */
  readonly serving: Phrases;
  /** What is done to a sentence that is still to be served: "se les reducirá la condena". */
  readonly lessened: Phrases;
  /** Before years of prison that are told without the word for them: "condenado a 10". */
  readonly sentencedTo: Phrases;
  /** Between a verb of change and by how many: "grew by 28 names". */
  readonly growsBy: Phrases;
  /** Ends of nouns for more than one: "the inmates, 18". */
  readonly plurals: Phrases;
  /** Ends of words for more than one: "they number", "os artigos". */
  readonly manyEnds: Phrases;
  /** Nouns of people taken as one, which have no age: "a crew of 12". */
  readonly crews: Phrases;
  /** Before the article of an hour: "desde las siete". */
  readonly toHour: Phrases;
  /** The preposition and article of an hour in one: "às sete". */
  readonly hourArticles: Phrases;
  /** Before the number that a count is put at: "put the number at 12". */
  readonly putAt: Phrases;
  /** Whose people are, between the article and "who": "son 40 los nuestros que". */
  readonly ours: Phrases;
  /** After the article, before a clause that says who: "son 14.000 los que siguen presos". */
  readonly thoseWho: Phrases;
  /** Stems of verbs, and adverbs before them, that carry a hedge: "os presos políticos rondam os 600". */
  readonly hedgeVerbs: Phrases;
  /** Before an hour that has no word for it: "reached the prison by nine". */
  readonly hourOpeners: Phrases;
  /** What may follow such an hour: "in at nine tonight". */
  readonly afterHours: Phrases;
  /** The article in the singular, before a place in a row: "en la lista era el 188". */
  readonly oneInRow: Phrases;
  /** Between the numbers of a range of things: "two or three days". */
  readonly toOr: Phrases;
  /** Ends of a verb that is still going on: "was asking for", "estaba pidiendo". */
  readonly goingOn: Phrases;
  /** Before who came along: "accompanied by 100 relatives". */
  readonly accompanied: Phrases;
  /** What is made of several figures: "the sum of the two". */
  readonly sums: Phrases;
  /** Makes happen what a verb without a tense names after it: "allowed 40 prisoners to leave jail". */
  readonly enables: Phrases;
  /** Right before such a verb: it was done ("managed to free", "was forced to let go"). */
  readonly managed: Phrases;
  /** Before a number, or its "of": only so many as nobody says ("some of the 553", "casi todos los 553"). */
  readonly someOf: Phrases;
  /** What becomes of people who are neither free nor held: dead, escaped. */
  readonly gone: Phrases;
  /** Begins a state of being held that, right after a noun, only says who people are: "people deprived of liberty". */
  readonly stateOpeners: Phrases;
  /** After a number, how it compares: "55, three fewer". */
  readonly fewer: Phrases;
  /** Right after a number, how far apart two are: "três a menos". */
  readonly apartBy: Phrases;
  /** After `fewer`: "three fewer than". */
  readonly comparedTo: Phrases;
  /** Stands for things named before: "the comments, of which there were 4,000". */
  readonly which: Phrases;
  /** Between those things and `which`. */
  readonly beforeWhich: Phrases;
  /** Small words that, when repeated, make two numbers of one kind: "entró con 71 kilos y ha salido con 52". */
  readonly alike: Phrases;
  /** Before the number that a figure was or is: "eran 45". */
  readonly were: Phrases;
  /** Before what people are in, and do not count: "voltou em dois candongueiros". */
  readonly withinIt: Phrases;
  /** A phrase of a hedge that without its accent is another: "a volta de dois italianos" is their return. */
  readonly comingBack: Phrases;
  /** Adverbs between a verb and its object: "deixaram finalmente a prisão". */
  readonly manner: Phrases;
  /** What sources ask for: "who asked not to be named". */
  readonly unnamed: Phrases;
  /** Stems of verbs of asking that also say that somebody did it: "reivindica mais de 2.000 libertações". */
  readonly claims: Phrases;
  /** Ends of verbs of what has happened, so that nobody asks for it: "reclama que liberó 88". */
  readonly happened: Phrases;
  /** Stems of verbs of crossing: who crosses the gate does it themselves. */
  readonly crosses: Phrases;
  /** Before the bare verb: it was done, too ("let cross", "pudieron cruzar"). */
  readonly letDo: Phrases;
  /** Ends of participles after a form of "to be": "were vaccinated", "foram encaminhados". */
  readonly passives: Phrases;
  /** Ends of adverbs: "were quickly vaccinated". */
  readonly adverbs: Phrases;
  /** Past tenses that no ending tells, before their object: "took the bus". */
  readonly pasts: Phrases;
  /** Ends of a past tense that a participle may have too: "crossed the yard". */
  readonly pastEnds: Phrases;
  /** After such a word: it is a participle, and no verb with its object ("listed by"). */
  readonly noObject: Phrases;
  /** Ends of verbs of what people did, which tell nothing of today: "bailaron". */
  readonly ended: Phrases;
  /** After a noun for a place of detention, what sort it is: "colónias penais". */
  readonly penal: Phrases;
  /** Before where people are taken: "from jail to court". */
  readonly toward: Phrases;
  /** Places where prisoners are taken and stay prisoners: "court", "hospital". */
  readonly elsewhere: Phrases;
  /** Before the people a verb is about: "entregó a 18 militares". */
  readonly personal: Phrases;
  /** A bare verb of release after "and", which is what the verb before it is: "would drop cases and release 3,085". */
  readonly joinedReleases: Phrases;
  /** The day after, as the day of a release still to come. */
  readonly tomorrow: Phrases;
  /** Right before the same word: no such day ("esta mañana", "depois de amanhã"). */
  readonly ofMorning: Phrases;
  /** Ends of verbs still to come, as they are written: "quedarán", but "para que quedaran". */
  readonly ahead: Phrases;
  /** Beside a release that has not happened: "have not yet regained their freedom". */
  readonly yet: Phrases;
  /** Before the list that people are on: "758 people on its roll of political prisoners". */
  readonly onList: Phrases;
  /** Lists of people by name: "list", "nómina", "relação". */
  readonly rolls: Phrases;
  /** After a bare number: that somebody has counted them ("62 confirmed"). */
  readonly verified: Phrases;
  /** Of people nobody can find, who are neither held nor free for all that is known: "whose whereabouts". */
  readonly missing: Phrases;
  /** Of people who were let out and have not been found since: "still at large", "en paradero desconocido". */
  readonly stillOut: Phrases;
  /** How nobody meant to let people out: "in error", "por engano". */
  readonly byMistake: Phrases;
  /** In how many goes people are let out: "batches", "tandas", "levas". */
  readonly rounds: Phrases;
  /** Ends of verbs that a part of a whole may have: "una cuarta parte de esos 168 salió". */
  readonly did: Phrases;
  /** Ends of participles of many people: "de los 660 presos políticos liberados". */
  readonly doneToMany: Phrases;
  /** After a comma: why a number is as it is ("conta 104, porque exclui"). */
  readonly because: Phrases;
  /** What was done to people before they arrive: "13 activists whom Israel was holding". */
  readonly kept: Phrases;
  /** Stems of words for a pardon, after which the release may still come: "inmates pardoned by the president will return". */
  readonly pardoned: Phrases;
  /** Nouns for all who were counted: "40% of the total", "two thirds of the group". */
  readonly totals: Phrases;
  /** Right before a noun of release: it is what something is for ("a list for release"). */
  readonly purposes: Phrases;
  /** One person who speaks of others: "the lawyer for four of the convicts". */
  readonly kin: Phrases;
  /** Many of somebody's family: "her two sons". */
  readonly family: Phrases;
  /** Between such a person and those spoken of. */
  readonly kinOf: Phrases;
  /** Stems of verbs of telling some from others: "it recognises only six". */
  readonly tellsApart: Phrases;
  /** What a question about people begins with: "How many went home?", "Did anybody leave?". */
  readonly howMany: Phrases;
  /** Words of questions for others than those freed or held, or for things: "And the dead?". */
  readonly otherThanFreed: Phrases;
  /** Right before an item of a list: "including 12", "y 12", "other". */
  readonly listed: Phrases;
  /** Stands for a release named before: "the release of 40, along with that of 71 others". */
  readonly thatOf: Phrases;
  /** Ends of verbs still to come, or wished for: "tendrán", "terão". */
  readonly aheadOfPart: Phrases;
  /** Ends of verbs that were to come when somebody spoke: "ese día quedarían libres". */
  readonly would: Phrases;
  /** Right after a verb of putting a figure: "puts those still in its cells at 19". */
  readonly those: Phrases;
  /** Before a figure, after those it is of: "puts those still jailed at 412", "sitúa a los que siguen presos en 600". */
  readonly figureAt: Phrases;
  /** Opens the people between such a verb and its figure: "those", "quienes". */
  readonly whoIsCounted: Phrases;
  /** Opens them only with such a word after it: "a los que siguen presos", but "a number of". */
  readonly beforeThem: Phrases;
  /** What one did for years, whose noun may be left out: "estuvo ocho en el penal". */
  readonly spends: Phrases;
  /** How long something has lasted: "está preso há 11". */
  readonly lasts: Phrases;
  /** Verbs of letting go, where people they do it to have a preposition before them: "liberaron a 12", but "liberaron 120 tortugas". */
  readonly letsGo: Phrases;
  /** Before such a verb: the people are its subject ("se liberaron 120 presos"). */
  readonly ownPassive: Phrases;
  /** What nobody is held by, though they are freed from it: "freed its 9,000 members from the fee". */
  readonly burdens: Phrases;
  /** Verbs of having people in, which say only of a prison that they are held: "España acoge a 400.000 venezolanos". */
  readonly hosts: Phrases;
  /** Of those for whom a camp is no prison. */
  readonly refuge: Phrases;
  /** Verbs of sending people somewhere: "sent 222 prisoners to Washington". */
  readonly sends: Phrases;
  /** Adjectives of the dead: "four dead hostages", "rehenes muertos". */
  readonly dead: Phrases;
  /** What prisoners were once: "27 former political prisoners". */
  readonly formers: Phrases;
  /** Before hostages: they are taken, and nobody says that they are held still. */
  readonly takes: Phrases;
  /** Where somebody is with others: "in a cell with 30 others". */
  readonly cells: Phrases;
  /** Whom a club lets go: "released 12 players". */
  readonly players: Phrases;
  /** Of so many coins, whose name may be that of a people: "una multa de 800 bolivianos". */
  readonly prices: Phrases;
  /** Verbs of exchanging that are nouns as well: "rivals swap 51 prisoners". */
  readonly swaps: Phrases;
  /** "accused of killing three officers": what those were accused of whom a sentence is about. */
  readonly kills: Phrases;
  /** Who lets people go whom no law held: "the club released 27 workers", "kidnappers freed 12". */
  readonly noJailers: Phrases;
  /** What is handed over with names in it: "the list of 112 prisoners", "cartas de 112 presos". */
  readonly papers: Phrases;
  /** Adverbs between people and what became of them: "who have since been freed". */
  readonly already: Phrases;
  /** Before where people are from: "nine shopkeepers from the eastern shore of the lake". */
  readonly ofPlace: Phrases;
  /** Before why some of those told were freed: "eleven for having served their sentence". */
  readonly reasons: Phrases;
  /** After a number: at the place told before ("had listed 51 there a week earlier"). */
  readonly there: Phrases;
  /** The article before many: "los homicidios de 2025 sumaron 82". */
  readonly theMany: Phrases;
  /** Opens a question that is no sentence of its own: "Ask how many have come out". */
  readonly ask: Phrases;
  /** Of how many it asks. */
  readonly many: Phrases;
  /** Verbs, or their ends, of how a figure stood on a day gone by: "on Monday it had 284", "el lunes contaba 284". */
  readonly stoodThen: Phrases;
  /** What those promised freedom are to do: "the plan has 67 leaving from Caracas". */
  readonly leaving: Phrases;
  /** Opens an aside between two commas: "the union, in its report on Sunday, has". */
  readonly asideOpeners: Phrases;
  /** "On its part", which has a word for a paper in it: "comunicó por su parte que". */
  readonly onItsPart: Phrases;
  /** At the head of a sentence: as many as the other side would have ("in return", "em troca"). */
  readonly inReturn: Phrases;
  /** Between a verb and what its people are among: "will also be among them". */
  readonly also: Phrases;
}
