/**
 * Words for sorts of organisations: nouns that stand for one of the sort (*the lender*, *the regulator*), and words in
 * the names of such (*Limmat Bank*, *Fisheries Agency*). A word may be of several sorts. Our own list, lower case, singular.
 */
export const ORGANISATION_CLASSES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    business:
      'airline airlines airways bank bottler brewery brokerage builder business capital carrier chain company conglomerate ' +
      'contractor consultancy corporation dealer developer distributor energy enterprise enterprises firm foods fund ' +
      'group holding holdings hotel industries insurer investor label lender maker manufacturer media miner mining motors ' +
      'operator owner partners pharma producer publisher railway railways refiner resorts retailer shipping startup ' +
      'start-up station store supplier systems technologies therapeutics utility ventures works',
    bank: 'bank banking credit crédit lender',
    public:
      'administration agency authority board bureau cabinet commission committee council department directorate district ' +
      'government inspectorate inspector ministry municipality office prefecture regulator secretariat service services ' +
      'treasury watchdog',
    court: 'bench court judges tribunal',
    workers: 'association confederation federation guild syndicate syndicat sindicato teachers union unions workers',
    party: 'alliance bloc coalition faction front movement party',
    club: 'athletic bc cc city club fc franchise hk lions outfit rovers rugby sc side squad team united wanderers',
    school: 'academy campus college faculty institute institution school university',
    hospital: 'clinic hospital infirmary',
    charity: 'agency charity cross foundation fund mission network ngo organisation organization relief society trust',
    church: 'archdiocese cathedral church diocese parish synod',
    media:
      'broadcaster chronicle daily gazette herald journal magazine network news newspaper paper post radio times weekly',
    police: 'constabulary force gendarmerie police',
    army: 'army brigade forces military militia navy regiment',
    members: 'association chamber circle cooperative co-operative coop league society',
    museum: 'gallery museum',
  }).map(([sort, words]) => [sort, words.split(' ')]),
)
