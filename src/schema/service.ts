import { named, string } from './build.js'
import { type Static, Type } from './typebox.js'

export const Health = named('Health', 'The state of the server.', {
  status: string('Always `ok`; otherwise the answer is a problem.', 'ok'),
  version: string('The release that runs.', '0.1.0'),
})
export type Health = Static<typeof Health>

const link = (what: string, path: string) => string(what, path)

export const Index = named('Index', 'Where to go from here.', {
  name: string('The name of the service.', 'On Record'),
  version: string('The release that runs.', '0.1.0'),
  links: Type.Object(
    {
      quotes: link('Quotes.', '/quotes'),
      figures: link('Figures.', '/figures'),
      people: link('People.', '/people'),
      organisations: link('Organisations.', '/organisations'),
      places: link('Places.', '/places'),
      articles: link('Articles.', '/articles'),
      extract: link('Where a text can be sent to be read.', '/extract'),
      quality: link('How accurate the extraction is.', '/quality'),
      problems: link('All sorts of problems.', '/problems'),
      documentation: link('The documentation, to be read and tried out.', '/documentation'),
      openapi: link('The same for machines.', '/openapi.json'),
    },
    { description: 'Addresses of what there is.', additionalProperties: false },
  ),
})
export type Index = Static<typeof Index>
