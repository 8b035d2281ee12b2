import type { DescriptionWords } from '../lexicon/description-words.js';
import { phrases } from '../lexicon/words.js';

export const descriptions: DescriptionWords = {
  states: {
    jailed: phrases('jailed, thrown in jail, put in jail, sent to jail'),
    imprisoned: phrases('imprisoned, incarcerated, in prison, in jail, locked up, behind bars'),
    detained: phrases('detained, seized, rounded up, picked up, in detention'),
    arrested: ['arrested'],
    held: phrases('held, kept, deprived of (their|) (liberty|freedom)'),
  },
  politicalReasons: phrases(`
    (for|over|on) (political|politically motivated) (reasons|motives|grounds|charges|offences|offenses|cases),
    for (reasons|motives) of politics, for their (political|) (views|opinions)`),
  occasions: {
    'after the': phrases('after the, following the, in the wake of the, since the'),
    after: phrases('after, following, in the wake of'),
    'during the': phrases('during the'),
    during: ['during'],
    'in the': phrases('in the, at the'),
    'over the': phrases('over the, for the, in connection with the'),
    over: phrases('over, for joining, for attending, for their part in, for taking part in, for their role in'),
    'before the': phrases('before the, ahead of the'),
  },
  events: {
    election: phrases('election, elections, vote, re-election, presidential vote, ballot'),
    'post-election protests': phrases('(post-election|postelection) (protests|demonstrations|unrest)'),
    unrest: ['unrest'],
    protests: phrases('protests, protest, demonstrations, demonstration, marches, rallies, riots'),
    coup: ['coup'],
    crackdown: ['crackdown'],
    uprising: phrases('uprising, revolt, rebellion'),
  },
  circumstances: {
    'held without charge': phrases('without (charge|charges), without being charged'),
    'held without trial': phrases('without (trial|a trial|conviction|a conviction), without being tried'),
    'held incommunicado': phrases('incommunicado'),
    'awaiting trial': phrases('(awaiting|await|awaits) (trial|their trial), waiting for (a|their) trial'),
    'awaiting sentence': phrases('(awaiting|await) (sentence|sentencing|a sentence), not yet sentenced'),
    'serving life sentences': phrases(
      'serving (life|a life sentence|life sentences|life terms), sentenced to life, serve life',
    ),
    'with cancer': phrases('with cancer, (have|has|suffer from|suffering from) cancer'),
    'with HIV': phrases('with hiv, living with hiv'),
    'with tuberculosis': phrases('with tuberculosis, (have|has|suffer from|suffering from) tuberculosis'),
    'with mental disorders': phrases('with (mental|psychiatric) (disorders|illnesses|problems|health problems)'),
    'with serious illnesses': phrases(
      'with (serious|grave) (illnesses|diseases), with cancer (and|or) other (*|* *|* * *), seriously ill, (have|has|suffer from) serious (illnesses|diseases)',
    ),
    'not on the list': phrases('(not|never) on (the|its|their|any) list, (not|never) been on (the|its|their|any) list'),
    'on the list': phrases('(were|was|are|had been) on (the|its|their|her|his) (list|lists)'),
    'forcibly disappeared': phrases('forcibly disappeared, victims of enforced disappearance'),
  },
  agedOf: phrases(`
    (a|an|the) (girl|boy|man|woman|child|youth|teenager|mother|father|grandmother|grandfather|widow|farmer|student) of`),
  counting: phrases(`
    (count|list|record|document|confirm|register|report|track)(|s|ed|ing), (tally|tallies|tallied), cites, cited, puts,
    (recogni(s|z)|estimat)(e|es|ed|ing), (verif|identif)(y|ies|ied|ying), put, (speaks|spoke) of`),
  parents: phrases('(mother|father|parent|grandmother|grandfather|grandparent)(|s)'),
  haveAge: ['aged'],
  olderThan: phrases('over the age of, older than, aged over, over, above, above the age of, aged more than'),
  youngerThan: phrases('(under|below) the age of, younger than, aged (under|below|less than), under, below'),
  whoever: phrases('those, anyone, anybody, everyone, everybody'),
  orOlder: phrases('(or|and) (older|over|above), or more'),
  agedBetween: phrases('aged, aged between, aged from, between the ages of'),
  ageWords: phrases('age, aged, ages, older, younger'),
  old: phrases('old, older'),
  qualities: {
    former: phrases('former, ex, onetime, one-time, erstwhile'),
    retired: phrases('retired'),
    opposition: phrases('opposition'),
    pregnant: phrases('pregnant'),
    wounded: phrases('wounded'),
    Indigenous: phrases('indigenous'),
  },
  comeFrom: phrases('(are|were) from, (come|hail) from'),
  adverbs: phrases('all, also, mostly, only, still, mainly, reported to be, believed to be, said to be, known to be'),
  appositions: phrases(`
    (nearly|almost|virtually|practically|) all (but one|of them|of whom|), both (of them|), (most|many|some|several|half|the
      majority|the bulk) of (them|whom), mostly, mainly, chiefly, largely, primarily, (in|for) the (main|most part),
    including, (among|amongst) (them|whom), none of (them|whom), each of (them|whom), every one of (them|whom)`),
  compatriots: phrases(`
    (its|our|their|his|her) (citizens|nationals), (its|our|their|his|her) own (citizens|nationals|people),
    (our|its) people, compatriots, countrymen, fellow citizens`),
  whose: ['whose'],
  nameless: phrases(`
    releases, departures, colleagues, exits, liberations, (excarcelations|excarcerations), discharges, walkouts,
    names, cases, beneficiaries, own,
    those (freed|released|let go|let out|exchanged|swapped|returned),
    (the|) (freed|released|exchanged|swapped|liberated|returned), clients, compatriots, countrymen, fellow citizens,
    the beneficiaries, beneficiaries of release, others, us, of us`),
  records: phrases(`
    names, cases, entries, records, files, dossiers, lines, listings, profiles`),
  flawed: phrases(`
    duplicate, duplicates, duplicated, repeated, repeat, repeats, double, twice, incomplete, wrong, incorrect,
    mistaken, misspelled, misspelt, illegible, unreadable, blank, missing, invalid, erroneous, false, fake,
    unresolved, pending, redundant, (of|from) (the|) dead`),
  handling: phrases(`
    removed, remove, removes, removing, struck, strike, deleted, crossed, took (out|off), taken (out|off), dropped,
    corrected, merged, discarded, excluded, published, publishes, publish, posted, handed over, sent, sends,
    submitted, withdrew, withdrawn, weeded, purged, added, adds, adding, checking, reviewing, rechecking, examining, clarifying`),
  filed: phrases(`
    filed, lodged, submitted, drafted, signed, filled in, filled out, stamped`),
  handled: phrases(`
    (were|was|have been|has been) added (to|),
    (are|is|were|was|being|been|remain|remained) (being|still being|still|now|) (checked|rechecked|reviewed|examined|
      removed|deleted|struck|corrected|merged|discarded|excluded|withdrawn|published|clarified|investigated|released|
      read), to be (verified|checked|confirmed|reviewed|clarified), being (verified|confirmed),
    under (review|examination|study), awaiting (review|verification|confirmation),
    (appear|appears|appeared|occur|stand|stood) (more than once|two times|again),
    (do|did|does) not (match|appear|add up)`),
};
