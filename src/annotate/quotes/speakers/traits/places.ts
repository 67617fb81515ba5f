import type { Candidate } from '../candidates.js'
import type { Memory } from '../memory.js'
import type { Place } from '../scene.js'
import type { Wanted } from '../wanted.js'
import { AT } from './names.js'

/** Where an entity stands before a source. */
export interface Seen {
  nearest: Place | null
  quoted: Place | null
  /** The nearest place where it is spoken of, with or without its name. */
  held: Place | null
  /** How many others that fit are named nearer. */
  rank: number
  /** The same, however they are spoken of. */
  heldRank: number
  /** In the lead: the how manieth it is of those who are named below; 0 if it is not. */
  belowRank: number
  mentionsHere: number
  subjectsHere: number
}

const MOST_SENTENCES = 9
const MOST_PARAGRAPHS = 5
const NEAR_SENTENCES = 3

/** How far back, how often and in which part of their sentences the candidates are named. */
export function readPlaces(
  { scene, unnamed }: Memory,
  wanted: Wanted,
  candidates: readonly Candidate[],
  seen: ReadonlyMap<number, Seen>,
): void {
  const here = scene.sentenceOf[wanted.token]!
  const { paragraph } = scene.reading.tokens[wanted.token]!
  const isNear = ({ nearest }: Seen) => nearest !== null && here - nearest.sentence <= NEAR_SENTENCES
  const rivals = [...seen.values()].filter(isNear).length
  for (const { entity, unnamed: index, traits } of candidates) {
    traits[AT.rivals] = Math.min(5, rivals)
    if (entity < 0) {
      if (index < 0) continue
      const { last } = unnamed[index]!
      traits[AT.sentencesBack] = Math.min(MOST_SENTENCES, here - scene.sentenceOf[last]!)
      traits[AT.paragraphsBack] = Math.min(MOST_PARAGRAPHS, paragraph - scene.reading.tokens[last]!.paragraph)
      continue
    }
    const { nearest, quoted, held, rank, heldRank, belowRank, mentionsHere, subjectsHere } = seen.get(entity)!
    const places = scene.placesOf[entity]!
    traits[AT.sentencesBack] = nearest ? Math.min(MOST_SENTENCES, here - nearest.sentence) : MOST_SENTENCES + 1
    traits[AT.paragraphsBack] = nearest ? Math.min(MOST_PARAGRAPHS, paragraph - nearest.paragraph) : MOST_PARAGRAPHS + 1
    traits[AT.quotedBack] = quoted ? Math.min(MOST_SENTENCES, here - quoted.sentence) : MOST_SENTENCES + 1
    traits[AT.heldBack] = held ? Math.min(MOST_SENTENCES, here - held.sentence) : MOST_SENTENCES + 1
    traits[AT.isHeldSubject] = Number(held?.isSubject ?? false)
    traits[AT.heldRank] = Math.min(6, heldRank)
    traits[AT.rank] = Math.min(6, rank)
    traits[AT.isSubject] = Number(nearest?.isSubject ?? false)
    traits[AT.isPossessive] = Number(nearest?.isPossessive ?? false)
    traits[AT.isNamedInTitle] = Number(places[0]!.isTitle)
    traits[AT.belowRank] = belowRank
    traits[AT.isNamedBelow] = Number(places[0]!.token > wanted.token)
    traits[AT.mentions] = Math.min(10, places.length)
    traits[AT.mentionsHere] = Math.min(3, mentionsHere)
    traits[AT.subjectsHere] = Math.min(3, subjectsHere)
    traits[AT.order] = Math.min(6, scene.order[entity]!)
    traits[AT.isFirstInSentence] = Number(nearest !== null && nearest.sentence === here && nearest.isSubject)
  }
}
