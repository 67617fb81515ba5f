import { heedAges } from '../../../src/annotate/names/refine/ages.js'
import { nameBases } from '../../../src/annotate/names/refine/bases.js'
import { doubtCapitals } from '../../../src/annotate/names/refine/capitals.js'
import { readDatelines } from '../../../src/annotate/names/refine/datelines.js'
import { trimEdges } from '../../../src/annotate/names/refine/edges.js'
import { dropEvents } from '../../../src/annotate/names/refine/events.js'
import { nameIntroduced } from '../../../src/annotate/names/refine/introduced.js'
import { completeLeft } from '../../../src/annotate/names/refine/left-edges.js'
import { heedNouns } from '../../../src/annotate/names/refine/nouns.js'
import { cutOffices } from '../../../src/annotate/names/refine/offices.js'
import { cutOwners } from '../../../src/annotate/names/refine/owners.js'
import { splitPairs } from '../../../src/annotate/names/refine/pairs.js'
import { nameShortForms } from '../../../src/annotate/names/refine/short-forms.js'
import { dropSpecies } from '../../../src/annotate/names/refine/species.js'
import { namePersonsByTitle } from '../../../src/annotate/names/refine/titled.js'
import { type Case, testCases } from './refine-cases.js'

const CASES: readonly Case[] = [
  { rule: nameBases, text: 'Then Tarn-based buyers left.', gives: ['l: Tarn'] },
  { rule: nameBases, text: 'Then [~p Upper Tarn]-born singers left.', gives: ['l: Upper Tarn'] },
  { rule: nameBases, text: 'Then [o Tarn-based Askov Seeds] left.', gives: ['l: Tarn', 'o: Askov Seeds'] },
  { rule: nameBases, text: 'Then [o Tarn-owned Radio Askov] left.', gives: ['o: Tarn', 'o: Radio Askov'] },
  { rule: nameBases, text: 'Then Tarn-owned shops and [o Askov]-led talks ended.', gives: ['o: Askov'] },
  { rule: nameBases, text: 'Then Norwegian-born and Women-led and Health-based plans failed.', gives: [] },
  { rule: nameBases, text: 'Then Norway-backed [o Askov Seeds] left.', gives: ['l: Norway', 'o: Askov Seeds'] },
  { rule: nameBases, text: 'Then [o Norway-listed Askov Seeds] left.', gives: ['l: Norway', 'o: Askov Seeds'] },
  { rule: heedAges, text: 'There [p Ann Lee], 41, of [?o Elk Tarn], slept.', gives: ['p: Ann Lee', 'l: Elk Tarn'] },
  { rule: heedAges, text: 'There [?o Ann Lee], 41, slept.', gives: ['p: Ann Lee'] },
  { rule: heedAges, text: 'There [?o Tarn], 1984, and [?o Lee], 41 years on, slept.', gives: ['o: Tarn', 'o: Lee'] },
  { rule: heedAges, text: 'There [p Ann Lee], 41, of [o Tarn Seeds], slept.', gives: ['p: Ann Lee', 'o: Tarn Seeds'] },
  {
    rule: doubtCapitals,
    text: 'Mix Flour, Water, Cream, Eggs, Sugar, [?o Zest], Salt, Oil, Rice, Milk, Honey, Thyme, Dill, Mint, Nuts, Beans, Peas, Leeks, Figs and [p Ann Lee] Jam.',
    gives: ['p: Ann Lee'],
  },
  {
    rule: doubtCapitals,
    text: 'Mix Flour, Water, Cream, Eggs, Sugar, [?o Zest], Salt, Oil, Rice and [p Ann Lee] Jam.',
    gives: ['o: Zest', 'p: Ann Lee'],
  },
  {
    rule: doubtCapitals,
    text: 'So [p Al By Co Di Em Fa Go Hu] met [p Io Ju Ka Lo Mu No Pa], [p Re So] and [?o Zest].',
    gives: ['p: Al By Co Di Em Fa Go Hu', 'p: Io Ju Ka Lo Mu No Pa', 'p: Re So', 'o: Zest'],
  },
  {
    rule: doubtCapitals,
    text: 'Mix Flour, Water, Cream, Eggs, Sugar, [?o Zest], Salt, Oil, Rice, Milk, Honey, Thyme, Dill, Mint, Nuts, Beans, Peas, [p Bo Roe] and [p Ann Lee] Jam.',
    gives: ['o: Zest', 'p: Bo Roe', 'p: Ann Lee'],
  },
  { rule: doubtCapitals, text: 'Then [?o Tarn] slept.', gives: ['o: Tarn'] },
  { rule: doubtCapitals, text: 'From Monday to Friday in May [?o Tarn] slept.', gives: ['o: Tarn'] },
  { rule: readDatelines, text: 'DANGER – ASBESTOS. Keep out.', gives: [] },
  { rule: readDatelines, text: 'TARN, Wyo. – Sen. Ann Lee left.', gives: ['l: TARN'] },
  { rule: readDatelines, text: 'ARIES (May 1 – May 9): Rest is good.', gives: [] },
  { rule: readDatelines, text: 'TARN (May 1) – It rained.', gives: ['l: TARN'] },
  { rule: readDatelines, text: 'TARN – TAFB said it rained.', gives: ['l: TARN'] },
  { rule: trimEdges, text: 'Then [?l R-Tarn] rose.', gives: ['l: Tarn'] },
  { rule: trimEdges, text: '[o Brokerage Tarn Lind] rose.', gives: ['o: Tarn Lind'] },
  {
    rule: trimEdges,
    text: 'Then [o Brokerage Tarn Lind] and [o NGO Aktiv] rose.',
    gives: ['o: Brokerage Tarn Lind', 'o: Aktiv'],
  },
  { rule: dropEvents, text: 'There the ferry [o Tarn Star] sank off [l Askov].', gives: ['l: Askov'] },
  { rule: dropEvents, text: 'There the ferry [l Tarn] sank by a ship of [o Askov].', gives: ['l: Tarn', 'o: Askov'] },
  {
    rule: completeLeft,
    text: 'The So-[~o Safe Corps] and the [o Tarn]-[o Askov] line.',
    gives: ['o: So-Safe Corps', 'o: Tarn', 'o: Askov'],
  },
  { rule: completeLeft, text: 'There South [~l Tarn] and East [~l Timor] met.', gives: ['l: Tarn', 'l: East Timor'] },
  { rule: heedNouns, text: 'His brothers, [~p Tarn] and [~p Lee], slept.', gives: ['p: Tarn', 'p: Lee'] },
  {
    rule: cutOffices,
    text: 'Then [o Majority Whip Ouma Tarn] and [o Tarn Ward Rep] rose.',
    gives: ['p: Ouma Tarn', 'o: Tarn Ward'],
  },
  {
    rule: cutOwners,
    text: 'Then [p Tarn’s Ann Lee] and [p Chad’s Ouma Lee] rose.',
    gives: ['o: Tarn', 'p: Ann Lee', 'l: Chad', 'p: Ouma Lee'],
  },
  { rule: nameShortForms, text: '[o Tarn Shipping] grew. [?p Tarn] said so.', gives: ['o: Tarn Shipping', 'o: Tarn'] },
  {
    rule: nameShortForms,
    text: '[o Tarn Shipping] of [p Ann Tarn] grew. [?p Tarn] said so.',
    gives: ['o: Tarn Shipping', 'p: Ann Tarn', 'p: Tarn'],
  },
  {
    rule: nameShortForms,
    text: '[o Samuel Shipping] and [o Tarn Valley Trust] met [?p Samuel] and [?p Tarn].',
    gives: ['o: Samuel Shipping', 'o: Tarn Valley Trust', 'p: Samuel', 'p: Tarn'],
  },
  { rule: nameShortForms, text: '[o Tarn Shipping] grew in [?l Tarn].', gives: ['o: Tarn Shipping', 'l: Tarn'] },
  {
    rule: nameIntroduced,
    text: 'Then judge S K Tarn met secretary A Askov there.',
    gives: ['p: S K Tarn', 'p: A Askov'],
  },
  { rule: nameIntroduced, text: 'Then judge A met group A Tarn and judge May Tarn there.', gives: [] },
  { rule: splitPairs, text: 'So lenders [~o Tarn Bay and Askov Lind] rose.', gives: ['o: Tarn Bay', 'o: Askov Lind'] },
  {
    rule: splitPairs,
    text: 'So lender [~o Tarn and Lind] and groups [o Tarn and Lee] rose.',
    gives: ['o: Tarn and Lind', 'o: Tarn and Lee'],
  },
  { rule: trimEdges, text: 'Then the [o PAC Tarn Values] rose.', gives: ['o: Tarn Values'] },
  { rule: trimEdges, text: 'Then the [o UN-backed Tarn Panel] rose.', gives: ['o: Tarn Panel'] },
  { rule: dropEvents, text: 'There the ferry Princess [p Tarn] met Princess [p Ann Lee].', gives: ['p: Ann Lee'] },
  { rule: completeLeft, text: 'Then D-[~o Tarn] rose.', gives: ['o: Tarn'] },
  { rule: dropSpecies, text: 'We saw [~o Candida] albicans and [p E.] coli there.', gives: [] },
  {
    rule: dropSpecies,
    text: 'We saw [l Tarn] campus, [l Tarn] fishers and [p Ann]’s album.',
    gives: ['l: Tarn', 'l: Tarn', 'p: Ann'],
  },
  { rule: namePersonsByTitle, text: 'There [o Oba Jimoh Tarn] slept.', gives: ['p: Oba Jimoh Tarn'] },
  {
    rule: namePersonsByTitle,
    text: 'There [o Ratu Jimoh College] and [o Chief Tarn Lind] slept.',
    gives: ['o: Ratu Jimoh College', 'o: Chief Tarn Lind'],
  },
]

testCases(CASES)
