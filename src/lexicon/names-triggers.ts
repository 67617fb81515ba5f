/**
 * Words beside or inside a name that tell its kind, in lower case. Own compilation from general English news usage;
 * the verbs of saying agree with the Gender Gap Tracker's list (MIT) where that lists them.
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** What people, and bodies that speak through people, do: verbs of saying. */
export const SPEECH_VERBS = words(`
  accused acknowledged added admitted advised affirmed agreed alleged announced answered appealed argued asked asserted
  assured believes blamed boasted called cautioned claimed commented complained conceded concluded confirmed continued
  criticised criticized declared declined denied denounced described disclosed emphasised emphasized estimated
  explained expressed hailed highlighted hinted indicated insisted joked lamented maintained mentioned noted observed
  ordered pledged pointed praised predicted proclaimed promised proposed quipped recalled recounted reiterated remarked
  replied reported responded revealed said saying say says slammed speaking spoke stated stressed suggested tells
  testified thanked thinks told tweeted underlined underscored urged vowed warned wrote`)

/** Prepositions and the like before places. */
export const PLACE_PREPOSITIONS = words(
  'in at near from to into towards toward across outside inside around throughout through over',
)

/** Words that end or head the name of an organisation. */
export const ORGANISATION_WORDS = words(`
  academy administration agency airlines airways alliance army assembly associates association athletic authority bank
  bancorp battalion bbc board brigade brigades broadcasting brotherhood brothers bureau business cabinet campaign capital
  centre center chamber charity church city-council clinic club coalition college command commission committee
  communications community companies company confederation conference congress consortium constabulary consulting
  co-operative cooperative corp corporation corps council court daily defence department directorate division electric
  energy enterprise enterprises entertainment establishment exchange express facility faculty fc federal federation finance
  financial firm force forces forum foundation front fund gazette government group guard guardian herald holding holdings
  hospital hotels inc industries initiative inquirer institute institution insurance international journal jihad laboratories
  laboratory league legislature ltd llc llp limited magazine media ministry mission motors movement museum
  network news newspaper ngo observer office office-of organisation organization orchestra parliament
  partners partnership party petroleum pharma pharmaceuticals plc police post press programme project publishing
  radio railways rangers records regiment registry republicans resources rovers school schools secretariat securities senate
  service services society software squad standard star states-department stores studios superintendency
  supply syndicate systems taskforce team technologies technology telecom telegraph telephone television theatre times
  tribunal tribune troupe trust tv union united universities university ventures wanderers watch weekly works`)

/** Words that end or head the name of a place. */
export const PLACE_WORDS = words(`
  airport archipelago avenue bay basin beach boulevard border bridge camp canal canyon cape castle cemetery city coast
  colony county creek crossing delta desert district division east falls forest fort gardens governorate gulf harbor
  harbour heights highway hill hills hotel island islands isle junction kingdom lake lane mall mount mountain
  mountains municipality neighborhood neighbourhood north ocean palace park peninsula plain plains plateau plaza port
  prefecture prison province quarter range reef region republic reserve ridge river road sea south springs square
  stadium state station strait street strip suburb sub-county territory tower town township tunnel valley village volcano
  ward west woods zone`)

/** What people are called by their work, their office or their family. */
export const ROLE_WORDS = words(`
  accountant activist actor actress adviser advisor ambassador analyst archbishop architect artist assistant athlete
  attorney author banker bishop boss boxer boy brother candidate captain chairman chairperson chairwoman champion chef
  chief coach colleague columnist comedian commander commissioner composer congressman conductor coordinator councillor
  cricketer curator cyclist dad daughter defender deputy designer developer director doctor driver economist editor
  engineer executive expert father farmer film-maker filmmaker footballer forward founder friend girl goalkeeper golfer governor
  graduate grandfather grandmother guitarist head historian host husband inspector journalist judge king lawmaker lawyer leader
  lecturer legislator lieutenant man manager mayor member midfielder minister mother musician named navigator novelist nurse
  officer official opener opposition organiser organizer owner painter parliamentarian partner pastor philosopher photographer
  physician pilot player playwright poet politician premier president presenter priest prince princess principal producer
  professor prosecutor psychologist queen rapper recruit reporter representative researcher resident scientist
  secretary senator sergeant shopkeeper singer sister skipper solicitor son songwriter spinner speaker spokesman spokesperson
  spokeswoman star striker student superintendent supervisor surgeon teacher teammate teenager trader trainer treasurer
  vice-chancellor vice-president victim widow wife winger witness woman worker writer youngster`)

/** Calendar words and the like, which are written with a capital and name none of the three kinds. */
export const CALENDAR_WORDS = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december mondays tuesdays wednesdays thursdays fridays saturdays sundays jan feb mar apr jun jul aug
  sep sept oct nov dec mon tue wed thu fri sat sun christmas easter ramadan eid diwali gmt et edt est pst utc cet ist am pm`)

/** Little words that stand inside names between words with a capital. */
export const JOINERS = words(`
  of the and for de la del di da das do dos du des le les van von der den ter ten zu zur bin bint ibn ben al el ul ur un y e &
  on in to at with against a an d' l' 's ’s s ' ’ - – . / et en und für og i och ve wa as is o' 'n' upon under by without from into arap ould uld ag wa ya pour sur aux da zum zur am im “ ” "`)

/** Little words that may open a name (*al-Maliki*, *de Klerk*, *bin Laden*). */
export const PARTICLES = words(`
  al el ul ur an as ad az ash at abu bin bint ibn ben de da das do dos du del della di la le les van von der den ter ten zu af
  av d' l' o' al- el- e i`)

/** Words that often open a sentence and, alone, are never a name. */
export const OPENERS = words(`
  a about after again all also although among an and another any are as at because before both but by can could despite did do
  does during each earlier even every few first for from had has have he her here his how however i if in instead is it its
  just last later like many may meanwhile more moreover most much my neither never next no nor not nothing now of often on
  once one only or other others our out over perhaps please rather several she should similarly since so some something
  sometimes still such than that the their them then there therefore these they this those though through thus to today
  together tomorrow too two under unless until up was we were what when whenever where whether which while who whom whose
  why with within without would yes yesterday yet you your`)

/** Words that tell a text about sport, where a city is often a club. */
export const SPORT_WORDS = words(`
  athlete athletes ball bat batsman batsmen batting bowler bowling boxing championship championships clash coach cricket
  cup defeat defender derby draw equaliser equalizer final finals fixture football footballer forward game games goal goalkeeper
  goals golf half-time halftime inning innings kick knockout league match matches midfielder nil offside penalty pitch playoff playoffs
  pitcher points quarterback quarter-final qualifier qualifiers race referee relegation round rugby scored scorer scoring season
  semi-final semifinal set side sport sports squad stadium standings striker substitute tackle team team-mate teammate teams tennis title
  tournament touchdown tries trophy try umpire unbeaten victory wicket wickets winger win wins`)

/** Words that tell a text about business, where an odd name is often a company. */
export const BUSINESS_WORDS = words(`
  acquisition analyst analysts assets auditor billion brand brands business ceo chief companies company consumer creditors customers
  debt dividend earnings exports factory firm firms fund funds income insurer inc investment investor investors invoice ipo lender loan loans ltd
  maker manufacturer market markets merger million operator output plant plc producer product products profit profits quarter
  retailer revenue revenues rival sales shareholder shareholders shares sells stake startup stock stocks subsidiary supplier suppliers supply
  takeover trading turnover unit`)
