import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import fastify, { type FastifyServerOptions } from 'fastify'
import type { ExtractInput, Extraction } from './extract/extract.js'
import { articleRoutes } from './routes/articles.js'
import { addCaching } from './routes/caching.js'
import { lazyCompilers, VALIDATION } from './routes/compilers.js'
import { documentOptions } from './routes/document.js'
import { organisationRoutes, personRoutes, placeRoutes } from './routes/entities.js'
import { extractRoutes } from './routes/extract.js'
import { figureRoutes } from './routes/figures.js'
import { openapiRoutes } from './routes/openapi.js'
import { answerBrokenRequest, answerUnknownAddresses, problemHandler } from './routes/problems.js'
import { qualityRoutes } from './routes/quality.js'
import { quoteRoutes } from './routes/quotes.js'
import { serviceRoutes } from './routes/service.js'
import { COMPONENTS } from './schema/components.js'
import type { Quality } from './schema/quality.js'
import type { Reader } from './store/reader.js'

/** What the application works with. It opens and closes none of it. */
export interface AppDeps {
  reader: Reader
  extract: (input: ExtractInput) => Promise<Extraction>
  /** What was measured of this release. */
  quality: () => Quality
  /** The release, for the API document and `/health`. */
  version: string
  logger?: FastifyServerOptions['logger']
  /** The largest body that is taken. */
  maxBodyBytes?: number
}

const MAX_BODY_BYTES = 5 * 1024 * 1024

/** Swagger UI sets styles from scripts, and shows images that it carries in its style sheet. */
const CONTENT_SECURITY_POLICY = {
  'default-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'style-src': ["'self'", "'unsafe-inline'"],
  'object-src': ["'none'"],
  'frame-ancestors': ["'none'"],
}

/** The application, ready to listen or to be injected into: every plugin and route, in order. */
export function buildApp({
  reader,
  extract,
  quality,
  version,
  logger = false,
  maxBodyBytes = MAX_BODY_BYTES,
}: AppDeps) {
  const handleProblem = problemHandler(maxBodyBytes)
  const app = fastify({
    logger,
    bodyLimit: maxBodyBytes,
    routerOptions: { maxParamLength: 200 },
    ajv: { customOptions: VALIDATION },
    schemaController: { compilersFactory: lazyCompilers },
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: (error, request, reply) => void handleProblem(error, request, reply),
  }).withTypeProvider<TypeBoxTypeProvider>()

  app.setErrorHandler(handleProblem)
  answerUnknownAddresses(app)
  addCaching(app)
  app.removeContentTypeParser('text/plain')
  for (const schema of COMPONENTS) app.addSchema(schema)

  app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY_POLICY },
    // Reads are open to pages from anywhere.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    // Whether a host is only to be reached by HTTPS is for the one who runs it to say.
    strictTransportSecurity: false,
  })
  app.register(cors, {
    origin: '*',
    methods: ['GET', 'HEAD'],
    strictPreflight: false,
    exposedHeaders: ['ETag', 'Link', 'Last-Modified'],
  })
  app.register(swagger, documentOptions(version))
  app.register(swaggerUi, { routePrefix: '/documentation', uiConfig: { deepLinking: true, tryItOutEnabled: true } })

  app.register(serviceRoutes, { reader, version })
  app.register(quoteRoutes, { reader })
  app.register(figureRoutes, { reader })
  app.register(personRoutes, { reader })
  app.register(organisationRoutes, { reader })
  app.register(placeRoutes, { reader })
  app.register(articleRoutes, { reader })
  app.register(extractRoutes, { extract })
  app.register(qualityRoutes, { quality })
  app.register(openapiRoutes)
  return app
}
