import { type ExtractInput, extract } from './extract.js'

/** What a thread of the pool runs. */
export default function work(input: ExtractInput): ReturnType<typeof extract> {
  return extract(input)
}
