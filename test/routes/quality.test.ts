import { readFileSync } from 'node:fs'
import t from 'tap'
import { EXTRACTION_VERSION } from '../../src/extract/version.js'
import { build } from '../helpers/build.js'

t.test('/quality tells what was measured of this release', async (t) => {
  const { app } = await build(t)
  const response = await app.inject('/quality')
  t.equal(response.statusCode, 200)
  const quality = response.json()
  t.same(quality, JSON.parse(readFileSync(new URL('../../quality.json', import.meta.url), 'utf8')), 'nothing is lost')
  t.equal(quality.extractionVersion, EXTRACTION_VERSION, 'run "npm run quality" after a change of the extraction')
  const [heldOut] = quality.sets
  t.match(heldOut, { id: 'corpus-held-out', texts: 52, license: 'CC0-1.0' })
  for (const measure of ['names exact organisation', 'quotes strict marks', 'figures all subject']) {
    const score = heldOut.scores.find((one: { measure: string }) => one.measure === measure)
    t.ok(score.f1 > 0.5 && score.f1 < 1 && score.count > 0, measure)
  }
})
