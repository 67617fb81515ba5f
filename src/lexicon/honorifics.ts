/**
 * Titles that stand before a person's name and are no part of it, in lower case, with and without the full stop.
 * Own compilation from general usage (English-language news worldwide).
 */

/** Courtesy titles: they say nothing about what somebody does. */
export const COURTESY_TITLES: readonly string[] =
  'mr mrs ms miss mx messrs madam madame mme mlle monsieur sir dame lord lady shri smt sri señor señora senor senora signor signora herr frau don doña ustad ustaz pak bu mzee mama abbé alhaj bapak begum cik dato datin datuk dom encik hajjah ña oom puan sayyid sayed sheikha thiru tuan tun'.split(
    ' ',
  )

/** Titles of office, rank, learning or faith: they are a person's role. */
export const RANK_TITLES: readonly string[] =
  `abbot adm admiral adv advocate alhaji amb ambassador apostle archbishop archdeacon assemblyman assemblywoman attorney atty ayatollah baron baroness barrister bishop brig brigadier cadet capt captain cardinal chairman chairwoman chancellor chief cllr cmdr col colonel commander commissioner commodore comrade congressman congresswoman const constable corporal councillor councilman councilor councilwoman count countess cpl cpt crown deacon deputy det detective doctor dr duchess duke emir emperor empress eng engineer engr father fr fra gen general gov governor grand haji hajia hajj hakim hon honorable honourable imam insp inspector judge justice kgosi khalifa king lcpl lieut lieutenant lt magistrate maj major marshal maulana mawlana mayor mep minister mla monsignor moulana mp msgr msgt msp mufti mullah nawab oba ofc officer ombudsman ozeki padre pandit pastor patriarch pope postmaster pres president prime prince princess principal private prof professor prophet provost pundit pvt queen rabbi ranger ratu recorder rector reeve rep representative rev reverend sardar sec secretary sekiwake sen senator sergeant sgt sgt-maj shaikh sheik sheikh sheriff speaker ssgt stablemaster sultan superintendent supt swami td tengku treasurer vicar vice viceroy warden yokozuna`.split(
    /\s+/,
  )

/** Forms of address of single countries and churches. They stand apart since the model of names knows the others only. */
export const LOCAL_TITLES: readonly string[] =
  'abuna alhaja ato auntie archpriest barangay chief comr coun daw datu hajiya konsehal konsehala malam mallam maulvi monsignore mwalimu osabarima oloye otunba phra sister soeur suor uncle weyzero woizero'.split(
    ' ',
  )
