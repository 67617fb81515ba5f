/** Nouns for what somebody does or is in public life, in the singular and lower case: the heads of roles (*Israeli Prime Minister*,
 * *senior Hamas official*). Compiled by hand from common usage. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  (
    'academic accountant acoustician activist actor actress adjutant adm administrator admiral adviser ' +
    'advisor advocate agent agronomist aide amb ambassador analyst anchor announcer anthropologist ' +
    'apprentice arbiter archaeologist archbishop archdeacon architect archivist artist assemblyman ' +
    'assemblywoman assistant associate astronaut astronomer athlete attorney auditor author ayatollah ' +
    'baker banker barber barman baron barrister batsman beautician biologist bishop blogger boss botanist ' +
    'bowler boxer brewer brig brigadier broadcaster broker builder businessman businesswoman butcher ' +
    'cabbie caddie campaigner candidate canegrower canon capt captain cardinal caretaker carpenter ' +
    'cashier catcher ceo cfo chair chairman chairperson chairwoman champion chancellor chaplain chef ' +
    'chemist chief choreographer cio cleric clerk climatologist cmdr co-chair co-founder co-ordinator ' +
    'co-owner coach cofounder col collector collegian colonel columnist comedian commandant commander ' +
    'commentator commissar commissioner composer comptroller conductor confidant congressman ' +
    'congresswoman conservationist conservator const constable consul consultant contractor controller ' +
    'convener convenor coo cook coordinator coroner corporal correspondent councillor councilman ' +
    'councilmember councilor councilwoman counsel counsellor counselor courier cpl crewman cricketer ' +
    'critic crooner cto curator custodian customer cyclist dancer dealer dean defenceman defender ' +
    'defenseman delegate demographer dentist deputy designer detective dietitian diplomat director ' +
    'dissident docker dockworker doctor doorman drafter driver drummer duchess duke ecologist economist ' +
    'editor educator electrician emir emperor employee engineer entomologist entrepreneur ' +
    'environmentalist envoy epidemiologist examiner exec executive expert farmer filmmaker financier ' +
    'firefighter fireman fisher fisherman fisherwoman footballer forecaster foreman forester forward ' +
    'founder friar fullback fundraiser gardener gen general geographer geologist goalie goalkeeper ' +
    'goaltender gov governor graduate grower guard guide guitarist gynaecologist gynecologist hacker ' +
    'halfback handyman head headmaster headmistress headteacher healer herder historian homemaker ' +
    'hotelier housekeeper housewife hunter hydrologist imam insp inspector instructor intern interpreter ' +
    'inventor investigator investor janitor jeweller jockey journalist judge jurist justice keeper kicker ' +
    'king laborer labourer landlord landowner laundress lawmaker lawyer leader lecturer legislator libero ' +
    'librarian lieutenant lifeguard linebacker lineman linesman linguist lobbyist lt magistrate maj major ' +
    'maker manager marshal mason master mathematician matron mayor mayor-elect mechanic mediator member ' +
    'mep merchant meteorologist metropolitan midfielder midwife migrant miller miner minister mla ' +
    'moderator monk monsignor mp msp mufti mullah musician naturalist negotiator neighbor neighbour ' +
    'neurologist neuroscientist notary novelist nun nurse nutritionist obstetrician oceanographer ' +
    'officeholder officer official ombudsman oncologist operative operator opponent organiser organizer ' +
    'ornithologist orthodontist owner paediatrician painter palaeontologist paleontologist paramedic ' +
    'parishioner partner passenger pastor pathologist patriarch patron pediatrician pensioner performer ' +
    'pharmacist philanthropist philosopher photographer physician physicist physiologist physiotherapist ' +
    'pianist pilot pitcher planner player playmaker playwright plumber poet policeman policewoman ' +
    'politician pollster pontiff pope porter postman postmaster potter preacher premier pres presenter ' +
    'president president-elect priest prince princess principal printer producer prof professor ' +
    'programmer promoter prosecutor prospect provost psychiatrist psychologist publicist publisher ' +
    'quarterback queen rabbi radiologist rancher ranger rapper receptionist rector referee refugee regent ' +
    'registrar regulator rep reporter representative rescuer researcher resident restaurateur retailer ' +
    'retiree rev reverend rider rigger rival rower ruler runner sailor salesman saleswoman scholar ' +
    'scientist scout screenwriter sculptor seaman seamer secretary secretary-general seismologist ' +
    'selector seller sen senator sergeant servant setter sgt shareholder shepherd sheriff shipowner ' +
    'shooter shopkeeper singer skipper sociologist soldier solicitor songwriter speaker specialist ' +
    'spinner spokesman spokesperson spokeswoman sprinter staffer statistician steward strategist striker ' +
    'student stuntman stylist sultan superintendent supervisor supt surfer surgeon surveyor survivor ' +
    'suspect swimmer tailor teacher teammate technician technologist tenant theologian therapist ' +
    'toxicologist trader trainer translator traveller treasurer trucker trustee tutor tycoon umpire ' +
    'undersecretary understudy vendor verger vet veteran veterinarian vicar vice-president victim ' +
    'villager violinist virologist volcanologist volunteer waiter waitress warden weaver welder whaler ' +
    'whip whistleblower winemaker winger witness worker writer youtuber zoologist'
  ).split(' '),
)
