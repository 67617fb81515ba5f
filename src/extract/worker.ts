import { type ExtractInput, type Extraction, extract, extractAll } from './extract.js'

/** What became of one article: its extraction, or why there is none. */
export type Outcome = { readonly extraction: Extraction } | { readonly reason: string }

/** What a thread of the pool runs. An article that cannot be extracted keeps no other of its batch from it. */
export default function work(inputs: readonly ExtractInput[]): Outcome[] {
  try {
    return extractAll(inputs).map((extraction) => ({ extraction }))
  } catch {
    return inputs.map(extractOne)
  }
}

function extractOne(input: ExtractInput): Outcome {
  try {
    return { extraction: extract(input) }
  } catch (error) {
    return { reason: (error as Error).message }
  }
}
