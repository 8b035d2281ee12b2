import type { Phrases } from '../lexicon/words.js';
import { phrases } from '../lexicon/words.js';
import { moreFreed, moreWeakFreed } from './releases.js';

export const JAILS = 'prison|prisons|jail|jails|custody|detention|captivity|cells|incarceration';
export const PLACES = `(${JAILS}|behind bars)`;
const AWAY_FROM = `(${JAILS})`;

/** Ways to say that people were let out. */
export const freed: Phrases = [
  ...moreFreed,
  ...moreWeakFreed,
  ...phrases(`
    (side|sides) (received|recovered|returned|released), freed, frees, freeing, free, released, releases, release,
    releasing, liberated, liberation, liberations, return to (liberty|freedom), (let|lets|letting) (out|go|loose),
    (let|lets) (them|him|her|people) (out|go), set free, sets free, setting free,
    (walk|walked|walks|walking) (free|out|out of|to freedom|away), (came|come|coming|got|get|getting) (out|out of),
    (left|leave|leaves|leaving) ${AWAY_FROM},
    (left|leave|leaving) (the|their|its|a|this|that) (prison|prisons|jail|jails|cell|cells|detention|custody|
      penitentiary|centre|center|compound),
    (left|leave|leaving) (the|their|its) (facility|barracks|police cells|lockup|police station|camp|camps|site|
      sites|colony|colonies|penal colony|penal colonies|labour camp|labour camps|cells),
    (return|returned|returning|back|brought|came|come|freed) from captivity,
    (left|leave|leaving) * (prison|prisons|jail|jails|custody|detention),
    (left|leave|leaving) * * (prison|prisons|jail|jails|custody|detention), out of ${PLACES},
    out of the (prison|jail|prisons|jails|cells|cell), (are|were|is|was) (now|all|both|finally|safely|) out, on the outside, at liberty,
    (regain|regains|regained|regaining|gain|gains|gained|gaining|recover|recovers|recovered|recovering|win|wins|won|
      winning|secure|secures|secured|securing) (their|his|her|) (freedom|liberty),
    (return|returns|returning|head|heads|headed|heading|fly|flying) home, to (swap|exchange|trade),
    (turn|turns|turned|turning) loose, (sent|returned|back|came|come|gone|allowed|brought) home, handed over,
    handed to (the|) (red cross|icrc|international committee|mediators), handed to their (families|relatives|lawyers), swapped, flown out, freedom for, the exit of, exit of, exits, gates had opened for,
    (opened|opens) (its|the|their) (gates|cells|doors) (to|for), departures,
    (exchange|exchanged|exchanging|swap|swapped|swapping|trade|traded) (prisoners|detainees|captives|hostages),
    out (today|tonight|overnight|yesterday|so far|since), already (out|released|freed|home),
    (step|steps|stepping|file|files|filed|filing|stream|streams|streamed|streaming|pour|pours|poured|pouring) out,
    (freedom|liberty) of, pardoned,
    granted (freedom|release|bail|conditional release|amnesty|an amnesty|clemency|pardons|a pardon|parole|early
      release|liberty|humanitarian release|provisional release), paroled, released on parole, freed on bail, bailed,
    (excarcerated|excarcelated), (excarcerations|excarcelations|excarcelation|excarceration), departed prison, (on|to) the street, repatriated,
    unconditionally freed, exited, crossed to freedom, reunited with, amnestied,
    (spared|freed from) prison, driven out of, dropped off,
    brought (from|out of) (prison|prisons|jail|jails|custody|detention), brought freedom, freedom to,
    driven (to|into|across|over), flown (to|into|back), bused (to|into|out), crossed into,
    (on|en route on) their way home, got back, get back, gets back, received back, (are|is|were|now|safely|be|soon be) home,
    (been|were|was|being) returned, of the returned, (also|have|had|has) returned,
    returned to (ukraine|russia|belarus|israel|gaza|venezuela|kyiv|moscow|the country|their (country|homeland|home
      country|units|village|villages)), (are|is|were|now|already) free,
    returned from (captivity|prison|detention|jail|custody), (brought|bring|bringing) (back|home),
    (left|leave|leaving|came out|come out|got out|went home) (under|with|on|subject to) (precautionary|restrictive|alternative|judicial|court|house|travel|conditions|restrictions|bail|probation|parole),
    back on (home|ukrainian|russian) soil, brought out, back at home, those who left,
    among those (who|) (left|freed|released|leaving|to leave), returned, (the|their|a) return of,
    back on the street*, (grants|granting|grant) (amnesty|an amnesty|clemency|pardons|freedom|release), pardoning,
    (put|placed|loaded) (on|onto|aboard|on board) (a|an|the|one|two) (*|) (plane|planes|flight|flights|bus|buses|
      aircraft|jet|ferry|boat|train|convoy|helicopter), (put|placed|loaded) (on|onto|aboard) (planes|flights|buses),
    (boarded|boarding|board) (a|an|the) (*|) (plane|flight|bus|aircraft|jet|ferry|boat|train),
    (step|stepped|walk|walked|file|filed|came|went) (out|) through (the|its|a) (gate|gates|door|doors|prison gate|
      prison gates|main gate|front gate|iron gate),
    (returned|return|returning|went back|go back|going back|gone back) to (their|his|her) (communities|community|
      villages|towns|village|regions|region|districts|farms|fields|parishes|desks|jobs|classrooms|studies|
      congregations|countries|country|units|home towns|hometowns|native villages), exchanged, traded for,
    (come|came|coming) back,
    (left|leave|leaving|walked out of|walk out of) (el rodeo|rodeo|tocoron|tocuyito|yare|zona 7|insein|evin|el
      helicoide|the helicoide|helicoide|el chipote|la modelo|okrestina|silivri|metris|sincan|tora|badr|qarchak|rajai
      shahr|sednaya|saydnaya|adra|obo|thayarwaddy|myingyan|kaliti|kality|qilinto|kilinto|makala|ndolo|luzira|kamiti|
      kirikiri|ikoyi|kuje|chikurubi|black beach|zhodino|ofer|ketziot|megiddo|damon|malir|adiala|kot lakhpat|
      welikada|mornaguia|mariona|cecot|izalco|combinado del este|boniato|guanajay|villa marista|guantanamo|bagram|
      pul-e-charkhi|abu ghraib|rebeuss|cap manuel|dangla|awash arba|lefortovo|olenivka|volodarka|camp boiro|bure|
      giwa barracks),
    (returned|returning|return) to (their|his|her) (families|family|homes|home|loved ones|relatives),
    rejoined (their|his|her) (families|family),
    (back with|embraced|hugged) (their|his|her) (families|family|loved ones), stepped (out|free|outside), sprung,
    see freedom, saw freedom, (tasted|taste) freedom, (out|free) on bail,
    (pardon|pardons|clemency|amnesty|amnesties) (to|for), (pardon|pardons) of,
    (open|opened|opens|opening) (the|its|their) (prison|jail|cell|penitentiary) (gates|gate|doors|door) (to|for),
    (regain|regained) (contact with|sight of) freedom, emerged, (had|have|having) their freedom restored,
    freedom restored, (allowed|permitted) to (leave|go|return),
    no longer (in|behind) (prison|custody|jail|bars), airlifted, ferried (to|home|out),
    hugged (his|her|their) (mother|mothers|children|wives),
    (opened|unlocked|unlocking|opening) the (doors|gates|cells) (for|to), cut loose, turned over to,
    (been|were|was|being) discharged (after|since|without|last|this)`),
];

/** Those that say so of people known to be prisoners alone. */
export const weakFreed: Phrases = [
  ...moreWeakFreed,
  ...phrases(`
    out since, already (out|home),
    (step|steps|stepping|file|files|filed|filing|stream|streams|streamed|streaming|pour|pours|poured|pouring) out,
    (return|returns|returning|head|heads|headed|heading|fly|flying) home, to (swap|exchange|trade), swaps, swapping,
    (left|leave|leaving) (the|their) (facility|barracks|police cells|lockup|police station|camp|site),
    (sent|returned|back|came|come|gone|allowed|brought) home, handed over, handed back, flown out, exits,
    departures, repatriated, driven out of, dropped off, driven (to|into|across|over), flown (to|into|back),
    bused (to|into|out), crossed into, get back, gets back, got back, received back, (are|is|were|now|safely|be|soon be) home,
    (been|were|was|being) returned, of the returned, (also|have|had|has) returned,
    returned to (ukraine|russia|belarus|israel|gaza|venezuela|kyiv|moscow|the country|their (country|homeland|home
      country|units|village|villages)), (brought|bring|bringing) (back|home),
    (left|leave|leaving|came out|come out|got out|went home) (under|with|on|subject to) (precautionary|restrictive|alternative|judicial|court|house|travel|conditions|restrictions|bail|probation|parole),
    (allowed|permitted) to (leave|go|return), on their way home, airlifted, ferried (to|home|out), turned over to,
    back on (home|ukrainian|russian) soil, back at home, (come|came|coming) back, emerged, returned,
    (the|their|a) return of, on the outside, (are|were|is|was) (now|all|both|finally|safely|) out, exchanged,
    (been|were|was|being) discharged (after|since|without|last|this)`),
];
