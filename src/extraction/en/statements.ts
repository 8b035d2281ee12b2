import type { StatementWords } from '../lexicon/statement-words.js';
import { phrases } from '../lexicon/words.js';

export const statements: StatementWords = {
  lists: phrases('list, lists, names, roster, rosters, register of names'),
  onIt: phrases('on it, in it'),
  listOf: phrases('of, with, naming'),
  listed: phrases(`
    names, name, those, people, persons, releases, release, released, freed, beneficiaries, who, everyone, each,
    the released, the freed, complete, full, official, them, liberated`),
  otherLists: phrases(`
    demands, sanctions, grievances, requests, candidates, priorities, reforms, questions, conditions, crimes, charges,
    items, recommendations, suspects, voters, passengers, victims, terrorist, terrorists, wanted, wish, waiting,
    guest, shopping, price, party, players, speakers, ministers, medicines, things, goods, countries, companies,
    brand, pet, domain, user, place, street, code, bad, dirty, to-do`),
  asks: phrases(`
    ask for, asks for, asked for, asking for, (have|has|had) asked for, ask to see, asked to see, asks to see, demand,
    demands, demanded, demanding, call for, calls for, called for, calling for, request, requests, requested,
    requesting, wants, want, wanted, urge, urges, urged, wait for, waits for, waiting for, waited for, awaits, await,
    awaiting, insist on, insists on, insisted on, seek, seeks, sought, ask, asks, asked, asking, call on, calls on,
    called on, press for, pressed for, plead for, pleaded for`),
  turnsTo: phrases(`
    consult, consults, consulted, turn to, turns to, turned to, appeal to, appeals to, appealed to, invite, invites,
    invited, inviting, ask, asks, asked, asking, request, requests, requested, call on, calls on, called on, seek,
    seeks, sought, call for, calls for, called for, calling for, demand, demands, demanded, asks for, ask for,
    asked for, speak to, write to, wrote to, requesting, demanding`),
  wishes: phrases(`
    it would be ideal if, would be ideal if, ideally, should, must, needs to, need to, ought to, has to, have to,
    hope you, hopes that, hope that, hoped that, we hope, hope, hopes, hoped, if only, we expect, expects`),
  toWhom: phrases('to'),
  passives: phrases('was, were, been, be, being, is, are'),
  promises: phrases(`
    promise, promises, promised, promising, pledge, pledges, pledged, pledging, vow, vows, vowed, undertook,
    committed to, commits to, agreed to, agrees to, offered to, said it would, said he would, said she would,
    said they would`),
  willPublish: phrases(`
    (will|would|shall) (soon|also|) (publish|release|disclose|provide|hand over|make public|make|share|issue|be
      published|be released|be made public|be made available|be disclosed|be provided|be handed over),
    (plans|plan|intends|is going|are going) to (publish|release|disclose|provide|hand over|make public|share)`),
  publishes: phrases(`
    publish, publishes, publishing, release, disclose, discloses, disclosing, provide, provides, providing, hand over,
    handing over, give, gives, share, issue, issues, submit, present, presents, show, shows, post, make public,
    reveal, be published, be released, be disclosed, be made public, be made available, be provided, be handed over,
    be posted, to be published, to be released, to be disclosed, to be made public, to be provided, to be handed over,
    published, released, disclosed, made public, provided, posted, shared, handed over, issued`),
  published: phrases(`
    published, released, disclosed, issued, made public, handed over, delivered, posted, read out, submitted,
    presented, shared, provided, unveiled, sent`),
  wasPublished: phrases(`
    (was|were|has been|have been) (published|released|disclosed|issued|made public|handed over|posted|presented|made
      available), (published|released|disclosed|issued|posted|shared) by`),
  publishedFirst: phrases('make, makes, making, made'),
  publishedEnds: phrases('available, public'),
  verify: phrases(`
    verify, verifies, verification, verifications, verified, check, checks, cross-check, monitor, certify, audit,
    observe, validate, oversee`),
  verified: phrases(
    'verified, verifies, corroborated, authenticated, cross-checked, certified, checked, has been able to verify',
  ),
  confirmed: phrases('confirmed, confirms, has been able to confirm, have been able to confirm, able to confirm'),
  verifying: phrases(`
    verifying, in the process of verifying, in the process of confirming,
    (continue|continues|continued) to (verify|check|confirm), (is|are|was|were|still) (verifying|checking|confirming),
    being (verified|checked|confirmed), (is|are|was|were) still (verifying|checking|confirming),
    working to (verify|confirm), under verification, trying to (verify|confirm),
    (was|were|is|are) being (verified|checked|confirmed), cross-checking`),
  unverified: phrases(`
    (could|can) not (independently|immediately|) (independently|immediately|) (verify|confirm|corroborate|check),
    cannot (independently|) (verify|confirm|corroborate), couldn't (independently|) (verify|confirm),
    unable to (independently|) (verify|confirm|corroborate),
    (has|have|had|was|were) not (yet|) been (independently|) (able to|) (verified|confirmed|verify|confirm),
    (was|were|is|are) not (independently|) (verified|verifiable), unverified, impossible to (verify|check|confirm),
    not possible to (verify|confirm), no independent (verification|confirmation),
    not been (independently|) (verified|confirmed)`),
  unaccounted: phrases(`
    (could|can) not (yet|) be (independently|) (verified|confirmed|corroborated|checked|accounted for|found (on|in)
      (any|its|the) (list|register)), (cannot|can't|couldn't) (yet|) be (independently|) (verified|confirmed|
      corroborated|checked|accounted for|found (on|in) (any|its|the) (list|register)),
    (has|have|had) (not|never|yet to) (yet|) (been|be) (independently|) (verified|confirmed|corroborated|accounted for),
    (was|were|is|are) not (independently|) (verified|confirmed|accounted for), (is|are|was|were) (on|in) no (list|
      register|record), (is|are|was|were) not (on|in) any (list|register|record),
    (appear|appears|appeared) (on|in) no (list|register|record|database),
    (do|does|did) not (appear|figure|feature|show up) (on|in) any (list|register|record|database),
    (remain|remains|remained) (unverified|unconfirmed|unaccounted for)`),
  verifiable: phrases(`
    identity, identities, case, cases, names, name, list, lists, release, releasing, releases, figure, figures,
    number, numbers, count, tally, total, those freed, those released, information, liberations, data, reports, each,
    freed, released`),
  others: phrases('other, others, more, another, further, additional, new'),
  independent: phrases('independent, independently, international, external, impartial, outside, third-party'),
  verifiers: {
    'United Nations High Commissioner for Human Rights': phrases(`
      (united nations|un|u n|un 's|) (human rights|) high commissioner (for human rights|), ohchr,
      un human rights (office|chief), un (rights|human rights) office, united nations human rights office`),
    'United Nations': phrases('united nations, un, u n'),
    'Red Cross': phrases('(international|) (committee of the|) red cross, icrc'),
    'Inter-American Commission on Human Rights': phrases('inter-american commission on human rights, iachr'),
    'Organization of American States': phrases('(organization|organisation) of american states, oas'),
    'Catholic Church': phrases('(catholic|) church, vatican, nuncio, bishops, apostolic nunciature'),
    'European Union': phrases('european union, eu'),
    'Carter Center': phrases('carter center, carter centre'),
  },
  caseByCase: phrases(`
    identity, identities, case by case, case-by-case, one by one, name by name, by name, each case, every case,
    individually, each name, every name, each release`),
  registers: phrases(`
    prison records, court records, court files, release orders, official records, prison registers, registers,
    prison rolls, case files, registry, the register, official register, court orders`),
  figures: phrases(`
    figure, figures, number, numbers, count, counts, tally, tallies, total, totals, toll, balance, data, sum,
    statistics`),
  provisional: phrases(`
    not (yet|) (definitive|final|complete|closed),
    (is|are|was|remains) (only|still|) (provisional|preliminary|partial|incomplete),
    (provisional|preliminary|partial|incomplete) (figure|figures|count|number|tally|total|balance),
    still being updated, subject to (change|revision|verification)`),
  grows: phrases(`
    (could|may|might|can|should) (yet|still|well|) (increase|rise|grow|go up|climb|surpass|exceed|be higher|change),
    (is|are|was) (expected|likely|set) to (increase|rise|grow|go up|climb|surpass|exceed),
    (expect|expects|expected) (the|its|their) (final|) (count|number|figure|tally|total) to (increase|rise|grow|go up|
      climb|surpass|exceed)`),
  inflates: phrases(`
    inflate, inflates, inflated, inflating, exaggerated, exaggerate, exaggerates, exaggerating, exaggeration,
    overstated, overstates, overstate, overstating, padded, padding, bloated`),
  mismatches: phrases(`
    (does|do|did) not (match|correspond|coincide|tally|agree|square|add up|fit),
    (doesn't|don't|didn't) (match|correspond|coincide|tally|agree|square), (is|are|was) at odds with`),
  disputedBy: phrases(`
    (disputed|contested|questioned|rejected|refuted|challenged|doubted|denied|dismissed) by, called into question by`),
  equates: phrases(`
    (equals|equalled|represents|represented|reaches|reached),
    (amounts|amounted|comes|came|corresponds|corresponded|adds up|does not come|did not come|doesn't come) to,
    (is|was) (the equivalent of|equivalent to|equal to|less than|more than|about|only|not even|roughly|)`),
  auxiliaries: phrases('does, do, did, has, have, had'),
};
