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
  & ab academy administration ag agence agencia agency airlines airways aktiengesellschaft alliance army armée asa
  asamblea asociación asociação assembly associates association associazione athletic authority aviation banca banco
  bancorp bank banka banque battalion bbc berhad bhd board brigade brigades broadcasting brotherhood brothers bundes
  bureau business bv cabinet campaign capital casa center centrale centre centro cercle chamber charity church
  city-council clinic clinique club clube clínica co-operative coalition colectivo collective college comisión comité
  command commissariat commission committee communauté communications community compagnie companhia companies company
  compañía confederación confederation conference confédération congreso congress conseil consejo consiglio consortium
  consorzio constabulary consulting coop cooperativa cooperative corp corporation corps council cour court daily dal
  defence department directorate division ejército electric electronics empresa energy enterprise enterprises
  entertainment escuela establishment exchange express facility faculty fc federación federal federation federazione
  ferrovie finance financial firm fondation foods force forces forum foundation front fund fundación fundação
  fédération gazette gesellschaft gmbh government group groupe grupo gruppe gruppo guard guardian herald hermanos
  holding holdings hospital hotels inc industries initiative inquirer institut institute institution instituto
  insurance international istituto jamaat jihad journal kft kommission konzern koperasi laboratories laboratory
  landtag league legislature liga ligue limited llc llp logistics ltd magazine majlis media mills ministerio
  ministerium ministero ministry ministère mission morcha motors movement museum mutual network news newspaper ngo nv
  nyrt observatory observer office office-of ombudsman orchestra organisation organization oy oyj parishad parliament
  parti partido partito partners partnership party persatuan petroleum pharma pharmaceuticals pharmacy plastics plc
  police policía polizei post prefettura preparatory press procuraduría programme project pt pte publishing radio
  railways rangers records refinery regiment registry republicans resources retail rovers rugby samiti sangh school
  schools sdn secretariat secretaría securities seguros senate service services sindacato sindicato sociedad sociedade
  society società société software solar solutions sons spa sports spólka squad srl standard star states-department
  steel stiftung stores studios superintendency supply syndicat syndicate systems taskforce tbk team technologies
  technology telecom telegraph telekom telephone television theatre times transporte transports tribunal tribune
  troupe trust tv umbrella union united universidad universidade universities university università universität
  université unión ventures verband verein wanderers watch weekly workers works yayasan zrt école`)

/** Words that end or head the name of a place. */
export const PLACE_WORDS = words(`
  abad aber airport archipelago avenida avenue bab bagh baile barrio basin bay bazaar bazar beach beit border
  boulevard bridge building buildings bukit calle camino camp campo canal canyon cape castle cemetery cerro char
  chaussée chowk city ciudad coast col colonia colony county courts creek crossing côte delta desert district division
  dock docks drive east estadio estrada estádio falls fell field fields flona forest fort gardens garh gate glen
  governorate grove gulf gurdwara harbor harbour heights highway hill hills hotel isla island islands islas isle jalan
  jardim jebel junction kafr kampong kampung karez khor kingdom kloof koh kuala lac lago laguna lake lane llan loch
  lough mall marais marché mont monte montes mosque mount mountain mountains municipality nagar neighborhood
  neighbourhood north oasis ocean oued palace park pasar pass passo peninsula plage plain plains plateau platz plaza
  point port praia praça prefecture prison province puente puerto pulau quai quarter quay range rasthof reef region
  republic reserve ridge rio river road rua rue río sai sea serra sierra south springs square stade stadio stadion
  stadium state station straat strait straße street strip sub-county suburb sungai tal taman tell temple terrace
  territory tower town townland township trail tunnel umm vale valle valley via vila villa village ville volcano
  volcán wadi ward wat waterfall weg west wharf woods zaouiat zone`)

/** What people are called by their work, their office or their family. */
export const ROLE_WORDS = words(`
  accountant activist actor actress adviser advisor ambassador analyst apprentice archaeologist archbishop architect
  artist assistant athlete attorney author banker barrister biologist bishop boss boxer boy bricklayer brother
  businessman businesswoman campaigner candidate captain caretaker carpenter chairman chairperson chairwoman champion
  chef chief clerk coach colleague columnist comedian commander commissioner composer conductor congressman contender
  coordinator councillor cricketer curator custodian cyclist dad daughter debutant defender deputy designer developer
  director doctor driver economist editor engineer envoy executive expert farmer father film-maker filmmaker fisherman
  footballer forward founder freshman friend fullback geologist girl goalkeeper golfer governor graduate grandfather
  grandmother guitarist halfback head herder historian host husband hydrologist inspector instructor journalist judge
  keeper king lawmaker lawyer leader lecturer legislator lieutenant lifeguard linesman magistrate man manager mayor
  member midfielder midwife minister mother musician named navigator neighbor neighbour newcomer novelist nurse
  officer official opener opposition organiser organist organizer owner painter parliamentarian partner pastor
  pensioner pharmacist philosopher photographer physician physicist pilot player playwright plumber poet politician
  postman premier presenter president priest prince princess principal producer professor prosecutor psychologist
  qualifier queen ranger rapper recruit refugee reporter representative researcher resident retiree scientist seamer
  secretary senator sergeant shearer shepherd shopkeeper signaller singer sister skipper solicitor son songwriter
  sophomore speaker spinner spokesman spokesperson spokeswoman sprinter star stevedore striker student superintendent
  supervisor surgeon survivor tailor teacher teammate teenager tourist trader trainer treasurer trustee vet veteran
  vice-chancellor vice-president victim villager volunteer waiter welder widow wife winger witness woman worker writer
  youngster`)

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

/**
 * Words that head what has a name and is none of the three kinds: events, contests, prizes, laws, plans, works, days,
 * offices, products.
 */
export const OTHER_WORDS = words(`
  accord accords act agenda agreement album amendment anniversary anthem article attorney-general award awards
  ayatollah ball bible biennale biennial bill blueprint book bowl brexit calendar carnival case census certificate
  championship championships chancellor chart charter classic clásico code compact concert conference conjecture
  consensus constitution convention covenant covid covid-19 crisis crown cup day days deal decade declaration decree
  deluxe derby dialogue directive doctrine dynasty edition election elections emergency emperor empress era excellency
  exhibition expo exposition fair feast festival fiesta film final finals flu formula framework gala games gospel
  grand-prix hajj half-marathon highness holiday holocaust imam index initiative intifada invitational jubilee koran
  law lecture liga live lottery majesty manifesto marathon mark masters medal memorandum model month musical night
  novel olympiad olympics omicron open operation oscars pact pandemic paper parade paralympics path pill plan playoffs
  pledge policy pope prayer primaries prix prize process proclamation project protocol qualifiers qur'an quran race
  rally referendum reform regatta regulation regulations reich relay renaissance report resolution revolution riots
  roadmap roundtable rule rules saga scheme season series session show slam sonata song stakes standards statement
  statute strategy summit super supercup survey symphony symposium syndrome talks tax test theorem torah tour
  tournament tragedy treaty triathlon trophy uprising vaccine variant vedas virus visa vitamin vote war wars week
  weekend year`)

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
