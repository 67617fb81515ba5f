import type { Figure } from '../annotate/annotations.js'
import type { Prisma } from '../generated/prisma/client.js'

type Details = Pick<
  Prisma.FigureCreateManyInput,
  | 'unitCode'
  | 'siValue'
  | 'siValueMax'
  | 'siUnit'
  | 'measure'
  | 'periodStart'
  | 'periodEnd'
  | 'periodText'
  | 'periodFrom'
  | 'periodTo'
  | 'relations'
>

/**
 * The columns of what is told of a figure besides the number: standard units, measure, period and relations.
 * @param ids the ids of the article's figures, by which relations name them.
 */
export function detailColumns(figure: Figure, text: string, ids: readonly string[]): Details {
  const { si, period } = figure
  return {
    unitCode: figure.unitCode,
    siValue: si?.value ?? null,
    siValueMax: si?.valueMax ?? null,
    siUnit: si?.unit ?? null,
    measure: figure.measure?.name ?? null,
    periodStart: period?.start ?? null,
    periodEnd: period?.end ?? null,
    periodText: period && text.slice(period.start, period.end),
    periodFrom: period?.from ?? null,
    periodTo: period?.to ?? null,
    relations: figure.relations.map((relation) => ({ type: relation.type, figureId: ids[relation.figure]! })),
  }
}

/** Whom and where the counted ones belong to. */
export function partyRows(figureId: string, { measure }: Figure): Prisma.FigurePartyCreateManyInput[] {
  if (!measure) return []
  const who = [...measure.who.map((local) => ({ local })), ...measure.whoCountries.map((country) => ({ country }))]
  return [
    ...who.map((party, position) => ({ figureId, role: 'who', position, ...party })),
    ...measure.where.map((local, position) => ({ figureId, role: 'where', position, local })),
  ]
}
