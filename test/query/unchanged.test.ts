import t from 'tap'
import { articleAnnotations } from '../../src/query/annotations.js'
import { list } from '../../src/query/collection.js'
import { QUOTES } from '../../src/query/quotes.js'
import type { PrismaClient } from '../../src/store/client.js'
import type { Reader } from '../../src/store/reader.js'
import { build } from '../helpers/build.js'

const { prisma, reader } = await build(t)

/** A reader that lets something else happen just before one of its reads. */
function interrupted(before: (read: number) => Promise<void>): Reader {
  let reads = 0
  const rows = async <Row>(...statement: Parameters<Reader['rows']>) => {
    await before(++reads)
    return reader.rows<Row>(...statement)
  }
  return { ...reader, rows }
}

/** Puts another text in place of an article’s, as an ingestion does: the old article goes with all its records. */
async function replace(prisma: PrismaClient, text: string): Promise<void> {
  const { key, ...article } = await prisma.article.findUniqueOrThrow({ where: { id: 'a_strike' } })
  const at = text.indexOf('Nobody')
  await prisma.$transaction([
    prisma.article.delete({ where: { key } }),
    prisma.article.create({ data: { ...article, text, quoteCount: 1, figureCount: 0 } }),
    prisma.quote.create({
      data: {
        id: 'q_new',
        articleId: 'a_strike',
        ordinal: 0,
        type: 'direct',
        text: 'Nobody works',
        spans: [[at, at + 12]],
        verbatim: [],
        speakerKind: 'none',
        method: 'none',
        by: 'hand',
        confidence: 1,
        words: 2,
        sortedAt: article.publishedAt ?? article.ingestedAt,
      },
    }),
  ])
}

let version = 0
const replaceAgain = () => replace(prisma, `${'Anew. '.repeat(++version)}“Nobody works,” it says.`)

const quotes = async (client: Reader) => {
  const { data } = await list(client, QUOTES, { article: ['a_strike'] }, { path: '/quotes' })
  return { quotes: data, text: null }
}
const annotations = async (client: Reader) => {
  const found = await articleAnnotations(client, 'a_strike')
  return { quotes: found!.quotes, text: found!.article.text! }
}

for (const [what, read] of Object.entries({ quotes, annotations })) {
  for (let at = 1; at <= 14; at++) {
    t.test(`${what}, when the article is replaced before the ${at}. statement`, async (t) => {
      const client = interrupted(async (count) => {
        if (count === at) await replaceAgain()
      })
      const { quotes, text } = await read(client)
      t.ok(quotes.length === 1 || (version === 0 && quotes.length === 3))
      for (const quote of quotes) {
        t.equal(quote.spans.map((span) => span.text).join(' '), quote.text)
        if (text === null) continue
        for (const span of quote.spans) t.equal(text.slice(span.start, span.end), span.text)
      }
    })
  }
}

t.test('an article that is replaced all the time', async (t) => {
  await t.rejects(quotes(interrupted(replaceAgain)), { code: 'unavailable', headers: { 'retry-after': '1' } })
  await t.rejects(annotations(interrupted(replaceAgain)), { code: 'unavailable' })
})
