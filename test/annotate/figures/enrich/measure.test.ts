import t from 'tap'
import { MEASURES } from '../../../../src/lexicon/measures/measures.js'
import { annotated, figureAt } from './support.js'

/** A text, a figure of it, and its measure (or null). */
const CASES: readonly [text: string, figure: string, measure: string | null][] = [
  ['17 killed and dozens wounded in a crash.', '17', 'deaths'],
  ['17 killed and dozens wounded in a crash.', 'dozens', 'injured'],
  ['The death toll rose to 40,000.', '40,000', 'deaths'],
  ['The blast killed at least 12 people.', '12', 'deaths'],
  ['The blast killed at least 12.', '12', 'deaths'],
  ['Twelve people have died of the fever.', 'Twelve', 'deaths'],
  ['The attack left 12 people dead.', '12', 'deaths'],
  ['The war cost 12,000 lives.', '12,000', 'deaths'],
  ['It killed 12 soldiers and 30 civilians.', '30', 'deaths'],
  ['It killed 12 people, including three children.', 'three', 'deaths'],
  ['12 militants killed three soldiers.', 'three', 'deaths'],
  ['At least 40 people were hurt.', '40', 'injured'],
  ['Four miners are still missing.', 'Four', 'missing'],
  ['The flood displaced 3,000 families.', '3,000', 'displaced'],
  ['Police arrested 30 protesters.', '30', 'arrests'],
  ['Gunmen kidnapped 40 pupils.', '40', 'abducted'],
  ['The group still holds 101 hostages.', '101', 'hostages'],
  ['The court freed 40 prisoners.', '40', 'released'],
  ['He was jailed for five years.', 'five years', 'prison term'],
  ['She won 40,000 votes.', '40,000', 'votes'],
  ['Turnout was 44 percent.', '44 percent', 'turnout'],
  ['The party won 40 seats.', '40', 'seats'],
  ['The carmaker cut 1,200 jobs.', '1,200', 'job cuts'],
  ['The bank laid off 300 workers.', '300', 'job cuts'],
  ['The plan will create 500 jobs.', '500', 'jobs created'],
  ['The mill employs 300 people.', '300', 'employees'],
  ['Unemployment fell to 4 percent.', '4 percent', 'unemployment'],
  ['Revenue rose 5% to $3 billion.', '5%', 'revenue'],
  ['Revenue rose 5% to $3 billion.', '$3 billion', 'revenue'],
  ['Inflation was 4.2 percent.', '4.2 percent', 'inflation'],
  ['The council allocated $3 million for roads.', '$3 million', 'budget'],
  ['The region reported 1,200 cases.', '1,200', 'cases'],
  ['It was his ninth visit to the region.', 'ninth', 'visits'],
  ['Some 200 houses were destroyed and 40 damaged.', '200', 'destroyed'],
  ['Some 200 houses were destroyed and 40 damaged.', '40', 'damaged'],
  ['Some 5,000 people marched through the city.', '5,000', 'attendance'],

  ['The deficit was 4.9 percent of GDP.', '4.9 percent', 'deficit'],
  ['Insured losses came to $3 billion.', '$3 billion', 'damages'],
  ['The storm left 40,000 homes and shops without power.', '40,000', 'without power'],

  // Words of a measure that say something else here.
  ['The parliament killed the motion after 40 minutes.', '40 minutes', null],
  ['The frost killed 12 trees.', '12', null],
  ['The wolves killed 12 sheep.', '12', null],
  ['12 militants killed three soldiers.', '12', null],
  ['The death of the party took 40 weeks.', '40 weeks', null],
  ['It was a dead heat after 40 laps.', '40', null],
  ['They missed 12 penalties.', '12', null],
  ['The film cut 12 scenes.', '12', null],
  ['The team lost 12 games.', '12', null],
  ['He heard 12 court cases.', '12', null],
  ['It made a profit after tax of $12.', '$12', null],
  ['Health gets 7.5 percent of GDP.', '7.5 percent', null],
  ['She lost 12 kg.', '12 kg', null],
  ['The firm spends 5 percent of revenue on ads.', '5 percent', null],
  ['About 40 people waited.', '40', null],
  ['The drug killed 40 percent of the cells.', '40 percent', null],
]

for (const [text, words, measure] of CASES) {
  t.test(`${text} ${words}`, async (t) => {
    t.equal(figureAt(text, annotated(text), words).measure?.name ?? null, measure)
  })
}

/** A text, a figure of it, whose the counted ones are (names and country codes), and the places that they are in. */
const PARTIES: readonly [text: string, figure: string, who: string[], where: string[]][] = [
  ['More than 40,000 Palestinians have been killed in Gaza.', '40,000', ['PS'], ['Gaza']],
  ['About 40 Kenyan voters left Kenya.', '40', ['Kenya', 'KE'], []],
  ['Apple’s revenue rose to $90 billion.', '$90 billion', ['Apple'], []],
  ['Toyota cut 1,200 jobs in Japan.', '1,200', ['Toyota'], ['Japan']],
  ['An attack on a school in Kabul left 12 people dead.', '12', [], ['Kabul']],
  ['Twelve people died near the city of Kano, Nigeria.', 'Twelve', [], ['Kano', 'Nigeria']],
  ['In Rafah, 12 people died.', '12', [], ['Rafah']],
  ['A strike killed 17 people in Rafah, including six children.', 'six', [], ['Rafah']],
  ['Police in Kenya arrested 30 people.', '30', [], ['Kenya']],
  // Where it was said, or where something else is.
  ['A doctor told reporters in Geneva that 12 people had died.', '12', [], []],
  ['Officials in Cairo said 12 people had died.', '12', [], []],
  ['The bank made a net profit of 318 million Swiss francs.', '318 million Swiss francs', [], []],
  ['The mill employs 317 people, some of them at shops in Austria.', '317', [], []],
  ['Israeli strikes killed 12 people.', '12', [], []],
  ['At least 12 people died, said the mayor, who was in Paris.', '12', [], []],
]

for (const [text, words, who, where] of PARTIES) {
  t.test(`${text} who and where`, async (t) => {
    const found = annotated(text)
    const measure = figureAt(text, found, words).measure!
    const names = (list: readonly number[]) => list.map((entity) => found.entities[entity]!.name)
    t.same([...names(measure.who), ...measure.whoCountries], who)
    t.same(names(measure.where), where)
  })
}

t.test('the lexicon is well formed', async (t) => {
  t.ok(MEASURES.length > 80)
  const names = MEASURES.map(({ name }) => name)
  t.equal(new Set(names).size, names.length, 'no name twice')
  for (const { name, nouns, done, did, doing, counted } of MEASURES) {
    const words = [nouns, done, did, doing, counted].flatMap((list) => list?.split('|') ?? [])
    t.ok(words.length > 0 && words.every((word) => word === word.trim().toLowerCase() && word !== ''), name)
  }
})
