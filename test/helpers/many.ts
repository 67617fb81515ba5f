import type { PrismaClient } from '../../src/store/client.js'

const ARTICLES = 40
const QUOTES_EACH = 6
const PEOPLE = 240

/** Numbers without order that are the same in every run. */
const scatter = (i: number, below: number) => (i * 7919 + 13) % below

/**
 * Fills a database with a few hundred records of each kind, made so that every sort key has equal values and, where it
 * may, missing ones.
 */
export async function fillMany(prisma: PrismaClient): Promise<void> {
  const people = Array.from({ length: PEOPLE }, (_, i) => {
    const seen = i % 6 === 0 ? null : new Date(Date.UTC(2024, 0, 1 + scatter(i, 9)))
    const name = `Person ${'ABCDEF'[i % 6]}${i % 4 === 0 ? '' : ` ${i}`}`
    return {
      key: i + 1,
      kind: 'person',
      id: `person-${i}`,
      name,
      folded: name.toLowerCase(),
      sameAs: [],
      mentionCount: scatter(i, 7),
      articleCount: scatter(i, 5),
      quoteCount: scatter(i, 3),
      figureCount: scatter(i, 2),
      firstSeenAt: seen,
      lastSeenAt: seen,
    }
  })
  await prisma.entity.createMany({ data: people })
  for (let a = 0; a < ARTICLES; a++) await addArticle(prisma, a)
}

async function addArticle(prisma: PrismaClient, a: number): Promise<void> {
  const id = `a_${scatter(a, 97)}`
  const publishedAt = a % 5 === 0 ? null : new Date(Date.UTC(2024, 1, 1 + scatter(a, 6)))
  const ingestedAt = new Date(Date.UTC(2024, 2, 1 + (a % 3)))
  const text = Array.from({ length: QUOTES_EACH }, (_, i) => `Word ${i} and ${i + 10}.`).join(' ')
  const sortedAt = publishedAt ?? ingestedAt
  await prisma.article.create({
    data: {
      id,
      publishedAt,
      language: 'en',
      wordCount: scatter(a, 4),
      text,
      original: text,
      origin: 'many',
      extractionVersion: '1',
      quoteCount: scatter(a, 3),
      figureCount: scatter(a, 2),
      ingestedAt,
    },
  })
  const numbers = Array.from({ length: QUOTES_EACH }, (_, i) => a * QUOTES_EACH + i)
  await prisma.quote.createMany({
    data: numbers.map((n, ordinal) => ({
      id: `q_${scatter(n, 997)}`,
      articleId: id,
      ordinal,
      type: n % 2 ? 'direct' : 'indirect',
      text: `Word ${ordinal}`,
      spans: [[0, 4]],
      verbatim: [],
      speakerKind: 'none',
      method: 'none',
      by: 'hand',
      confidence: scatter(n, 5) / 10,
      words: scatter(n, 6),
      sortedAt,
    })),
  })
  await prisma.figure.createMany({
    data: numbers.map((n, i) => ({
      id: `f_${scatter(n, 997)}`,
      articleId: id,
      start: 4 + 10 * Math.floor(i / 2),
      end: 5 + 10 * Math.floor(i / 2) + (i % 2),
      text: String(i),
      value: n % 4 === 0 ? null : scatter(n, 8) - 3.5,
      kind: 'count',
      modifier: 'exact',
      sentence: text,
      sentenceStart: 0,
      sentenceEnd: text.length,
      by: 'hand',
      confidence: scatter(n, 3) / 4,
      sortedAt,
    })),
  })
  await prisma.mention.createMany({
    data: numbers.map((_, i) => ({
      articleId: id,
      start: i,
      end: i + 2,
      kind: 'person',
      local: 0,
      entityKey: 1,
      by: 'hand',
      confidence: 1,
    })),
  })
}
