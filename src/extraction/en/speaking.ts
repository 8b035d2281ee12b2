import type { SpeakingWords } from '../lexicon/speaking-words.js';
import { phrases } from '../lexicon/words.js';

export const speaking: SpeakingWords = {
  verbEnds: ['ed', 'es', 's'],
  participleEnds: ['ing'],
  organs: phrases(`
    chapter, office, branch, team, desk, unit, section, arm, wing, secretariat, board, staff, bureau, division, programme, program, leadership,
    coordination, service`),
  anonymity: phrases(`
    not to be (named|identified|quoted), not be (named|identified|quoted), (on|of) (condition of|) anonymity,
    anonymously, did not want to be (named|identified|quoted),
    (declined|refused) to (be named|be identified|give his name|give her name|give a name),
    withheld (his|her|their) name`),
  ofThatCountry: phrases("that country, that country 's, that nation, of that country, in that country"),
  shownTo: phrases(`
    (seen|obtained|viewed) by (the|), (shared|made available|leaked|provided|passed|shown) (to|with) (the|)`),
  wasShown: phrases('(has|have|had|) (seen|obtained|viewed), saw, was shown, had access to'),
  contraryTo: phrases(`
    (contrary|as opposed|in contrast) to what, unlike what, despite what, in spite of what, no matter what, whatever`),
  madeFrom: phrases('based (on|upon), drawing on, drawn from, compiled from, built (on|from), relying on'),
  despite: phrases('despite, contrary to, in spite of, notwithstanding'),
  refuses: phrases(`
    (refuse|refuses|refused|refusing|decline|declines|declined|declining|fail|fails|failed|failing|unable|unwilling|
      reluctant) to, (stop|stops|stopped|stopping) short of, (avoid|avoids|avoided|avoiding)`),
  reacts: phrases('welcom*, rejoic*, hail*, prais*, applaud*, celebrat*, thank*, greet*, cheer*, commend*'),
  describes: phrases('describ*, call*, sees, saw, see, view*, label*, term*, brand*, regard*, consider*, characteri*'),
  passesOver: phrases(`
    (do|does|did) not (even|) (mention|name|speak of|talk of|talk about|speak about),
    (don't|doesn't|didn't) (even|) (mention|name|speak of|talk of|talk about|speak about),
    never (mentions|mentioned|mention), (makes|made|make) no mention of, (without|not) mentioning,
    (say|says|said|saying) nothing (of|about), (is|are|was|were|stays|stayed) silent (on|about),
    (leaves|leave|left) out, (omits|omit|omitted), (forgets|forget|forgot) (about|)`),
  putAt: phrases('at, to'),
  leavesAt: phrases(
    '(leaves|leave|left|leaving|keeps|kept|caps|capped) (it|them|) at, (leaves|left|keeps|kept) (the|its|that) * at',
  ),
  pressContacts: phrases(`
    (press|media) (contact|contacts|inquiries|enquiries|queries|office contact),
    (contact|contacts) for (the|) (press|media), for (media|press) (inquiries|enquiries|queries),
    (note|notes) (to|for) (the|) editors`),
  invites: phrases(`
    join, sign, support, subscribe, follow, get, read, visit, donate, help, become, download, listen, meet, share,
    receive, register, browse, explore, try, like, want`),
  sourceLabels: phrases('source, sources, data'),
  partedBy: phrases('by, per'),
};
