/** Nouns for what somebody does or is in public life, in the singular and lower case: the heads of roles (*Israeli Prime Minister*,
 * *senior Hamas official*). Compiled by hand from common usage. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  (
    'academic accountant activist actor actress adjutant adm administrator admiral adviser advisor ' +
    'advocate agent agronomist aide amb ambassador analyst anchor announcer anthropologist apprentice ' +
    'archaeologist archbishop archdeacon architect archivist artist assemblyman assemblywoman assistant ' +
    'associate astronaut astronomer athlete attorney auditor author ayatollah baker banker barber barman ' +
    'baron barrister biologist bishop blogger boss botanist boxer brewer brig brigadier broadcaster ' +
    'broker builder businessman businesswoman butcher cabbie campaigner candidate canon capt captain ' +
    'cardinal caretaker carpenter cashier catcher ceo cfo chair chairman chairperson chairwoman champion ' +
    'chancellor chaplain chef chemist chief choreographer cio cleric clerk climatologist cmdr co-chair ' +
    'co-founder co-ordinator co-owner coach cofounder col collector collegian colonel columnist comedian ' +
    'commandant commander commentator commissar commissioner composer comptroller conductor confidant ' +
    'congressman congresswoman conservationist conservator const constable consul consultant contractor ' +
    'controller convener convenor coo cook coordinator coroner corporal correspondent councillor ' +
    'councilman councilmember councilor councilwoman counsel counsellor counselor courier cpl crewman ' +
    'cricketer critic crooner cto curator custodian customer cyclist dancer dealer dean defender delegate ' +
    'demographer dentist deputy designer detective dietitian diplomat director dissident doctor doorman ' +
    'drafter driver drummer duchess duke ecologist economist editor educator electrician emir emperor ' +
    'employee engineer entomologist entrepreneur environmentalist envoy epidemiologist examiner exec ' +
    'executive expert farmer filmmaker financier firefighter fireman fisher fisherman fisherwoman ' +
    'footballer forecaster foreman forester forward founder friar fundraiser gardener gen general ' +
    'geographer geologist goalie goalkeeper gov governor graduate grower guard guide guitarist ' +
    'gynaecologist gynecologist hacker handyman head headmaster headmistress headteacher herder historian ' +
    'hotelier housekeeper hunter hydrologist imam insp inspector instructor intern interpreter inventor ' +
    'investigator investor janitor jeweller jockey journalist judge jurist justice keeper king laborer ' +
    'labourer landlord landowner lawmaker lawyer leader lecturer legislator librarian lieutenant ' +
    'lifeguard linguist lobbyist lt magistrate maj major maker manager marshal mason master mathematician ' +
    'matron mayor mechanic mediator member mep merchant meteorologist metropolitan midfielder midwife ' +
    'migrant miller miner minister mla moderator monk monsignor mp msp mufti mullah musician naturalist ' +
    'negotiator neighbor neighbour neurologist neuroscientist novelist nun nurse nutritionist ' +
    'obstetrician oceanographer officeholder officer official ombudsman oncologist operative operator ' +
    'opponent organiser organizer ornithologist orthodontist owner paediatrician painter palaeontologist ' +
    'paleontologist paramedic parishioner partner passenger pastor pathologist patriarch patron ' +
    'pediatrician pensioner performer pharmacist philanthropist philosopher photographer physician ' +
    'physicist physiologist physiotherapist pianist pilot pitcher planner player playwright plumber poet ' +
    'policeman policewoman politician pollster pontiff pope porter postman postmaster potter preacher ' +
    'premier pres presenter president priest prince princess principal printer producer prof professor ' +
    'programmer promoter prosecutor provost psychiatrist psychologist publicist publisher quarterback ' +
    'queen rabbi radiologist rancher ranger receptionist rector referee refugee regent registrar rep ' +
    'reporter representative rescuer researcher resident restaurateur retailer rev reverend rider rival ' +
    'rower ruler runner sailor salesman saleswoman scholar scientist scout screenwriter sculptor seaman ' +
    'secretary secretary-general seismologist selector seller sen senator sergeant servant sgt ' +
    'shareholder shepherd sheriff shipowner shopkeeper singer skipper sociologist soldier solicitor ' +
    'songwriter speaker specialist spokesman spokesperson spokeswoman sprinter staffer statistician ' +
    'steward strategist striker student sultan superintendent supervisor supt surgeon surveyor survivor ' +
    'suspect swimmer tailor teacher teammate technician technologist tenant theologian therapist ' +
    'toxicologist trader trainer translator traveller treasurer trustee tutor tycoon umpire ' +
    'undersecretary vendor verger vet veteran veterinarian vicar vice-president victim villager violinist ' +
    'virologist volcanologist volunteer waiter waitress warden weaver whip whistleblower winemaker winger ' +
    'witness worker writer youtuber zoologist'
  ).split(' '),
)
