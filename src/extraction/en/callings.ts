import type { SourceWords } from '../lexicon/source-words.js';
import { phrases } from '../lexicon/words.js';

/** What the people of a body are, in its name, beside it or when they are called so again. */
export const callings: SourceWords['callings'] = {
  lawyers: phrases('lawyer, lawyers, attorney, attorneys, jurist, jurists, law, legal, bar, advocates, counsel'),
  journalists: phrases(`
    journalist, journalists, reporter, reporters, correspondent, correspondents, photographer, photographers, press,
    media`),
  activists: phrases('activist, activists, campaigner, campaigners, defender, defenders'),
  volunteers: phrases('volunteer, volunteers'),
  watchers: phrases('monitor, monitors, observer, observers, researcher, researchers, observatory, watch'),
  mothers: phrases('mother, mothers'),
  clergy: phrases('bishop, bishops, priest, priests, church, clergy, diocese, archdiocese, caritas'),
  doctors: phrases('doctor, doctors, medic, medics, medical, physicians'),
  workers: phrases('worker, workers, union, unionists, teachers, teacher'),
  experts: phrases('expert, experts, investigators, rapporteurs, mission, panel'),
};

/** Both organisations, the former, the second of them: of two bodies named before. */
export const told: Pick<SourceWords['roles'], 'both' | 'former' | 'latter'> = {
  both: phrases(`
    both (|of the|of these|of those) (organisations|organizations|groups|ngos|associations|unions|parties|watchdogs|
      committees|networks|charities),
    the two (organisations|organizations|groups|ngos|associations|unions|parties|watchdogs|committees|networks|
      charities), both`),
  former: phrases(`
    the (former|first) (organisation|organization|group|ngo|association|union|party|watchdog|committee|network|
      charity), the former, the first,
    the first of (the two|these|those|these two|those two|the) (organisations|organizations|groups|ngos|associations|
      bodies)`),
  latter: phrases(`
    the (latter|second) (organisation|organization|group|ngo|association|union|party|watchdog|committee|network|
      charity), the latter, the second,
    the (second|last) of (the two|these|those|these two|those two|the) (organisations|organizations|groups|ngos|
      associations|bodies)`),
};

/** Bodies written small, told apart by their members. */
export const ofMembers = phrases(`
  (the|a university 's|the university 's|its|their) (student|students|students '|workers|workers '|miners '|teachers
    '|nurses '|villagers '|residents '|neighbours '|farmers '|fishermen 's|women 's|former prisoners '|ex-prisoners '|
    exiles '|migrants '|youth|parish) (council|union|committee|association|federation|network|movement|body|
    collective|organisation|organization)`);

/** Bodies that families have made: their word is that of relatives. */
export const ofFamilies = phrases(`
  (the|a|that|this|their) (committee|group|collective|association|network|movement|organisation|organization) (formed|
    set up|created|organised|organized|founded|run|made up) (by|of) (the|their|prisoners '|) (families|relatives|
    mothers|parents|wives),
  (the|a|an|that|this|their) (committee|group|collective|association|network|movement|organisation|organization|union|
    coalition) of (the|their|prisoners '|detainees '|) (families|relatives|mothers|parents|wives),
  (the|a|that|this) (relatives|families|parents|wives) ' (committee|collective|association|network|movement|
    organisation|organization|union|coalition)`);
