import fc from 'fast-check'

/** How many times the usual runs `npm run fuzz` makes; not set in `npm test`. */
const TIMES = Number(process.env.ONRECORD_FUZZ ?? 0)

// In `npm test` only a change of the code can break a property: the same inputs each time. `npm run fuzz` looks for new ones.
if (TIMES === 0) fc.configureGlobal({ seed: 20_241_106 })

/** The number of inputs that a property is tried on: so many in `npm test`, many times as many in `npm run fuzz`. */
export const runs = (usual: number): { numRuns: number } => ({ numRuns: usual * Math.max(1, TIMES) })

export { fc }
