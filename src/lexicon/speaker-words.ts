/**
 * Words that tell something of who speaks; our own lists.
 */

/** Titles and nouns that are said of men. */
export const MALE_WORDS: ReadonlySet<string> = new Set(
  (
    'actor alderman assemblyman baron brother businessman chairman congressman councilman count crewman duke earl ' +
    'emperor father fisherman foreman frontman gentleman grandfather grandson headmaster husband king landlord lord man ' +
    'midshipman monk mr nephew policeman pope prince salesman shri sir son spokesman sportsman sri statesman sultan ' +
    'tribesman uncle waiter widower'
  ).split(' '),
)

/** Titles and nouns that are said of women. */
export const FEMALE_WORDS: ReadonlySet<string> = new Set(
  (
    'actress assemblywoman aunt aunty baroness businesswoman chairwoman congresswoman councilwoman countess dame ' +
    'daughter duchess empress girl grandmother granddaughter headmistress heroine lady landlady madam miss mother mrs ms ' +
    'niece nun policewoman princess queen saleswoman sister smt spokeswoman sportswoman stateswoman waitress widow wife ' +
    'woman'
  ).split(' '),
)

/** Nouns of kinship, which right before a name leave no doubt: *his wife Kelly*. */
export const KIN_GENDER: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['aunt', 'f'],
  ['brother', 'm'],
  ['daughter', 'f'],
  ['father', 'm'],
  ['grandfather', 'm'],
  ['grandmother', 'f'],
  ['grandson', 'm'],
  ['husband', 'm'],
  ['mother', 'f'],
  ['nephew', 'm'],
  ['niece', 'f'],
  ['sister', 'f'],
  ['son', 'm'],
  ['uncle', 'm'],
  ['widow', 'f'],
  ['widower', 'm'],
  ['wife', 'f'],
])

/** Nouns that stand for an organisation named before. */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(
  (
    'administration agency airline alliance army association authority bank bench board body brigade ' +
    'broadcaster brokerage bureau business campaign carrier center centre chain chamber charity church clinic ' +
    'club coalition college commission committee company confederation conglomerate consortium consulate ' +
    'consultancy cooperative corporation council court daily defence defense department developer embassy ' +
    'exchange faction factory federation firm force foundation franchise fund government group hospital ' +
    'inspectorate institute institution insurer journal jury label league lender library maker manufacturer ' +
    'miner ministry mission monitor movement museum network newspaper observatory office operator opposition ' +
    'organisation organization outfit panel paper parliament party plant police producer prosecution publisher ' +
    'registry regulator retailer school secretariat senate service side society squad startup station store ' +
    'supplier syndicate team think-tank trade tribunal trust union unit university utility watchdog weekly'
  ).split(' '),
)

/** Of those, the nouns that fit any organisation: others need its name or description to hold them. */
export const ANY_ORGANISATION_NOUNS: ReadonlySet<string> = new Set(
  (
    'agency airline association body brokerage business carrier chain charity club commission company consultancy council ' +
    'developer firm group insurer lender maker manufacturer newspaper operator organisation organization outfit paper party ' +
    'publisher regulator retailer side startup supplier team union watchdog'
  ).split(' '),
)

/** Nouns of texts: whoever owns one speaks through it (*the company’s statement*, *its press release*). */
export const TEXT_NOUNS: ReadonlySet<string> = new Set(
  (
    'account advert advice affidavit analysis announcement article audit biography blog book brief bulletin campaign ' +
    'circular column comment communique complaint data diary document dossier e-mail editorial email estimate figure ' +
    'filing finding indictment judgement judgment letter manifesto memo memoir memorandum message minutes note ' +
    'notice order pamphlet paper petition poll post record release remark report research ruling ' +
    'statement study submission survey testimony transcript tweet verdict website words'
  ).split(' '),
)

/** Of those, the nouns whose author may stand behind *of*; the others have their subject there (*a study of whales*). */
export const UTTERANCE_NOUNS: ReadonlySet<string> = new Set(
  'account advice comment finding judgement judgment letter minutes order remark report ruling statement testimony verdict words'.split(
    ' ',
  ),
)

/** Titles that are cut short with a stop, without it. */
export const ABBREVIATED_TITLES: ReadonlySet<string> = new Set(
  (
    'adm amb asst atty brig capt cmdr col const cpl dep det dr dra engr fr gen gov hon insp jr lt ma maj messrs mr mrs ms msgr pres prof ' +
    'rep rev sen sgt snr sr st supt'
  ).split(' '),
)

/** Nouns that a leader of a country goes by. */
export const LEADER_WORDS: ReadonlySet<string> = new Set([
  'chancellor',
  'emir',
  'king',
  'premier',
  'president',
  'prime',
  'sultan',
])

/** Nouns that fit anybody: they pick out whoever was spoken of last. */
export const ANYBODY_NOUNS: ReadonlySet<string> = new Set(
  'boy defendant elder girl incumbent lad lady man newcomer old patient pensioner veteran victim witness woman youngster'.split(
    ' ',
  ),
)

/** Nouns of saying that a verb of giving makes speech (*issued a warning that …*). */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  'appeal assurance call demand denial pledge plea promise reminder threat ultimatum vow warning'.split(' '),
)
