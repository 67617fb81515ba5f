import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { EXTENSIONS, read } from '../../src/source/read.js'

const ARTICLE = '{"text": "It rained in Accra.", "title": "Rain"}'

function fixture(name: string): Buffer {
  return readFileSync(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)))
}

t.test('the extension chooses the reader', async (t) => {
  const cases: [string, string, string, string | null][] = [
    ['a.txt', 'It rained.', 'It rained.', null],
    ['a.TEXT', 'It rained.', 'It rained.', null],
    ['a.md', '# Rain\n\nIt rained.', '# Rain\n\nIt rained.', null],
    ['folder.d/bare', 'It rained.', 'It rained.', null],
    ['a.txt', ARTICLE, ARTICLE, null],
    ['a.json', ARTICLE, 'It rained in Accra.', 'Rain'],
    ['a.json', JSON.stringify(JSON.parse(ARTICLE), null, 2), 'It rained in Accra.', 'Rain'],
    ['a.jsonl', ARTICLE, 'It rained in Accra.', 'Rain'],
    ['a.ndjson', `\n${ARTICLE}\r\n\n`, 'It rained in Accra.', 'Rain'],
    ['-', ARTICLE, 'It rained in Accra.', 'Rain'],
    ['-', JSON.stringify(JSON.parse(ARTICLE), null, 2), 'It rained in Accra.', 'Rain'],
    ['000_84e4.5', '{curly} brackets', '{curly} brackets', null],
  ]
  for (const [name, content, text, title] of cases) {
    const { articles, failures } = read(Buffer.from(content), name)
    t.same(failures, [], name)
    t.equal(articles.length, 1, name)
    t.equal(articles[0]!.text, text, name)
    t.equal(articles[0]!.title, title, name)
  }
  t.same(EXTENSIONS, ['.txt', '.text', '.md', '.json', '.jsonl', '.ndjson'])
})

t.test('several objects without an extension are JSON Lines', async (t) => {
  t.equal(read(Buffer.from(`${ARTICLE}\n${ARTICLE}\n`), '-').articles.length, 2)
})

t.test('a bad line is named and the others are read', async (t) => {
  const { articles, failures } = read(fixture('articles.jsonl'), 'articles.jsonl')
  t.same(
    articles.map(({ title, source, origin }) => ({ title, source, origin })),
    [
      { title: 'Ferry back in service', source: 'Harbour Post', origin: 'articles.jsonl:1' },
      { title: null, source: null, origin: 'articles.jsonl:5' },
    ],
  )
  t.same(
    failures.map(({ code, origin }) => ({ code, origin })),
    [
      { code: 'bad-line', origin: 'articles.jsonl:2' },
      { code: 'bad-field', origin: 'articles.jsonl:3' },
      { code: 'empty', origin: 'articles.jsonl:6' },
    ],
  )
  t.match(failures[0]!.message, /^Line 2: This is no valid JSON/)
  t.match(failures[1]!.message, /^Line 3: "headline" is no field of an article/)
})

t.test('the size limit is that of one article', async (t) => {
  const lines = Buffer.from(`${ARTICLE}\n${ARTICLE}\n{"text": "${'a'.repeat(80)}"}\n`)
  const { articles, failures } = read(lines, 'a.jsonl', 60)
  t.equal(articles.length, 2)
  t.match(failures, [{ code: 'too-large', message: /^Line 3: It has 92 bytes/ }])
  t.match(read(lines, 'a.txt', 60).failures, [{ code: 'too-large' }])
})

t.test('files that cannot be read at all are failures, not exceptions', async (t) => {
  const cases: [string, string, string, RegExp][] = [
    ['a.txt', '', 'empty', /empty/],
    ['a.jsonl', '\n\n', 'empty', /empty/],
    ['a.pdf', '%PDF-1.4', 'binary', /PDF/],
    ['a.json', '[]', 'bad-field', /not a list/],
    ['a.json', '{"text": ', 'bad-json', /no valid JSON/],
    ['a.html', '<!DOCTYPE html>\n<html><p>It rained.', 'unsupported', /HTML/],
    ['a.txt', '\n<html lang="en">', 'unsupported', /HTML/],
    ['feed.xml', '<?xml version="1.0"?><rss/>', 'unsupported', /XML/],
  ]
  for (const [name, content, code, message] of cases) {
    const { articles, failures } = read(Buffer.from(content), name)
    t.same(articles, [], name)
    t.match(failures, [{ code, message, origin: name }], name)
  }
})
