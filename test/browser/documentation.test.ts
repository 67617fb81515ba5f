import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import t from 'tap'
import { extract } from '../../src/extract/extract.js'
import { build } from '../helpers/build.js'

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
const skip = existsSync(CHROMIUM) ? false : `no browser at ${CHROMIUM} (name one in CHROMIUM)`

t.test('the documentation page shows every operation, and its examples work as they stand', { skip }, async (t) => {
  const { app } = await build(t, { extract: async (input) => extract(input) })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
  t.teardown(() => browser.close())
  const page = await browser.newPage({ viewport: { width: 1280, height: 1600 } })
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${url}/documentation`)
  await page.waitForSelector('.opblock')

  const document = (await app.inject('/openapi.json')).json() as { paths: Record<string, Record<string, unknown>> }
  const operations = Object.values(document.paths).flatMap((path) => Object.keys(path))
  t.equal(await page.locator('.opblock').count(), operations.length)

  for (const operation of ['listQuotes', 'listFigures', 'listPeople', 'listArticles', 'extract']) {
    const block = page.locator(`.opblock[id$="-${operation}"]`)
    await block.locator('.opblock-summary').click()
    await block.locator('button.execute').click()
    const status = block.locator('.live-responses-table tbody .response-col_status').first()
    await status.waitFor()
    t.match((await status.textContent()) ?? '', /^200/, operation)
    await block.locator('.opblock-summary').first().click()
  }
  t.same(complaints, [])
})
