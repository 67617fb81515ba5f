import { reachByAcronym } from '../../../src/annotate/names/refine/acronym-reach.js'
import { heedCompanyForms } from '../../../src/annotate/names/refine/company-forms.js'
import { joinCoordinations } from '../../../src/annotate/names/refine/coordinations.js'
import { trimEdges } from '../../../src/annotate/names/refine/edges.js'
import { dropEvents } from '../../../src/annotate/names/refine/events.js'
import { dropGenerics } from '../../../src/annotate/names/refine/generics.js'
import { splitMinistries } from '../../../src/annotate/names/refine/ministries.js'
import { joinNicknames } from '../../../src/annotate/names/refine/nicknames.js'
import { heedNouns } from '../../../src/annotate/names/refine/nouns.js'
import { joinOfPhrases } from '../../../src/annotate/names/refine/of-phrases.js'
import { cutOffices } from '../../../src/annotate/names/refine/offices.js'
import { cutOwners } from '../../../src/annotate/names/refine/owners.js'
import { splitPairs } from '../../../src/annotate/names/refine/pairs.js'
import { joinPartners } from '../../../src/annotate/names/refine/partners.js'
import { heedPronouns } from '../../../src/annotate/names/refine/pronouns.js'
import { tagRepeats } from '../../../src/annotate/names/refine/repeats.js'
import { namePersonsBySurname } from '../../../src/annotate/names/refine/surnames.js'
import { nameTeams } from '../../../src/annotate/names/refine/teams.js'
import { type Case, testCases } from './refine-cases.js'

/** Enough words of sport for a text to be about it. */
const SPORT = 'The coach, the striker and the goalkeeper won the match and the league title.'

const CASES: readonly Case[] = [
  { rule: namePersonsBySurname, text: '[p Ann Lee] owns [?o Lee], the brewer.', gives: ['p: Ann Lee', 'o: Lee'] },
  {
    rule: splitMinistries,
    text: 'The [o Health and Trade Ministries] met.',
    gives: ['o: Health', 'o: Trade Ministries'],
  },
  {
    rule: splitMinistries,
    text: 'Kenya’s Home, Local Trade and [o Health] ministries met.',
    gives: ['o: Home', 'o: Local Trade', 'o: Health'],
  },
  { rule: splitMinistries, text: 'The French and [o Health Ministries] met.', gives: ['o: Health Ministries'] },
  { rule: splitMinistries, text: 'The [o Health and Trade Ministry] met.', gives: ['o: Health and Trade Ministry'] },
  {
    rule: reachByAcronym,
    text: 'The Tarn and Askov [o Fish Board] (TAFB) met.',
    gives: ['o: Tarn and Askov Fish Board'],
  },
  {
    rule: reachByAcronym,
    text: 'The Union of Fish Traders ([o UFT]) met.',
    gives: ['o: Union of Fish Traders', 'o: UFT'],
  },
  { rule: reachByAcronym, text: 'The Yellow Old Boat (YOB) sank.', gives: [] },
  { rule: reachByAcronym, text: 'The [o Fish Board] (TAFB) met.', gives: ['o: Fish Board'] },
  { rule: reachByAcronym, text: 'The [l Tarn Askov Bay] (TAB) froze.', gives: ['l: Tarn Askov Bay'] },
  { rule: joinNicknames, text: 'There [p Donal] ‘Bomber’ [p Feely] fell.', gives: ['p: Donal ‘Bomber’ Feely'] },
  { rule: joinNicknames, text: 'There Samuel "Sir Gee" [p Tarn] fell.', gives: ['p: Samuel "Sir Gee" Tarn'] },
  { rule: joinNicknames, text: 'In it [p Donal] wrote “Feely” often.', gives: ['p: Donal'] },
  { rule: joinNicknames, text: 'There [p Ann Lee] said “Yes” Monday.', gives: ['p: Ann Lee'] },
  { rule: joinPartners, text: 'He asked [p Tarn] & [p Askov] for help.', gives: ['o: Tarn & Askov'] },
  { rule: joinPartners, text: 'He left the firm of Wells, [o Tarn & Sons].', gives: ['o: Wells, Tarn & Sons'] },
  { rule: joinPartners, text: 'He owns Wells, [o Tarn & Sons] and more.', gives: ['o: Tarn & Sons'] },
  { rule: joinPartners, text: 'By [p Ann Lee] & [p Tom Tarn].', gives: ['p: Ann Lee', 'p: Tom Tarn'] },
  { rule: joinPartners, text: 'It tells of Arts & Crafts there.', gives: [] },
  { rule: heedCompanyForms, text: 'It came from [p Tarn Aqua] (Pvt) Ltd in May.', gives: ['o: Tarn Aqua (Pvt) Ltd'] },
  { rule: heedCompanyForms, text: 'It came from [o Tarn] ([l Norway]) AG.', gives: ['o: Tarn (Norway) AG'] },
  { rule: heedCompanyForms, text: 'It came from [o Tarn] ([l Norway]).', gives: ['o: Tarn', 'l: Norway'] },
  { rule: cutOffices, text: 'Then [o Health PS Ouma Tarn] spoke.', gives: ['p: Ouma Tarn'] },
  {
    rule: cutOffices,
    text: 'Then [o Tarn Police Commissioner Ann Lee] spoke.',
    gives: ['o: Tarn Police', 'p: Ann Lee'],
  },
  { rule: cutOffices, text: 'Then [p CP Ouma Tarn] and the [o Public Health PS] spoke.', gives: ['p: Ouma Tarn'] },
  {
    rule: cutOffices,
    text: 'Then [o Norway Industries] Minister [p Ann Lee] spoke.',
    gives: ['l: Norway', 'p: Ann Lee'],
  },
  { rule: cutOffices, text: 'Then [o Commerce] and Industry Minister [p Ann Lee] spoke.', gives: ['p: Ann Lee'] },
  { rule: cutOffices, text: 'The [o Tarn Industries] profit rose.', gives: ['o: Tarn Industries'] },
  { rule: nameTeams, text: `${SPORT} On Sunday [l Leeds] beat [l Tarn].`, gives: ['o: Leeds', 'o: Tarn'] },
  { rule: nameTeams, text: `${SPORT} They lost to [l Tarn] at [l Leeds].`, gives: ['o: Tarn', 'l: Leeds'] },
  { rule: nameTeams, text: `${SPORT} The [l Tarn] captain lives in [l Leeds].`, gives: ['o: Tarn', 'l: Leeds'] },
  { rule: nameTeams, text: `${SPORT} It beat [l Norway].`, gives: ['l: Norway'] },
  { rule: nameTeams, text: 'Protesters marched against [l Tarn].', gives: ['l: Tarn'] },
  {
    rule: dropEvents,
    text: 'Cyclone Tarn grew. [p Tarn] hit [l Norway], and [p Ann Tarn] fled.',
    gives: ['l: Norway', 'p: Ann Tarn'],
  },
  { rule: dropEvents, text: 'A storm in [l Tarn] broke. [l Tarn] slept.', gives: ['l: Tarn', 'l: Tarn'] },
  { rule: dropGenerics, text: 'An [o NGO] and the [o Trust] met [o NCA].', gives: ['o: NCA'] },
  { rule: trimEdges, text: 'There [p Ato Teshome Tarn] met [p Uncle].', gives: ['p: Teshome Tarn'] },
  { rule: heedNouns, text: 'It rose in the quarter, [~o Tarn] said.', gives: ['o: Tarn'] },
  { rule: tagRepeats, text: '[p Omo Chief] left. Then Chief Tarn slept.', gives: ['p: Omo Chief'] },
  { rule: tagRepeats, text: '[p Samuel Tarn] left. “Samuel sleeps,” he said.', gives: ['p: Samuel Tarn', 'p: Samuel'] },
  { rule: tagRepeats, text: '[?p Samuel Tarn] left. “Samuel sleeps,” he said.', gives: ['p: Samuel Tarn'] },
  { rule: tagRepeats, text: '[p Xi Tarn] left. Then Xi slept.', gives: ['p: Xi Tarn', 'p: Xi'] },
  {
    rule: tagRepeats,
    text: '[l Tarn] slept. Then Tarn Mayor [p Ann Lee] rose.',
    gives: ['l: Tarn', 'l: Tarn', 'p: Ann Lee'],
  },
  { rule: tagRepeats, text: '[l Tarn] slept. Then Tarn Herald readers rose.', gives: ['l: Tarn'] },
  { rule: heedNouns, text: 'She lost the seat of [~p Tarn] to him.', gives: ['l: Tarn'] },
  { rule: heedNouns, text: 'She lost the trust of [~p Tarn] then.', gives: ['p: Tarn'] },
  {
    rule: joinOfPhrases,
    text: 'In [l Democratic Republic] of [l Tarn] it rained.',
    gives: ['l: Democratic Republic of Tarn'],
  },
  { rule: joinOfPhrases, text: 'In [l Askov] of [l Tarn] it rained.', gives: ['l: Askov', 'l: Tarn'] },
  { rule: splitPairs, text: 'The [p Ben Tarn–Suoi Lee] line shut.', gives: ['l: Ben Tarn', 'l: Suoi Lee'] },
  { rule: splitPairs, text: 'The [p Tarn–Lee] final came.', gives: ['p: Tarn', 'p: Lee'] },
  { rule: splitPairs, text: 'There [p Ann Tarn-Lee] came.', gives: ['p: Ann Tarn-Lee'] },
  { rule: dropEvents, text: 'They fish in [l Storm Bay] there.', gives: ['l: Storm Bay'] },
  { rule: nameTeams, text: `${SPORT} They lost 2-0 to [l Tarn].`, gives: ['o: Tarn'] },
  {
    rule: nameTeams,
    text: `${SPORT} He joined from [l Tarn] and came from [l Leeds].`,
    gives: ['o: Tarn', 'l: Leeds'],
  },
  { rule: heedPronouns, text: '[?p Tarn] closed its store.', gives: ['o: Tarn'] },
  { rule: heedPronouns, text: 'Then [?p Ann Tarn], which owns it, left.', gives: ['o: Ann Tarn'] },
  {
    rule: heedPronouns,
    text: '[p Ann Lee] left its board. So did [?p Tarn], who slept.',
    gives: ['p: Ann Lee', 'p: Tarn'],
  },
  { rule: heedPronouns, text: '[?p Ann Lee] read the letter and its end.', gives: ['p: Ann Lee'] },
  { rule: cutOwners, text: 'Then [o Liberals’ Samuel Tarn] left.', gives: ['o: Liberals', 'p: Samuel Tarn'] },
  {
    rule: cutOwners,
    text: 'Then [o Friends’ Samuel Health Circle] left.',
    gives: ['o: Friends’ Samuel Health Circle'],
  },
  {
    rule: joinCoordinations,
    text: 'The Northern Women and [o Fisheries Council] met.',
    gives: ['o: Northern Women and Fisheries Council'],
  },
  { rule: cutOwners, text: 'Then [o Ladies’ Tarn Askov] left.', gives: ['o: Ladies’ Tarn Askov'] },
  { rule: cutOwners, text: 'Then [o Friends’ Samuel Tarn College] left.', gives: ['o: Friends’ Samuel Tarn College'] },
  {
    rule: joinCoordinations,
    text: '[l Tarn] and [o District Angling Club] met [l Askov] and [o Tarn Club].',
    gives: ['o: Tarn and District Angling Club', 'l: Askov', 'o: Tarn Club'],
  },
]

testCases(CASES)
