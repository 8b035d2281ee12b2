import { describe, expect, test } from 'vitest';
import { statementsIn } from '../tell-statements.js';

/** Paragraphs apart by line ends, and what is said in them about the counts: all of it, and nothing else. */
type Row = readonly [text: string, ...statements: string[]];

const BEFORE = 'The government of Venezuela says it has freed 400 political prisoners.\n';
const ITS_OWN = 'Foro Penal said 80 political prisoners were freed on Sunday.\n';

const rows: readonly Row[] = [
  [`${BEFORE}Foro Penal demanded the list of names.`, 'Foro Penal: list_asked about 400, told before'],
  [
    `${BEFORE}On Tuesday, Foro Penal called on the government to publish the list of those freed.`,
    'Foro Penal: list_asked → Government of Venezuela about 400, told before on 2031-05-06',
  ],
  [
    `${BEFORE}Jorge Rodríguez promised to publish the list.`,
    'Government of Venezuela (Jorge Rodríguez): list_promised about 400, told before',
  ],
  [
    `${BEFORE}The government will publish the names of those released, Jorge Rodríguez said.`,
    'Government of Venezuela (Jorge Rodríguez): list_promised about 400, told before',
  ],
  [
    `${BEFORE}The government published a list of prisoners released.`,
    'Government of Venezuela: list_published about 400, told before',
  ],
  [
    `${BEFORE}The government has not published a list, Foro Penal said.`,
    'Foro Penal: list_withheld → Government of Venezuela about 400, told before',
  ],
  [`${BEFORE}Foro Penal disputes the figure.`, 'Foro Penal: disputed about 400, told before'],
  [
    `${BEFORE}Rights groups accuse the government of inflating the figure.`,
    'rights groups: disputed → Government of Venezuela about 400, told before',
  ],
  [`${BEFORE}Foro Penal called the figure inflated.`, 'Foro Penal: disputed about 400, told before'],
  [`${BEFORE}The figure is disputed by Foro Penal.`, 'Foro Penal: disputed about 400, told before'],
  [
    `${BEFORE}Delcy Rodríguez asked the United Nations to verify the releases.`,
    'Government of Venezuela (Delcy Rodríguez): verification_asked → United Nations about 400, told before',
  ],
  [
    `${BEFORE}Foro Penal called for an independent verification of the figure.`,
    'Foro Penal: verification_asked about 400, told before',
  ],
  [`${BEFORE}Reuters could not independently verify the figure.`, 'Reuters: unverified about 400, told before'],
  [
    `${ITS_OWN}It is still verifying the identities of those released.`,
    'Foro Penal: verifying case_by_case about 80, told before',
  ],
  [
    `${ITS_OWN}“The figure is provisional,” said its director, Alfredo Romero.`,
    'Foro Penal (Alfredo Romero): provisional about 80, told before',
  ],
  ['Foro Penal has verified 104 releases case by case.', 'Foro Penal: verified case_by_case about 104'],
  ['Foro Penal verified 104 releases against prison records.', 'Foro Penal: verified register about 104'],
  [
    `${ITS_OWN}Interior Minister Diosdado Cabello called Foro Penal's figures “inflated”.`,
    'Government of Venezuela (Diosdado Cabello): disputed → Foro Penal about 80, told before',
  ],
  [
    `${ITS_OWN}Diosdado Cabello, the interior minister, said the figures given by Foro Penal were exaggerated.`,
    'Government of Venezuela (Diosdado Cabello): disputed → Foro Penal about 80, told before',
  ],
  [
    `${BEFORE}The government's figure is inflated, Foro Penal said.`,
    'Foro Penal: disputed → Government of Venezuela about 400, told before',
  ],
  [
    `${ITS_OWN}Romero said the group was verifying the identities of those released case by case and asked the authorities to publish a list of names.`,
    'Foro Penal (Alfredo Romero): verifying case_by_case about 80, told before',
    'Foro Penal (Alfredo Romero): list_asked → Government of Venezuela',
  ],
  [
    `${BEFORE}The government asked the United Nations to verify the 895 releases since December.`,
    'Government of Venezuela: verification_asked → United Nations',
  ],
  [
    `${BEFORE}The government promised to free 200 more prisoners. It asked the United Nations to verify the releases.`,
    'Government of Venezuela: verification_asked → United Nations about 400, told before',
  ],
  // nothing is said about the counts
  [`${BEFORE}Foro Penal asked for donations.`],
  [`${BEFORE}Foro Penal presented a list of demands.`],
  [`${BEFORE}The airline was taken off the sanctions list.`],
  [`${BEFORE}Alfredo Romero wrote on his verified account.`],
  [`${BEFORE}Foro Penal asked the United Nations for help.`],
  [`${BEFORE}The families disputed the verdict.`],
  [`${BEFORE}Prices are inflated, Foro Penal said.`],
  [`${BEFORE}He was granted provisional release.`],
  [`${BEFORE}The agency verified the video of the release.`],
  [`${BEFORE}A relative had been promised a list.`],
  [`${BEFORE}Tensions could rise, Foro Penal said.`],
  ['The shop has published its price list.'],
  ['The presidential election of 2024 is disputed by the opposition.'],
];

describe('what is said about the counts', () => {
  test.each(rows)('%s', (text, ...statements) => {
    expect(statementsIn(text)).toEqual(statements);
  });
});
