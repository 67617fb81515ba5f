/**
 * Words beside a name that tell whether it is a person's, an organisation's or a place's, by what they have in common,
 * in lower case. Own compilation from general English news usage; a word stands in one class only, the first that
 * lists it.
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

export const NAME_CONTEXTS: readonly (readonly string[])[] = [
  // What an organisation is: *the insurer Orvane*, *Orvane, a Danish lender,*.
  words(`
    accountants advisers affiliate agency airline alliance arm association auditor auditors automaker bakery band bank
    banks bookmaker bookseller boutique brand brewer brewery broadcaster broker brokerage builder builders business
    cannery carmaker carrier cartel caterer chain charity chipmaker clinic club co-op co-operative coalition
    collective college company competitor conglomerate consortium consultancy consultants contractor contractors
    cooperative corporation council creditor creditors dealer dealership depot discounter distiller distributor
    division drugmaker ensemble exchange exporter faction factory federation fintech firm firms foundation franchise
    fund funder funds gallery gang giant glassmaker glazier grocer group grouping groups haulier hauliers heavyweight
    hospital house importer installer institute insurer insurers investor investors issuer jeweller label laboratory
    landlord league lender lenders lessor liner lobby maker makers manufacturer merchant militia miller millers miner
    movement museum network newcomer newspaper ngo nonprofit nursery offshoot operator orchestra organisation
    organization outfit outfitter outlet owner papermaker parent partnership party peer pharmacy platform pollster
    pollsters predecessor press processor producer provider publisher publishers receivers refiner refinery regulator
    reinsurer restaurant restaurateur retailer rival rivals roaster roasters salon school seller shareholder
    shipbuilder shipper shipyard shop site smelter spin-off spin-out spinoff squad start-up startup steelmaker store
    studio subcontractor subsidiary supermarket supplier suppliers surveyors syndicate tabloid team tenant theatre
    think-tank thinktank trader traders troupe underwriter underwriters unions unit university utility vendor venture
    watchdog website weekly wholesaler wholesalers winery wing yard`),
  // Sides of a game: *hosts Dalby*, *visitors*, *champions*.
  words(`
    bottom-placed champions debutants favourites guests holders hosts leaders minnows newcomers opponents runners-up
    second-placed side strugglers third-placed top-flight underdogs visitors winners`),
  // What a place is: *the village of Aro*, *Aro district*.
  words(`
    airport archipelago area bay beach border borough bridge camp capital city coast commune constituency country
    county crossing district forest governorate hamlet harbour hill hills island islands junction lake lane mountain
    mountains municipality neighborhood neighbourhood oblast parish park peninsula port prefecture province quarter
    region reservoir river road settlement shore slum square state station street suburb terminal territory town
    township valley village villages ward wharf`),
  // Kin, friends and the like: *his brother Ade*.
  words(`
    aunt boyfriend brother brothers colleague companion cousin daughter daughters father fiancé fiancée friend
    girlfriend granddaughter grandfather grandmother grandson husband mother neighbor neighbour nephew niece parents
    partner sister sisters son sons stepfather stepmother stepson team-mate teammate twin uncle widow widower wife`),
  // Those who lead or speak for an organisation: *chief executive of Orvane*.
  words(`
    analyst analysts boss bosses ceo cfo chair chairman chairperson chairwoman chief co-founder co-owner coach
    cofounder controller cto director directors economist employee employees executive executives founder
    general-secretary head lawyer lawyers lobbyist manager managers member members official officials president
    representative representatives secretary secretary-general shareholders solicitor solicitors spokesman
    spokesperson spokeswoman staff strategist supporter supporters treasurer trustee veteran vice-chairman
    vice-president`),
  // Those who stand for a place: *mayor of Aro*, *residents of Aro*.
  words(`
    ambassador archbishop bishop congressman congresswoman consul councillor deputy emir envoy governor inhabitants
    king mayor mayoress mp native natives people prefect prince queen reeve resident residents senator sheriff sultan
    vicar villagers voters`),
  // What single people do for a living.
  words(`
    accountant activist actor actress advocate archaeologist architect artist astronomer author baker barber biologist
    boxer campaigner captain carpenter chef commuter cook coroner cricketer curator defender dentist detective doctor
    driver engineer farmer firefighter fisherman footballer forward gardener geologist goalkeeper golfer guitarist
    herder historian housewife hydrologist inspector jockey journalist judge justice lecturer magistrate mechanic
    midfielder midwife minister nurse officer painter pensioner pharmacist photographer physicist pilot plumber poet
    politician porter postman priest professor prosecutor rancher refugee reporter researcher runner sailor scientist
    sergeant shepherd shopkeeper singer skipper spinner sprinter striker student surgeon suspect tailor teacher
    teenager vet victim violinist waiter welder winger witness writer`),
  // Deals with organisations: *bought from Orvane*, *insured with Orvane*.
  words(`
    acquire acquired acquires acquiring acquisition advised audited backed backs banked belong belonged belongs bid
    bought buy buying buys client clients commissioned contracted customers employed employs financed fined founded
    funded hire hired insured invest invested invests joined joining joins lease leased lend lent licensed merge
    merged merger merging ordered outbid owed owes owned part-owned partnered poached purchase purchased represented
    run runs sell selling sells sign signed sold sponsored subcontracted sue sued suing supplied takeover work worked
    working works`),
  // What is held of an organisation: *shares in Orvane*.
  words(`
    accounts assets bonds contract contracts deal debt holding interest investment invoice invoices licence license
    listing loan order policy profit profits results revenue revenues sales share shares stake stakes stock tender`),
  // What companies and their shares do: *Orvane posted a loss*, *Orvane jumped 11 %*.
  words(`
    advanced agreed aims announces beat booked cancelled charges climbed closes competes cut dropped eased edged
    expects fell filed forecast gained gains grew halted holds imports jumped launched launches leapt lists makes
    manufactures offers operates owns paid pays plans plummeted plunged posted produces raised rallied rebounded
    recalled recalls rents reported reports rolled rose sank serves shed shipped slid slipped slumped soared stocks
    supplies suspended trades tumbled turned unveiled unveils withdrew won`),
  // What sides do to one another: *Dalby thrashed Aro*.
  words(`
    against beaten blanked clinched conceded crushed defeat defeated defeats downed draw drawn drew eliminated
    equalised face faced faces finished fixture hammered host hosted lead leads led level levelled loses lost overcame
    play played plays pointed promoted qualified relegated routed scored stunned sweep swept thrashed top topped trail
    trailed trails trounced visit visited visits`),
  // What single people do: *Ade shrugged*.
  words(`
    apologised apologized argued asked began believes blushed born brought came chuckled collapsed countered cried
    died drives drove explained feels felt gestured giggled grinned grumbled heard hugged insists interrupted joked
    jokes keeps kept knew knows laughed laughs learned likes lived lives looked looks loved married moved nodded
    objected pleaded quipped ran reckons refused refuses remembered remembers replied resigned retired retorted
    returned sat saw says shouted shrugged sighed sits sleeps slept smiled smiles snapped spoke stands stood studied
    taught testified thinks thought told took tried used walked walks wanted wants wears wept whispered woke wore
    wrote`),
  // Being or going somewhere: *born in Aro*, *bound for Aro*.
  words(`
    arrive arrived arrives arriving based bound buried camped crossed detained displaced docked drive driving
    evacuated exiled fled flee flew flight flights flown fly flying gathered headed heading held jailed journey landed
    leave leaves leaving live living located march marched moored moving outbound rallies rally reach reached reaching
    return returning route sail sailed settled situated spilled stationed staying stranded study travel traveled
    travelled travelling trip walk walking`),
  // Direction and distance: *12 kilometres north of Aro*.
  words(`
    above across along around below between beyond central downstream downtown east eastern foothills inland
    kilometers kilometres km lower mile miles near nearby north north-east north-west northeast northeastern northern
    northwest northwestern off outside outskirts shores slopes south south-east south-west southeast southeastern
    southern southwest southwestern suburbs toward towards upper upstream via west western within`),
  // What only organisations have: *Orvane’s headquarters*.
  words(`
    administrators agm board boardroom bookings branch branches brands campus catalogue counter fans fleet
    headquarters hq mines newsroom office offices outlets passengers plant plants portfolio product products server
    servers shops showroom stores subscribers subsidiaries trucks warehouse warehouses workforce`),
  // What only people have: *Ade’s widow*.
  words(`
    age ankle arms arrest autopsy bail birth birthday body book career childhood convictions death diary eyes family
    funeral grave hair hand hands heart home illness injury innings killer killing knee lap leg letter life memoir
    memory murder novel phone remains resignation second serve shirt shot story successor testimony trial voice words`),
  // What only places have: *Aro’s streets*.
  words(`
    authorities biggest cathedral coastline currency dam docks economy exports government highlands hospitals largest
    main market markets mosque old oldest parliament population rulers schools second-largest streets tourism
    waterfront waters`),
  words('according added adds said say saying tells'),
  words('who whom whose'),
  words('which'),
  words('where'),
]
