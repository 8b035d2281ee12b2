import { expect, test } from 'vitest';
import { type CountedRow, countedIn } from './counted-in.js';

/** The form of a verb of release says whether people are out, are to be, or only may be; and what it hangs on may say more. */
const rows: readonly CountedRow[] = [
  // a subjunctive is still to come
  ['es', 'Una nota.\nEstá previsto que 31 reos abandonen la cárcel en los próximos días.', '31 promised'],
  ['es', 'Una nota.\nSe espera que 31 reos recuperen su libertad esta semana.', '31 promised'],
  ['es', 'Una nota.\nSe prevé que salgan del penal 31 reos en los próximos días.', '31 promised'],
  ['es', 'Una nota.\nSe espera que 31 reos vuelvan a sus casas en los próximos días.', '31 promised'],
  ['pt', 'Uma nota.\nEstá previsto que 31 reclusos deixem a cadeia nos próximos dias.', '31 promised'],
  ['pt', 'Uma nota.\nEspera-se que 31 reclusos saiam em liberdade esta semana.', '31 promised'],
  ['pt', 'Uma nota.\nEstá previsto que 31 reclusos regressem a casa nos próximos dias.', '31 promised'],
  // but for what its clause hangs on
  ['es', 'Una nota.\nUn mes después de que fueran liberados 31 reos, nadie ha dado la lista.', '31 freed'],
  ['es', 'Una nota.\nTras que el juez concediera la libertad a 31 reos, hubo fiesta.', '31 freed'],
  ['es', 'Una nota.\nEl indulto hizo posible que 31 reos obtuvieran la libertad.', '31 freed'],
  ['es', 'Una nota.\nLa ley ha permitido que 31 reos salgan del penal.', '31 freed'],
  ['pt', 'Uma nota.\nO indulto fez com que 31 reclusos saíssem da cadeia.', '31 freed'],
  ['pt', 'Uma nota.\nO acordo permitiu que 31 reclusos recuperassem a liberdade.', '31 freed'],
  ['es', 'Una nota.\nLa ley permitirá que 31 reos salgan del penal.', '31 promised'],
  // every tense of a verb of letting go
  ['es', 'Una nota.\nEl juez acaba de conceder la libertad a 31 reos.', '31 freed'],
  ['es', 'Una nota.\nEl Gobierno se comprometió a devolver la libertad a 31 reos.', '31 promised'],
  ['es', 'Una nota.\nEl Gobierno va a entregar a 31 reos esta semana.', '31 promised'],
  ['es', 'Una nota.\nHan conseguido la libertad 31 reos.', '31 freed'],
  ['pt', 'Uma nota.\nSoltaram-se 31 reclusos.', '31 freed'],
  ['pt', 'Uma nota.\nO governo porá em liberdade 31 reclusos nos próximos dias.', '31 promised'],
  ['pt', 'Uma nota.\nConseguiram a liberdade 31 reclusos.', '31 freed'],
  ['pt', 'Uma nota.\nO governo vai repatriar 31 reclusos nos próximos dias.', '31 promised'],
  ['pt', 'Uma nota.\nFicaram em liberdade 31 presos.', '31 freed'],
  ['pt', 'Uma nota.\nApós deixar a prisão, os 31 reclusos viajaram para o Brasil.', '31 freed'],
  ['en', 'A note.\nThirty-one inmates will return home in the coming days.', '31 promised'],
  ['en', 'A note.\nThirty-one inmates were going home on Monday.', '31 freed'],
  ['en', 'A note.\nThe king turned 31 inmates loose.', '31 freed'],
  ['en', 'A note.\nAfter winning their freedom, the 31 inmates flew to Lisbon.', '31 freed'],
  ['en', 'A note.\nThirty-one inmates are set to exit the prison in the coming days.', '31 promised'],
  // asked for, denied, supposed
  ['es', 'Una nota.\nLas familias piden que salgan libres 31 personas.'],
  ['es', 'Una nota.\nEl ministerio negó que 31 personas hayan salido en libertad.'],
  ['es', 'Una nota.\nSi salieran 31 personas, seguiría el diálogo.'],
  ['pt', 'Uma nota.\nAs famílias pedem que 31 pessoas saiam livres.'],
  ['pt', 'Uma nota.\nSe 31 pessoas saíssem, o diálogo continuaria.'],
  ['en', 'A note.\nFamilies asked the army to let 31 people out.'],
  ['en', 'A note.\nThe army denied having pardoned and released 31 people.'],
  // it hangs on another verb whether they leave
  ['en', 'A note.\nThe bill could see 41 prisoners walk free.'],
  ['en', 'A note.\nThe amnesty could mean 41 prisoners walk free.'],
  ['en', 'A note.\nThe deal will see 41 prisoners walk free.', '41 promised'],
  ['en', 'A note.\nFriday saw 41 prisoners walk free.', '41 freed'],
  ['es', 'Una nota.\nLa ley podría permitir que 41 presos salgan en libertad.'],
  ['pt', 'Uma nota.\nA lei poderia permitir que 41 presos saíssem em liberdade.'],
  ['es', 'Una nota.\nLa ley permitió que 41 presos salieran en libertad.', '41 freed'],
];

for (const [language, text, ...counted] of rows)
  test(`${language}: ${text.replace('\n', ' ¶ ')}`, () => expect(countedIn(text, language)).toEqual(counted));
