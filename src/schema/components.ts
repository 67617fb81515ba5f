import { ArticleAnnotations, ArticleEntity, ExtractAnswer, ExtractedArticle } from './annotations.js'
import { Article, ArticleCounts, ArticleRef, SourceRef } from './article.js'
import { EntityCounts, EntityRef, Organisation, Person, Place, PlaceFacts, Role } from './entity.js'
import { ExtractRequest } from './extract.js'
import { Figure, FigureAttribution, FigureRelation, Period, SiValue } from './figure.js'
import { Mention } from './mention.js'
import { Facet, FacetValue, Meta, NameMatch, Page, pageOf, Resolution } from './page.js'
import { FieldError, Problem, ProblemType } from './problem.js'
import { Quality, QualityScore, QualitySet } from './quality.js'
import { Attribution, Quote } from './quote.js'
import { Health, Index } from './service.js'
import { Context, Span } from './span.js'
import type { TSchema } from './typebox.js'
import { WEB_ANNOTATIONS } from './web-annotation.js'

export const ArticlePage = pageOf('ArticlePage', Article)
export const PersonPage = pageOf('PersonPage', Person)
export const OrganisationPage = pageOf('OrganisationPage', Organisation)
export const PlacePage = pageOf('PlacePage', Place)
export const QuotePage = pageOf('QuotePage', Quote)
export const FigurePage = pageOf('FigurePage', Figure)
export const MentionPage = pageOf('MentionPage', Mention)

/** Every named record, for the application to know and the API document to list. */
export const COMPONENTS: readonly TSchema[] = [
  Span,
  Context,
  EntityRef,
  EntityCounts,
  Role,
  PlaceFacts,
  Person,
  Organisation,
  Place,
  SourceRef,
  ArticleCounts,
  Article,
  ArticleRef,
  Attribution,
  Quote,
  FigureAttribution,
  SiValue,
  Period,
  FigureRelation,
  Figure,
  Mention,
  ArticleEntity,
  ArticleAnnotations,
  ExtractRequest,
  ExtractedArticle,
  ExtractAnswer,
  ...WEB_ANNOTATIONS,
  Page,
  NameMatch,
  Resolution,
  FacetValue,
  Facet,
  Meta,
  ArticlePage,
  PersonPage,
  OrganisationPage,
  PlacePage,
  QuotePage,
  FigurePage,
  MentionPage,
  FieldError,
  Problem,
  ProblemType,
  QualityScore,
  QualitySet,
  Quality,
  Health,
  Index,
]
