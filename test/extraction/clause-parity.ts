/** Why English has words of a clause that the others do not need, and the others words that English does not. */

type Reasons = Readonly<Record<string, string>>;

export const CLAUSE_ENGLISH_ONLY: Reasons = {
  'clause.crews': '"a crew of 12"; tripulación, tripulação are no nouns of people',
  'clause.hourOpeners': '"by nine": elsewhere an hour has its article: a las nueve, às nove',
  'clause.afterHours': '"at nine tonight": elsewhere an hour has its article',
  'clause.pasts': '"took the bus"; tomaron, tomaram are told by their ends',
  'clause.pastEnds': '"crossed" is a past tense and a participle; cruzaron, cruzaram are no participles',
  'clause.noObject': '"listed by", "crossed the yard": only where one word may be either',
  'clause.joinedReleases':
    '"would drop cases and release 3,085"; liberará, libertará say by themselves that they are to come',
  'clause.swaps': '"swap" is a verb and a noun; canjean, trocam are verbs, canje, troca nouns',
  'clause.also': '"will also be among them"; también, também stand before the verb',
  'dating.from': '"94 from last week"; de opens no days, desde means since',
  'dating.bareSince': '"let go since"; desde needs what it is counted from',
  'dating.will': '"will" stands apart from its verb; seguirán, ficarão are one word',
  'dating.toDay': '"dated the releases to Thursday"; al jueves, à quinta are days by themselves',
  'dating.telling': '"told reporters": dijo a, disse a have a preposition that says it',
  'reality.untilThen': '"until 12 are freed" is yet to come; hasta que sean, até que sejam say so by their verb',
  'reality.today': 'only asked with `untilThen`',
  'reality.knownTo': '"are believed to be held"; se cree que están, acredita-se que estão have a clause of their own',
  'dating.daysInCapitals': 'no short name of a day is read that is another word',
};

export const CLAUSE_NOT_ENGLISH: Reasons = {
  'clause.toHour': '"at nine" has no article; desde las siete has',
  'clause.hourArticles': 'a preposition and its article are never one word',
  'clause.letsGo': '"freed 120 turtles" may be people; liberaron a 120 has a preposition before them',
  'clause.ownPassive': 'only asked with `letsGo`',
  'clause.ours': '"the 40 who"; elsewhere the number comes first: son 40 los nuestros que',
  'clause.thoseWho': '"the 40 who"; elsewhere the number comes first: son 40 los que',
  'clause.oneInRow': '"number 188"; el 188 has an article in the singular',
  'clause.apartBy': '"three fewer"; três a menos has a preposition',
  'clause.comingBack': 'no accent tells two phrases apart',
  'clause.manner': '"finally left prison"; the adverb parts no verb from its object',
  'clause.claims': '"claim" asks for nothing; reclamar does and does not',
  'clause.happened': 'only asked after `claims`',
  'clause.ended': '"crossed" is a participle too: see `pastEnds`',
  'clause.personal': '"let 18 go"; entregó a 18 has a preposition before people',
  'clause.ofMorning': '"tomorrow" is never a morning',
  'clause.doneToMany': '"freed" is of one and of many, of a verb and of a participle',
  'clause.aheadOfPart': '"will" stands apart from its verb; tendrán is one word',
  'clause.would': '"would" stands apart from its verb; quedarían is one word',
  'clause.onItsPart': '"for its part" has no word for a paper in it',
  'dating.infinitives': '"to free": the infinitive has no end of its own',
  'dating.stays': '"will" stands apart from its verb: see `will`',
  'dating.hourFirst': '"ten to four": the minutes come first; a las cuatro menos diez, às quatro e dez',
  'dating.didOne': 'no past tense tells one from many',
  'dating.wasSo': '"stood" and "said" are of one tense; sumaban and dijo are not',
};

/** Of the other two, one alone has them. */
export const CLAUSE_NOT_SPANISH: Reasons = {
  'clause.hourArticles': '"a las siete" is two words; às sete has one',
  'clause.apartBy': '"tres menos"; três a menos has a preposition',
  'clause.comingBack': '"alrededor de" is no other phrase; à volta de without its accent is',
};
