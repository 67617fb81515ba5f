/**
 * Ranks and offices that news of their countries writes as initials before a name, in capitals (Nigerian, Kenyan, Indian
 * and British usage). From common usage.
 */

/** Ranks and styles: they say no more than *Mr* does (*SP Olu Jimoh*, *HRH Ada Bello*). */
export const RANK_INITIALS: ReadonlySet<string> = new Set(
  'ACP AIG ASI ASP CP CSP DCP DIG DSI DSP HRH HRM IGP SHO SP SSP'.split(' '),
)

/** Offices: a person's role (*Health PS Ouma Oluga*, *Interior CS*). */
export const OFFICE_INITIALS: ReadonlySet<string> = new Set('CAS CS MCA MLA PS'.split(' '))
