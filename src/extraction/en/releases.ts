import { phrases } from '../lexicon/words.js';

const THEIR_FAMILY =
  '(families|family|parents|mothers|mother|father|wives|husbands|children|relatives|loved ones|kin|kinsfolk|folks|siblings|people)';
const SENTENCE = '(sentences|sentence|terms|term|jail terms|prison terms|prison sentences|time)';

/** Ways of being let out, beside the verbs of releasing. */
export const moreFreed = phrases(`
  (help|helped|helps|helping) free,
  (put|placed|set) in (liberty|freedom), (left|leave|leaves|leaving) in (freedom|liberty), (restored|brought back) to (liberty|freedom),
  accorded (their|) (freedom|liberty|release),
  (granted|given|obtained|received|won) (their|) (conditional|unconditional|immediate|provisional|outright) (freedom|
    liberty), unjailed, (breathe|breathes|breathed|breathing) (free air|the air of freedom),
  no longer (held|detained|jailed|imprisoned|incarcerated|locked up),
  (were|was|been) free (again|at last|by|since|on), in liberty,
  (prisoners|prisoner|detainees|detainee|inmates|hostages|journalists|dissidents) out, fresh out of,
  (prisoners|detainees|inmates|hostages|captives) left (this|last|on|over|yesterday|today|overnight|between),
  (prisoners|detainees|inmates|hostages|captives) (have|had|have already|had already) left,
  (go|goes|went|gone|going|walk|walks|walked|walking|step|steps|stepped|stepping|come|comes|came|coming|run|runs|ran)
    (free|to freedom|into freedom),
  (walk|walks|come|comes|get|gets|step|steps|file|files|emerge|emerges) (out of|from) (prison|jail|custody|detention|
    captivity|prisons|jails|cells), (leaves|exits) (prison|jail|custody|detention|captivity), swaps, swapping,
  pardons, paroles, bails, amnesties, let go of,
  (obtain|obtained|obtaining|gain|gained|recover|recovered|recovering|regain|regained|regaining|receive|received|win|
    won) (the|their|his|her) (full|conditional|) (freedom|liberty),
  (flown|flew|driven|taken|brought|bused|sent) (straight|directly) (home|out|) (from|out of) (the|their|) (prison|
    jail|custody|detention|cells|captivity), (flown|flew) (home|out) from (prison|jail|custody|detention|captivity),
  (be|been|being|was|were) (out|free) (again|already), (handover|handovers|hand-over) of,
  (prisoner|prisoners|hostage|hostages|captive|captives|detainee) (exchange|swap|handover|trade), (given|handed) back,
  (given|get|got|getting|gets|have|had) (back|) their (liberty|freedom) (back|),
  (back|reunited|together|home|safe) with (their|his|her) ${THEIR_FAMILY},
  (gone|went|go|going|sent|come|came|returned|back|home) (back|home|) to (their|his|her) ${THEIR_FAMILY},
  (handed|given|delivered|restored) (back|over|) to (their|his|her) ${THEIR_FAMILY},
  (reported|counted|logged|recorded|listed) * (gone|out|free), (prisoners|inmates|detainees|convicts) gone,
  out (at last|again|too|also|on parole|on licence|on probation), also out (are|is|were), out (are|is|were),
  going home, went home free, walked home, left with (their|his|her) (family|families|relatives|loved ones),
  (was|were|been|being|is|are) (bailed|paroled|amnestied|reprieved|unshackled|exonerated|released|liberated),
  let home, sent home, (freedom|liberty) (was|is|were|has been|had been) (restored|given back|returned) to,
  (restore|restores|restored|restoring|returned) (freedom|liberty) to,
  (step|steps|stepped|stepping|walk|walks|walked|walking|emerge|emerges|emerged) out to freedom,
  (set|sets|setting) at liberty,
  (is|are|was|were) (now|already|all|) (out of jail|out of prison|out of custody|out of detention),
  (open|opened|opens|opening|unlocked|unlocks|unlocking|unbolted) (the|its|their|a|) (prison|jail|cell|main|front|
    steel|iron|back|) (gates|gate|doors|door) (to|for), opened up for, (sleep|sleeps|slept|sleeping) (at home|in their own beds|in his own bed|in her own bed),
  (jails|prisons|cells|gates|doors) (have|has|had|were|) (opened|open|been opened) (*|on *|) (to|for),
  (gates|gate|doors|door) (of the prison|of the jail|of the camp|) (opened|swung open|were opened|was opened|open)
    (to|for),
  (regain|regained|regaining|recover|recovered|recovering|win|won|gain|gained|obtain|obtained|secure|secured|got|get|
    enjoy|enjoying|given|granted|restored) (back|) (their|his|her|) (freedom|liberty|release),
  (secured|secures|securing|negotiated|won|obtained|brokered|arranged|got) (the|) (freedom|liberty|release|releases)
    (of|for), (freed|released|bailed|sprung|liberated) from,
  (have|has|had) (returned|come home|come back|gone home) (to|with|) (their|his|her) ${THEIR_FAMILY}, liberating,
  liberates, liberate,
  (granted|given|got|received|won) (parole|bail|a pardon|pardons|clemency|early release|compassionate release|
    conditional release|medical parole|amnesty|an amnesty|a reprieve), let (out|go|off|loose), let (them|him|her) go,
  (given|handed|shown) (their|his|her|) (release papers|discharge papers|walking papers),
  (sentences|convictions|charges) (quashed|overturned|annulled|set aside) and (freed|released),
  (acquitted|cleared) and (freed|released|sent home), returned to freedom,
  (crossed|came|walked|been brought|were brought|brought) (over|back) (the border|the bridge|the line) (free|to
    freedom|home), set (them|him|her|us|people|prisoners|captives|hostages|detainees|inmates|everyone) (free|loose|at liberty), cut free, handed back (to|by), given up by, swapped (for|out)`);

/** The same, of people known to have been held. */
export const moreWeakFreed = phrases(`
  (more|others) (have|had|have since|had since) left (.|;),
  (left|leave|leaving|leaves) (the|its|these|those|various|several|different) establishments,
  (left|leave|leaving|leaves) (the|its|their|a|these|those|various|several|different) (penitentiary|prison|penal|
    detention|correctional) (establishment|establishments|institution|institutions|unit|units|complex),
  (taken|driven|escorted|bused|bussed|welcomed|transferred|accompanied) home,
  (homecoming|homecomings|departure|return home|discharge|discharges) of,
  (go|goes|went|gone|going|head|heads|headed|heading|fly|flies|flew|flown|flying|walk|walks|walked|walking|come|comes|
    came|coming|travel|travelled|traveled) (back|) home, hands over, hand over, handing over, hands back, hand back,
  handing back, gives back, giving back, repatriates, repatriate, repatriating,
  (arrive|arrived|arriving|made it|make it|got|get|reach|reached) home,
  (completed|finished|served out|served|completing|reached the end of|come to the end of|came to the end of|served
    every day of) (their|his|her|all of their|the whole of their|) ${SENTENCE},
  had reached the end of (their|his|her) ${SENTENCE},
  (back|home) (in|at) (their|his|her) (village|villages|home|homes|towns|town), (got|get|getting) off`);

export const morePromised = phrases(`
  (granted|given|handed|received|issued|issued with) (a|their|) (release|discharge) (papers|paper|orders|order|warrants|
    warrant|slips|slip|certificates|certificate),
  (prisoners|detainees|inmates|convicts|hostages|captives) (will|would|are to|were to|are (due|set|expected|
    scheduled) to) leave
  (on|this|next|tomorrow|today|
    later|by|within|over|before|after|soon|shortly),
  (will|would) (spend|celebrate|see in) (the|) (christmas|new year|new year 's eve|eid|ramadan|easter|diwali|holidays|
    holiday) (at home|with their families|with their family|with relatives),
  (are|is|were|was) (due|expected|set|) to follow, (are|is|were|was) due (out|home|back),
  (agreement|deal|accord|pact|law|bill|text|plan|resolution|amnesty|decree|protocol|ceasefire|truce|roadmap) (which|
    that|) (calls|called) for (the|) (release|freeing|liberation|exchange|handover|return) of,
  (provides|provide|provided|providing|allows|foresees|foresaw|envisages|envisaged|stipulates|stipulated|sees) (for|)
    (the|) (release|freeing|liberation|exchange|handover|return) of,
  (cleared|approved|listed|recommended|selected|named|earmarked|chosen) for (release|parole|pardon|early release|
    clemency|amnesty),
  (on the verge of|in line for|due for|bound for|poised for|marked for|destined for|tipped for|ready for) (release|
    freedom|parole|early release),
  (considered|prepared|readied|shortlisted|identified|designated|picked|proposed|nominated|put forward|lined up|
    cleared|marked) for (release|parole|pardon|pardons|early release|clemency|amnesty|freedom),
  (upcoming|imminent|impending|forthcoming|planned|promised) (release|releases|freeing|liberation),
  release (orders|warrants) for,
  (qualify|qualifies|qualified) for (release|early release|the amnesty|a pardon|parole), (would|will|shall) follow,
  (on|at) the (next|coming|following) (flight|bus|convoy|exchange|swap),
  (is|are|was|were) (to|due to) (come|get|walk) out,
  (spoke|speaks|talked|talks|talk) of (freeing|releasing|letting|pardoning|sending home),
  (will|would|to|shall|must|ought to|have to) be (out|home|free|at home|back home|with their families|walking free|
    going home|on their way home),
  (is|are) (going|coming|returning|heading|flying) (home|free) (on|by|within|in|before|tomorrow|next|this),
  (expect|expects|expecting|anticipate|anticipates|await|awaits|awaiting) the (release|freeing|return) of,
  (will|would|shall) (swap|exchange|trade),
  (was|were) (going|coming|returning|heading|flying) (home|free) (by|within|before|tomorrow|next),
  (promise|promised|promises|pledge|pledged|pledges|vow|vowed|offer|offered) (the|) (freedom|liberty|release|pardons|
    pardon|amnesty|clemency) (of|to|for)`);

export const moreUndone = phrases(`
  (from|out of) (slavery|slavery-like|slave-like|forced|bonded|debt|modern|servitude|traffickers|trafficking|brothels|
    a brothel|sweatshops|the rubble|rubble|the wreck|the wreckage|floods|floodwaters|the fire|a fire|a mine|the mine|
    child labour|exploitation),
  (arrested|detained|jailed|seized|picked up|captured|imprisoned|locked up) (again|anew|afresh|once more|once again|a
    second time), back (in|into|behind) (custody|detention|their cells|a cell|cells),
  (sent|brought|hauled|thrown|put) back (to|in|into) (prison|jail), re-detained, redetained,
  re-imprisoned, to (protest|demand|vote|celebrate|cheer), in protest, for retraining, from hospital, from (the|their|an) (oath|oaths|vow|vows|pledge|pledges),
  from the hospital, through a tunnel, over the wall, debts, from duty, from service, from their contracts,
  from the scheme, from (paying|having to|taxes|fees|obligations|all obligations|charges|the charges), of (all|any|the) charges,
  in (handcuffs|shackles|chains), under escort, for (a|their) (court|) (hearing|hearings|trial|transfer),
  for an hour of, from (solitary|isolation) (confinement|cells|), (a|the|their own|an underground) tunnel,
  escape tunnel, a hole in the wall,
  from (the|a|an) (crash|accident|wreck|collision|blaze|lift|elevator|plane|car|cave),
  (has|have|was|were|is|are|had) (not|never|yet to be) (been|) (executed|carried out|enforced|implemented|obeyed|
    honoured|honored|complied with),
  (but|and|yet) (have|has|had) (not|yet to) (yet|) (walked|walk|come|get|got|been let|been allowed) out,
  (but|and|yet) (have|has|had) not (yet|) (been (freed|released|let go)|left (jail|prison|custody|detention)),
  (but|and|yet) (remain|remained|are still|were still|stay|stayed) (in|behind) (jail|prison|custody|detention|bars),
  the (release|releases|order|plan|handover|swap) (was|were) (then|later|) (cancelled|canceled|called off|scrapped|
    blocked|suspended|shelved|revoked|overturned)`);
