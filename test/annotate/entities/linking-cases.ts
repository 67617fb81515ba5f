/** Texts in the corpus markup and the entities that their mentions make, in order: canonical name, aliases, country. */
export interface LinkingCase {
  what: string
  text: string
  entities: { key: string; name: string; aliases?: string[]; country?: string }[]
}

export const LINKING_CASES: LinkingCase[] = [
  {
    what: 'a surname joins the full name, also from the headline',
    text: '<h><per e="p1">Okello</per> resigns</h><p><per e="p1">Grace Okello</per> left on Monday. <per e="p1">Okello</per> gave no reason.</p>',
    entities: [{ key: 'p1', name: 'Grace Okello', aliases: ['Okello'] }],
  },
  {
    what: 'two people of one surname stay two; the bare surname is the one named last',
    text: '<p><per e="p1">Ann Brill</per> spoke. <per e="p1">Brill</per> smiled. Her brother <per e="p2">Tom Brill</per> did not. <per e="p2">Brill</per> left.</p>',
    entities: [
      { key: 'p1', name: 'Ann Brill', aliases: ['Brill'] },
      { key: 'p2', name: 'Tom Brill', aliases: ['Brill'] },
    ],
  },
  {
    what: 'capitals at the head of an article or by an outlet’s custom are no part of the name',
    text: '<p><per e="p1">RUTENDO McKay</per> met <per e="p2">Henri LAFORGE</per>.</p>',
    entities: [
      { key: 'p1', name: 'Rutendo McKay' },
      { key: 'p2', name: 'Henri Laforge' },
    ],
  },
  {
    what: 'a verb that is written like a title says nothing of gender',
    text: '<p>Polls miss <per e="p1">Stein</per>. <per e="p1">Karl Stein</per> was here. Mr <per e="p1">Stein</per> left.</p>',
    entities: [{ key: 'p1', name: 'Karl Stein', aliases: ['Stein'] }],
  },
  {
    what: 'a maiden name is hers who stands before it, whoever else is called so',
    text: '<p><per e="p1">Ada Moss-Lind</per> was born to <per e="p2">Constance</per> (née <per e="p2">Moss</per>).</p>',
    entities: [
      { key: 'p1', name: 'Ada Moss-Lind' },
      { key: 'p2', name: 'Constance', aliases: ['Moss'] },
    ],
  },
  {
    what: 'Mr and Mrs tell which of two is meant',
    text: '<p>Mr <per e="p1">Karl Stein</per> and Mrs <per e="p2">Eva Stein</per> came. Mr <per e="p1">Stein</per> sang. Mrs <per e="p2">Stein</per> danced.</p>',
    entities: [
      { key: 'p1', name: 'Karl Stein', aliases: ['Stein'] },
      { key: 'p2', name: 'Eva Stein', aliases: ['Stein'] },
    ],
  },
  {
    what: 'a role tells which of two is meant',
    text: '<p>President <per e="p1">Ha Jin-woo</per> met Rep. <per e="p2">Ha Bo-ram</per>. President <per e="p1">Ha</per> was late; <per e="p1">Ha</per> said so.</p>',
    entities: [
      { key: 'p1', name: 'Ha Jin-woo', aliases: ['Ha'] },
      { key: 'p2', name: 'Ha Bo-ram' },
    ],
  },
  {
    what: 'initials, hyphens, diacritics and case do not make another person',
    text: '<p><per e="p1">J. R. Nuñez-Ortiz</per>, or <per e="p1">Juan Ramón Nuñez Ortiz</per>, met <per e="p1">NUNEZ-ORTIZ</per>’s son <per e="p2">Luis Nuñez-Ortiz</per>.</p>',
    entities: [
      { key: 'p1', name: 'Juan Ramón Nuñez Ortiz', aliases: ['J. R. Nuñez-Ortiz', 'NUNEZ-ORTIZ'] },
      { key: 'p2', name: 'Luis Nuñez-Ortiz' },
    ],
  },
  {
    what: 'a surname goes before a first name',
    text: '<p><per e="p1">James Odum</per> and <per e="p2">Lebo James</per> ran. <per e="p2">James</per> won.</p>',
    entities: [
      { key: 'p1', name: 'James Odum' },
      { key: 'p2', name: 'Lebo James', aliases: ['James'] },
    ],
  },
  {
    what: 'a name that the text declares another name; of two as full the one printed more is canonical',
    text: '<p><per e="p1">Wanjiru Ouma</per>, better known as <per e="p1">Mama Bahari</per>, sang. <per e="p1">Mama Bahari</per> is 60.</p>',
    entities: [{ key: 'p1', name: 'Mama Bahari', aliases: ['Wanjiru Ouma'] }],
  },
  {
    what: 'short forms of first names',
    text: '<p><per e="p1">Joseph R. Tarn</per> and his wife <per e="p2">Ann Tarn</per>: <per e="p1">Joe Tarn</per> sang. <per e="p1">Joe</per> left with <per e="p3">Robert</per>. <per e="p3">Bob</per> stayed.</p>',
    entities: [
      { key: 'p1', name: 'Joseph R. Tarn', aliases: ['Joe Tarn', 'Joe'] },
      { key: 'p2', name: 'Ann Tarn' },
      { key: 'p3', name: 'Robert', aliases: ['Bob'] },
    ],
  },
  {
    what: 'father and son are told apart by Jr. and Sr.',
    text: '<p><per e="p1">Ed Vance Sr.</per> built it; <per e="p2">Ed Vance Jr.</per> sold it.</p>',
    entities: [
      { key: 'p1', name: 'Ed Vance Sr.' },
      { key: 'p2', name: 'Ed Vance Jr.' },
    ],
  },
  {
    what: 'brackets tell the acronym, even one that the initials do not make',
    text: '<p>The <org e="o1">National Weather Bureau</org> (<org e="o1">BNM</org>) warned. <org e="o1">BNM</org> was right.</p>',
    entities: [{ key: 'o1', name: 'National Weather Bureau', aliases: ['BNM'] }],
  },
  {
    what: 'initials tell the acronym without brackets, before the expansion and with a small word left out',
    text: '<p><org e="o1">ABC</org> sued. The <org e="o1">Association of Bus Conductors</org> wants more. <org e="o2">Zeta Foods</org> did not answer.</p>',
    entities: [
      { key: 'o1', name: 'Association of Bus Conductors', aliases: ['ABC'] },
      { key: 'o2', name: 'Zeta Foods' },
    ],
  },
  {
    what: 'an acronym of syllables',
    text: '<p><org e="o1">Marcoop</org> grew. The <org e="o1">Maritime Cooperative</org> has 40 boats.</p>',
    entities: [{ key: 'o1', name: 'Maritime Cooperative', aliases: ['Marcoop'] }],
  },
  {
    what: 'short forms: without legal form, first words, last words, words turned round',
    text: '<p><org e="o1">Tarn Hydro Ltd</org> and <org e="o1">Tarn Hydro</org>, or <org e="o1">Tarn</org>; the <org e="o2">Ministry of Health</org> and the <org e="o2">Health Ministry</org>; <org e="o3">Kilve Rovers</org> and <org e="o3">Rovers</org>.</p>',
    entities: [
      { key: 'o1', name: 'Tarn Hydro Ltd', aliases: ['Tarn Hydro', 'Tarn'] },
      { key: 'o2', name: 'Ministry of Health', aliases: ['Health Ministry'] },
      { key: 'o3', name: 'Kilve Rovers', aliases: ['Rovers'] },
    ],
  },
  {
    what: 'a club is not the hospital of its town; a team is not the association of its country',
    text: '<p><org e="o1">Wexley Town</org> lost. <org e="o1">Wexley</org> took him to <org e="o2">Wexley General Hospital</org>. <org e="o3">Kenya</org> won, said the <org e="o4">Hockey Association of Kenya</org>.</p>',
    entities: [
      { key: 'o1', name: 'Wexley Town', aliases: ['Wexley'] },
      { key: 'o2', name: 'Wexley General Hospital' },
      { key: 'o3', name: 'Kenya', country: 'KE' },
      { key: 'o4', name: 'Hockey Association of Kenya' },
    ],
  },
  {
    what: 'a person inside an organisation: both are kept',
    text: '<p>The <org e="o1"><per e="p1">Moreau</per> administration</org> agreed. President <per e="p1">Luc Moreau</per> did not.</p>',
    entities: [
      { key: 'o1', name: 'Moreau administration' },
      { key: 'p1', name: 'Luc Moreau', aliases: ['Moreau'] },
    ],
  },
  {
    what: 'countries by code, under their usual short name',
    text: '<p>The <loc e="l1">U.S.</loc>, or <loc e="l1">United States</loc>, or <loc e="l1">US</loc>; <loc e="l2">Britain</loc>, the <loc e="l2">UK</loc>; <loc e="l3">Côte d’Ivoire</loc>.</p>',
    entities: [
      { key: 'l1', name: 'United States', aliases: ['U.S.', 'US'], country: 'US' },
      { key: 'l2', name: 'United Kingdom', aliases: ['Britain', 'UK'], country: 'GB' },
      { key: 'l3', name: 'Ivory Coast', aliases: ['Côte d’Ivoire'], country: 'CI' },
    ],
  },
  {
    what: 'an organisation named by its country',
    text: '<p>The <org e="o1">U.S. Navy</org> sailed, the <org e="o2">Kenyan Defence Ministry</org> slept, <org e="o3">Zeta of Kenya</org> ate.</p>',
    entities: [
      { key: 'o1', name: 'U.S. Navy', country: 'US' },
      { key: 'o2', name: 'Kenyan Defence Ministry', country: 'KE' },
      { key: 'o3', name: 'Zeta of Kenya' },
    ],
  },
  {
    what: 'initials within a body’s name in capitals stay',
    text: '<p><org e="o1">USA HERALD</org> and <org e="o2">NBC MONITOR</org> left.</p>',
    entities: [
      { key: 'o1', name: 'USA Herald', aliases: [], country: 'US' },
      { key: 'o2', name: 'NBC Monitor', aliases: [] },
    ],
  },
  {
    what: 'a dateline in capitals, and a state in short',
    text: '<p><loc e="l1">PORT AMSEL</loc>, <loc e="l2">Neb.</loc> — In <loc e="l1">Port Amsel</loc>, as in all <loc e="l2">Nebraska</loc>, it rained. <loc e="l3">OSTRAVA</loc> was dry.</p>',
    entities: [
      { key: 'l1', name: 'Port Amsel' },
      { key: 'l2', name: 'Nebraska', aliases: ['Neb.'] },
      { key: 'l3', name: 'Ostrava', aliases: [] },
    ],
  },
  {
    what: 'words that are abbreviations only with a point',
    text: '<p><loc e="l1">Man</loc> and <loc e="l2">LA</loc> and <loc e="l3">Louisiana</loc>, <loc e="l4">NSW</loc>.</p>',
    entities: [
      { key: 'l1', name: 'Man' },
      { key: 'l2', name: 'LA' },
      { key: 'l3', name: 'Louisiana' },
      { key: 'l4', name: 'New South Wales', aliases: ['NSW'] },
    ],
  },
  {
    what: 'Georgia is a state among states',
    text: '<p><loc e="l1">Georgia</loc> and <loc e="l2">Alabama</loc> agreed.</p>',
    entities: [
      { key: 'l1', name: 'Georgia' },
      { key: 'l2', name: 'Alabama' },
    ],
  },
  {
    what: 'Georgia is a country elsewhere',
    text: '<p><loc e="l1">Georgia</loc> and <loc e="l2">Armenia</loc> agreed.</p>',
    entities: [
      { key: 'l1', name: 'Georgia', country: 'GE' },
      { key: 'l2', name: 'Armenia', country: 'AM' },
    ],
  },
  {
    what: 'a mountain and its short name; a town and the river of its name stay two; initials of a city',
    text: '<p><loc e="l1">Mount Arkan</loc>, or <loc e="l1">Arkan</loc>; <loc e="l2">Velm</loc> on the <loc e="l3">Velm River</loc>; <loc e="l4">Kota Lama</loc>, called <loc e="l4">KL</loc>.</p>',
    entities: [
      { key: 'l1', name: 'Mount Arkan', aliases: ['Arkan'] },
      { key: 'l2', name: 'Velm' },
      { key: 'l3', name: 'Velm River' },
      { key: 'l4', name: 'Kota Lama', aliases: ['KL'] },
    ],
  },
]
