/**
 * Titles that stand before a person's name and are no part of it, in lower case, with and without the full stop.
 * Own compilation from general usage (English-language news worldwide).
 */

/** Courtesy titles: they say nothing about what somebody does. */
export const COURTESY_TITLES: readonly string[] =
  'mr mrs ms miss mx messrs madam madame mme mlle monsieur sir dame lord lady shri smt sri señor señora senor senora signor signora herr frau don doña ustad ustaz pak bu mzee mama'.split(
    ' ',
  )

/** Titles of office, rank, learning or faith: they are a person's role. */
export const RANK_TITLES: readonly string[] =
  `admiral adm advocate adv alhaji amb ambassador archbishop assemblyman assemblywoman atty attorney ayatollah baron baroness barrister bishop brig brigadier cadet capt captain cardinal chairman chairwoman chancellor chief col colonel commander cmdr commissioner commodore comrade congressman congresswoman const constable councillor councilman councilwoman councilor count countess cpl corporal crown deputy det detective doctor dr duchess duke emir emperor empress engineer engr father fr gen general gov governor grand hajj haji hajia hon honourable honorable imam insp inspector judge justice king lieutenant lt lieut maj major marshal mayor minister monsignor msgr mullah ofc officer pastor pope pres president prime prince prophet princess principal prof professor pvt private queen rabbi ranger rep representative rev reverend secretary sec sen senator sergeant sgt shaikh sheikh sheik sheriff speaker sultan superintendent supt treasurer vice viceroy`.split(
    /\s+/,
  )
