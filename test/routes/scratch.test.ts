import t from 'tap'
import { build } from '../helpers/build.js'
const { app } = await build(t)
for (const url of ['/quotes?speaker=Rahman', '/figures', '/people', '/places?q=bangl', '/articles/a_fuel/annotations', '/people/nadia-rahman/mentions?include=context','/quotes?spekar=x','/quotes?limit=0&sort=x&type=bar','/quotes?speaker=rahmen', '/organisations?q=harbr', '/nowhere', '/figures/f_x']) {
  const r = await app.inject(url)
  console.log(url, r.statusCode, JSON.stringify(r.headers.etag), JSON.stringify(JSON.parse(r.body), null, 1).replace(/\n\s*/g, ' ').slice(0, 2500))
}
const r = await app.inject({ url: '/articles/a_fuel/annotations', headers: { accept: 'application/ld+json' } })
console.log(r.statusCode, r.headers, r.body.slice(0, 800))
t.pass()
