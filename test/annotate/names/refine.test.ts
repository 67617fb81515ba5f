import { nameAcronyms } from '../../../src/annotate/names/refine/acronyms.js'
import { nameAdministrations } from '../../../src/annotate/names/refine/administrations.js'
import { readBylines } from '../../../src/annotate/names/refine/bylines.js'
import { joinCoordinations } from '../../../src/annotate/names/refine/coordinations.js'
import { readDatelines } from '../../../src/annotate/names/refine/datelines.js'
import { trimEdges } from '../../../src/annotate/names/refine/edges.js'
import { dropEvents } from '../../../src/annotate/names/refine/events.js'
import { joinFields } from '../../../src/annotate/names/refine/fields.js'
import { dropGenerics } from '../../../src/annotate/names/refine/generics.js'
import { completeGivenNames } from '../../../src/annotate/names/refine/given-names.js'
import { nameIntroduced } from '../../../src/annotate/names/refine/introduced.js'
import { trustLists } from '../../../src/annotate/names/refine/listed.js'
import { doubtListings } from '../../../src/annotate/names/refine/listings.js'
import { agreeOnKinds } from '../../../src/annotate/names/refine/majority.js'
import { nameNationalBodies } from '../../../src/annotate/names/refine/national-bodies.js'
import { heedNouns } from '../../../src/annotate/names/refine/nouns.js'
import { joinOfPhrases } from '../../../src/annotate/names/refine/of-phrases.js'
import { cutOffices } from '../../../src/annotate/names/refine/offices.js'
import { heedOwnWords } from '../../../src/annotate/names/refine/own-words.js'
import { splitPairs } from '../../../src/annotate/names/refine/pairs.js'
import { dropPeoples } from '../../../src/annotate/names/refine/peoples.js'
import { joinPurposes } from '../../../src/annotate/names/refine/purposes.js'
import { tagRepeats } from '../../../src/annotate/names/refine/repeats.js'
import { dropSums } from '../../../src/annotate/names/refine/sums.js'
import { namePersonsBySurname } from '../../../src/annotate/names/refine/surnames.js'
import { namePersonsByTitle } from '../../../src/annotate/names/refine/titled.js'
import { nameWorldBodies } from '../../../src/annotate/names/refine/world-bodies.js'
import { type Case, testCases } from './refine-cases.js'

const CASES: readonly Case[] = [
  { rule: trimEdges, text: 'The report of [p Dr. Ann Lee] was late.', gives: ['p: Ann Lee'] },
  { rule: trimEdges, text: 'They asked [o the Senate].', gives: ['o: Senate'] },
  { rule: trimEdges, text: 'It was [l Norway ’s] turn.', gives: ['l: Norway'] },
  { rule: trimEdges, text: 'He saw [p President] there.', gives: [] },
  { rule: trimEdges, text: 'He lives in [l King Street] now.', gives: ['l: King Street'] },
  { rule: dropPeoples, text: 'Both [o Muslims] and [o New Zealanders] came to [l Oslo].', gives: ['l: Oslo'] },
  { rule: dropGenerics, text: 'The [o Agency] and the [o Space Agency] met.', gives: ['o: Space Agency'] },
  { rule: dropGenerics, text: 'The [o Applicant] asked [p Ann Lee].', gives: ['p: Ann Lee'] },
  { rule: dropEvents, text: 'The [l Norway Summit] and the [p Lee Prize] came.', gives: [] },
  { rule: dropEvents, text: 'They met at the [l Norway] Climate Summit on Friday.', gives: [] },
  { rule: dropEvents, text: 'They met in [l Norway] after the Summit ended.', gives: ['l: Norway'] },
  { rule: dropEvents, text: '[l Norway] Hosts Grand Summit Of Fishing Nations', gives: ['l: Norway'] },
  { rule: splitPairs, text: 'The [l Norway-Chad] border is short.', gives: ['l: Norway', 'l: Chad'] },
  { rule: splitPairs, text: 'The [l Baden-Baden] border is short.', gives: ['l: Baden-Baden'] },
  { rule: splitPairs, text: 'The [o Norway and Chad] pact failed.', gives: ['l: Norway', 'l: Chad'] },
  {
    rule: splitPairs,
    text: 'It owes [o Tarn Savings Bank and Askov Fish Company] money.',
    gives: ['o: Tarn Savings Bank', 'o: Askov Fish Company'],
  },
  { rule: splitPairs, text: 'The [o Health and Safety Board] met.', gives: ['o: Health and Safety Board'] },
  { rule: dropEvents, text: 'It was [p Storm Ada] that broke Operation [l Norway].', gives: [] },
  { rule: trimEdges, text: 'class [o Node(Base] extends', gives: [] },
  { rule: doubtListings, text: 'Method\n\n[o Olive Oil\nRed Onion]\nSalt', gives: [] },
  { rule: trimEdges, text: 'The [o JD(U]) party won.', gives: ['o: JD(U)'] },
  { rule: trimEdges, text: 'It was [p Brazilian Wanderson Lee] who won.', gives: ['p: Wanderson Lee'] },
  { rule: trimEdges, text: '[p Midwife Ada Lee] came. So did [p Ada Baker].', gives: ['p: Ada Lee', 'p: Ada Baker'] },
  { rule: readDatelines, text: 'PORT VILA, Vanuatu (NPA) — It rained.', gives: ['l: PORT VILA', 'o: NPA'] },
  { rule: readDatelines, text: '[o ASKOV] (Northern Wire) - It rained.', gives: ['l: ASKOV', 'o: Northern Wire'] },
  { rule: readDatelines, text: 'STOP! He ran - and fell.', gives: [] },
  { rule: readDatelines, text: 'IT was over-the-top.', gives: [] },
  { rule: readBylines, text: 'By Ann Lee and Tom Rees\n\nIt rained.', gives: ['p: Ann Lee', 'p: Tom Rees'] },
  { rule: readBylines, text: 'By Monday it rained.', gives: [] },
  { rule: completeGivenNames, text: 'Son [p Heung-min] scored.', gives: ['p: Son Heung-min'] },
  { rule: completeGivenNames, text: 'Captain [p Heung-min] scored.', gives: ['p: Heung-min'] },
  { rule: completeGivenNames, text: 'Then [p Jean-Luc] scored.', gives: ['p: Jean-Luc'] },
  { rule: namePersonsByTitle, text: '[o Justice Samuel Dorrit] wrote it.', gives: ['p: Justice Samuel Dorrit'] },
  { rule: namePersonsByTitle, text: '[l Prince Charles Hospital] shut.', gives: ['l: Prince Charles Hospital'] },
  { rule: nameAcronyms, text: 'The [o Northern Fish Board] (NFB) met.', gives: ['o: Northern Fish Board', 'o: NFB'] },
  {
    rule: nameAcronyms,
    text: 'The [o Northern Fish Board] ([l NFB]) met.',
    gives: ['o: Northern Fish Board', 'o: NFB'],
  },
  { rule: nameAcronyms, text: 'The [o Northern Fish Board] (UTC) met.', gives: ['o: Northern Fish Board'] },
  { rule: namePersonsBySurname, text: '[p Ann Lee] left. [~o Lee] was tired.', gives: ['p: Ann Lee', 'p: Lee'] },
  {
    rule: agreeOnKinds,
    text: '[o Kolvia] met. [o Kolvia] ate. [~p Kolvia] left.',
    gives: ['o: Kolvia', 'o: Kolvia', 'o: Kolvia'],
  },
  { rule: tagRepeats, text: '[p Ann Lee] left. Then Lee came back.', gives: ['p: Ann Lee', 'p: Lee'] },
  { rule: tagRepeats, text: 'ASKOV UNDER WATER\n\nIt rained in [l Askov].', gives: ['l: ASKOV', 'l: Askov'] },
  {
    rule: tagRepeats,
    text: '[l Askov] slept. The Askov Herald came very late on that long morning.',
    gives: ['l: Askov'],
  },
  { rule: tagRepeats, text: '[p Park Ji-won] left. Then Park slept.', gives: ['p: Park Ji-won', 'p: Park'] },
  { rule: tagRepeats, text: '[~l Askov] slept. Nobody left Askov.', gives: ['l: Askov'] },
  { rule: joinCoordinations, text: 'The Women and [o Health Ministry] met.', gives: ['o: Women and Health Ministry'] },
  {
    rule: joinCoordinations,
    text: 'The [o Ministry of Health], Women and Fisheries met.',
    gives: ['o: Ministry of Health, Women and Fisheries'],
  },
  { rule: joinCoordinations, text: 'The [o Ministry of Health] and Norway met.', gives: ['o: Ministry of Health'] },
  { rule: nameNationalBodies, text: 'The Israeli military spoke.', gives: ['o: Israeli military'] },
  { rule: nameNationalBodies, text: 'The Bolivian health ministry spoke.', gives: ['o: Bolivian health ministry'] },
  { rule: nameNationalBodies, text: 'The [l Norway] government spoke.', gives: ['o: Norway government'] },
  { rule: nameNationalBodies, text: 'The Israeli military operations went on.', gives: [] },
  { rule: nameNationalBodies, text: 'He lost a Swiss army knife there.', gives: [] },
  { rule: nameNationalBodies, text: 'The Kenyan economy grew in [l Norway].', gives: ['l: Norway'] },
  { rule: nameAdministrations, text: 'The [p Lee] administration spoke.', gives: ['o: Lee administration', 'p: Lee'] },
  { rule: nameAdministrations, text: 'The [~l Lee] administration spoke.', gives: ['o: Lee administration', 'p: Lee'] },
  { rule: nameAdministrations, text: 'The [o Norway administration] spoke.', gives: ['o: Norway administration'] },
  { rule: trustLists, text: 'They flew to Norway with [~p Novacorp] men.', gives: ['l: Norway', 'o: Novacorp'] },
  { rule: trustLists, text: 'So [p Chad] met the Queen of Norway and Chad Lee.', gives: ['p: Chad'] },
  { rule: heedNouns, text: 'They sued the brokerage [~p Aro Lind].', gives: ['o: Aro Lind'] },
  { rule: heedNouns, text: 'They sued the auditors, [~p Aro Lind].', gives: ['o: Aro Lind'] },
  { rule: heedNouns, text: 'They sued [~p Aro Lind], a Danish insurer.', gives: ['o: Aro Lind'] },
  { rule: heedNouns, text: 'They left the village of seven, [~o Aro].', gives: ['o: Aro'] },
  { rule: heedNouns, text: 'They left the village, [~o Aro].', gives: ['l: Aro'] },
  { rule: heedNouns, text: 'They sued the brokerage [p Ann Lee] had left.', gives: ['p: Ann Lee'] },
  { rule: heedNouns, text: 'The teacher, [~o Aro Lind], spoke.', gives: ['p: Aro Lind'] },
  { rule: heedNouns, text: 'They heard [~o Aro Lind], a widow of 70.', gives: ['p: Aro Lind'] },
  { rule: heedNouns, text: 'They heard [~p Aro Lind], the group that sued.', gives: ['o: Aro Lind'] },
  { rule: heedNouns, text: 'They hired [~p Aro Lind], the lawyers.', gives: ['o: Aro Lind'] },
  { rule: heedNouns, text: 'They left [~o Aro Lind], whose secretary spoke.', gives: ['o: Aro Lind'] },
  { rule: heedNouns, text: 'In [~l Aro], a doctor wept.', gives: ['l: Aro'] },
  { rule: heedNouns, text: 'In [~l Aro], the school bell is loud.', gives: ['l: Aro'] },
  { rule: heedNouns, text: 'The salon’s owner, [~p Aro Lind], wept.', gives: ['p: Aro Lind'] },
  { rule: nameIntroduced, text: 'The brewer Aro Lind sank.', gives: ['o: Aro Lind'] },
  {
    rule: nameIntroduced,
    text: 'The agency Itar-Tass and the group Lawyers for Rain spoke.',
    gives: ['o: Itar-Tass', 'o: Lawyers for Rain'],
  },
  {
    rule: nameIntroduced,
    text: 'They saw that Mr Were was there beside the tall Lieutenant Aro.',
    gives: ['p: Were', 'p: Aro'],
  },
  { rule: nameIntroduced, text: 'The brewer Aro [p Lind] sank.', gives: ['p: Lind'] },
  { rule: nameIntroduced, text: 'The agency Monday sued hard-line Aros on network TV from line E.', gives: [] },
  { rule: nameIntroduced, text: 'The brewer President Lind met a lender Norwegians like.', gives: [] },
  {
    rule: joinOfPhrases,
    text: 'The [o International Committee] of the [o Red Cross] came.',
    gives: ['o: International Committee of the Red Cross'],
  },
  { rule: joinOfPhrases, text: 'The [o University] of [l Norway] won.', gives: ['o: University of Norway'] },
  { rule: joinOfPhrases, text: 'It sold [o Aro Ventures] of [l Norway].', gives: ['o: Aro Ventures', 'l: Norway'] },
  {
    rule: joinOfPhrases,
    text: 'The [o Fuel Committee] of the [o Aro Chamber of Commerce] met.',
    gives: ['o: Fuel Committee', 'o: Aro Chamber of Commerce'],
  },
  {
    rule: joinFields,
    text: 'People say that the [o Union of Rail], [o Maritime and Transport Workers] met there again for the talks.',
    gives: ['o: Union of Rail, Maritime and Transport Workers'],
  },
  {
    rule: joinFields,
    text: 'People say that the [o Ministry of Housing], Communities, and Local Government met there again for the talks.',
    gives: ['o: Ministry of Housing, Communities, and Local Government'],
  },
  {
    rule: joinFields,
    text: 'The [o Ministry of Finance], [l Norway] and others met the [o Ministry of Defence], police and judges.',
    gives: ['o: Ministry of Finance', 'l: Norway', 'o: Ministry of Defence'],
  },
  { rule: dropEvents, text: 'The fire aboard the [o Manx Heron] began.', gives: [] },
  {
    rule: joinPurposes,
    text: 'The Office for the [o Coordination of Relief Affairs] spoke.',
    gives: ['o: Office for the Coordination of Relief Affairs'],
  },
  {
    rule: joinPurposes,
    text: 'It asked the [o Aro Council] on [l Norway] and the [o Nordic League].',
    gives: ['o: Aro Council on Norway', 'o: Nordic League'],
  },
  { rule: joinPurposes, text: 'The Diocese of [l Aro] sold it.', gives: ['o: Diocese of Aro'] },
  { rule: joinPurposes, text: 'The [o Committee] on Monday heard it.', gives: ['o: Committee'] },
  { rule: joinPurposes, text: 'The Fund for [p Ann Lind] grew.', gives: ['p: Ann Lind'] },
  { rule: joinPurposes, text: 'The Office for the first time spoke.', gives: [] },
  { rule: joinOfPhrases, text: 'The [o Army] of [p Lind] won.', gives: ['o: Army', 'p: Lind'] },
  {
    rule: nameWorldBodies,
    text: 'A [l U.N.] team met the [p EU] and the [l UK].',
    gives: ['o: U.N.', 'o: EU', 'l: UK'],
  },
  { rule: dropEvents, text: 'The [o USS Aro] left the MV [p Lind].', gives: [] },
  { rule: trimEdges, text: 'It closed in [o March Aro Halls].', gives: ['o: Aro Halls'] },
  { rule: heedOwnWords, text: 'They climbed [~o Aro Volcano].', gives: ['l: Aro Volcano'] },
  { rule: heedOwnWords, text: 'They went to [~l Aro Tribunal].', gives: ['o: Aro Tribunal'] },
  { rule: heedOwnWords, text: 'They went to [~o Aro Police Station].', gives: ['o: Aro Police Station'] },
  { rule: heedOwnWords, text: 'They met [~o Volcano].', gives: ['o: Volcano'] },
  { rule: heedOwnWords, text: 'They met [p Ann Volcano].', gives: ['p: Ann Volcano'] },
  { rule: cutOffices, text: 'He asked [o Senate Majority Leader] Ann Lee.', gives: ['o: Senate'] },
  { rule: cutOffices, text: 'He asked [l Norway Special Envoy] Ann Lee.', gives: ['l: Norway'] },
  { rule: cutOffices, text: 'He asked [p Labour’s Shadow Home Secretary].', gives: ['o: Labour'] },
  { rule: cutOffices, text: 'He asked the [p Home Secretary] for it.', gives: [] },
  { rule: cutOffices, text: 'An [o Air Force General] came.', gives: ['o: Air Force'] },
  {
    rule: cutOffices,
    text: 'He asked the [o Office of the Special Envoy].',
    gives: ['o: Office of the Special Envoy'],
  },
  { rule: cutOffices, text: 'He read the [o Union Leader].', gives: ['o: Union Leader'] },
  { rule: cutOffices, text: 'He met [p Ann Judge].', gives: ['p: Ann Judge'] },
  { rule: dropPeoples, text: 'The crew were Sri [p Lankan].', gives: [] },
  { rule: heedNouns, text: 'They sued the landlord of [~p Aro Lind].', gives: ['p: Aro Lind'] },
  { rule: dropSums, text: 'Profit rose to [o AED450m] at [o AED] and [o M23].', gives: ['o: AED', 'o: M23'] },
  { rule: doubtListings, text: 'Mains\n\n[~p Lamb Shoulder]\nSoup', gives: [] },
  { rule: doubtListings, text: 'Five Ways To Cook [~p Lamb Shoulder] Well', gives: [] },
  { rule: doubtListings, text: 'It rained. [~p Virgo]: Wait. [p Ann Lee]: I shall.', gives: ['p: Ann Lee'] },
  { rule: doubtListings, text: 'Mains\n\n[p Ann Lee]\nSoup', gives: ['p: Ann Lee'] },
  {
    rule: doubtListings,
    text: 'It rained.\n\nAfter the long rain [~p Ann Lee] came home again.',
    gives: ['p: Ann Lee'],
  },
  { rule: doubtListings, text: 'Mains\n\nOfficials met [~p Ann Lee] And Chad Tarn Of Norway.', gives: ['p: Ann Lee'] },
]

testCases(CASES)
