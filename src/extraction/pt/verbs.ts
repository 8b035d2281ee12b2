import { phrases } from '../lexicon/words.js';

const AR = ['ou', 'aram', 'ava', 'avam', 'ara', 'ando', 'amos'];
const AR_PRESENT = ['a', 'am'];
const ER = ['eu', 'eram', 'e', 'em', 'ia', 'iam', 'endo', 'emos', 'era'];
const IR = ['iu', 'iram', 'e', 'em', 'ia', 'iam', 'indo', 'imos', 'ira'];
const HAS = '(tem|tinha|tinham|havia|haviam|tera)';

function formsOf(stems: readonly string[], endings: readonly string[]): readonly string[] {
  return stems.flatMap((stem) => endings.map((ending) => `${stem}${ending}`));
}

/** Verbs of saying and counting in -ar, in the tenses of news: "salientaram", "contabilizava", "tinha apurado". */
const SAYING = phrases(`
  confirm, inform, relat, anunci, verific, contabiliz, comput, registr, regist, document, estim, calcul, denunci,
  afirm, assegur, indic, detalh, explic, acrescent, apont, declar, express, comunic, notific, situ, mencion, sublinh,
  recalcul, reiter, aleg, revel, divulg, public, coment, lament, consider, question, destac, pontualiz, identific,
  enumer, certific, constat, corrobor, actualiz, atualiz, ratific, enfatiz, ressalv, assinal, salient, fris, ressalt,
  realc, lembr, record, relembr, adiant, antecip, compil, arrol, recense, inventari, catalog, mape, rastre, monitor,
  apur, quantific, totaliz, sustent, argument, retruc, replic, ripost, atest, comprov, valid, chec, observ,
  pormenoriz, discrimin, especific, sentenci, estipul, averigu, cadastr, tabul, report, elenc, proclam, reafirm,
  avali, narr, manifest, adicion, aclar, evidenci, insinu, profetiz, postul, reaviv, assever, confidenci, objet`);

/** The same, whose present is a noun or says something else: "nota", "precisa", "levanta", "conta". */
const SAYING_PAST = phrases(`
  not, precis, cifr, alert, critic, levant, avanc, anot, testemunh, list, tuit, post, desabaf, celebr, cont, notici,
  avis`);

const SAYING_ER = phrases('reconhec, esclarec, descrev, escrev, respond, rebat, defend');

const SAYING_IR = phrases(`
  admit, garant, conclu, prossegu, insist, repet, desment, resum, exib, transmit, difund, atribu, assum, advert, afer,
  refer, suger, retorqu`);

/** Those that change their stem, or take another word. */
const SAYING_CHANGING = phrases(`
  disse, disseram, diz, dizem, dizia, diziam, dissera, dizendo, ${HAS} dito, expos, expuseram, expoe, expoem, expunha,
  ${HAS} exposto, ${HAS} (escrito|descrito|previsto|referido), refere, referem, sugere, sugerem,
  (fez|fizeram|faz|fazem|fazia|faziam) (saber|notar|constar|ver), ${HAS} feito (saber|notar|constar),
  (deixou|deixaram|deixa|deixam|deixava|deixavam) (claro|evidente|entrever|patente), ${HAS} deixado (claro|evidente),
  (tornou|tornaram|torna|tornam|tornava) (publico|publica|publicos|publicas), ${HAS} tornado (publico|publica),
  (deu|deram|da|dao|dava|davam) (a conhecer|conta de|conta da|conta do|conta das|conta dos|conhecimento de),
  ${HAS} dado (a conhecer|conta de|conta da|conta do),
  (pos|puseram|poe|poem|colocou|colocaram|coloca|colocam|fixou|fixaram|fixa|fixam|situou|situaram|cifrou|cifraram|
    avaliou|avaliaram) em`);

/** "garantem-nos": said to whoever writes. */
const TO_US = phrases(`
  dizem, disseram, garantem, garantiram, asseguram, asseguraram, juram, juraram, afirmam, contam, contaram, confirmam,
  confirmaram, explicam, explicaram, relatam, disse, garantiu, assegurou, contou, confirmou, explicou, relatou`);

function perfect(stems: readonly string[], ending: string): readonly string[] {
  return phrases(stems.map((stem) => `${HAS} ${stem}${ending}`).join(', '));
}

/** "confirmou", "confirmaram", "confirma", "tinha confirmado" … */
export const saying: readonly string[] = [
  ...formsOf(SAYING, [...AR, ...AR_PRESENT]),
  ...formsOf(TO_US, ['-nos', '-me']),
  ...formsOf(SAYING_PAST, AR),
  ...formsOf(SAYING_ER, ER),
  ...formsOf(SAYING_IR, IR),
  ...SAYING_CHANGING,
  // "embora o governo assegure que"
  ...formsOf(SAYING, ['e que', 'em que']),
  ...perfect([...SAYING, ...SAYING_PAST], 'ado'),
  ...perfect([...SAYING_ER, ...SAYING_IR], 'ido'),
];
