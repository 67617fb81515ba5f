-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Article" (
    "key" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "url" TEXT,
    "title" TEXT,
    "author" TEXT,
    "sourceId" TEXT,
    "publishedAt" DATETIME,
    "language" TEXT NOT NULL,
    "wordCount" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "original" TEXT NOT NULL,
    "givenTitle" TEXT,
    "givenLanguage" TEXT,
    "origin" TEXT NOT NULL,
    "extractionVersion" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "duplicateOf" TEXT,
    "storyId" TEXT,
    "people" INTEGER NOT NULL DEFAULT 0,
    "organisations" INTEGER NOT NULL DEFAULT 0,
    "places" INTEGER NOT NULL DEFAULT 0,
    "quoteCount" INTEGER NOT NULL DEFAULT 0,
    "figureCount" INTEGER NOT NULL DEFAULT 0,
    "ingestedAt" DATETIME NOT NULL,
    CONSTRAINT "Article_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Article_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Entity" (
    "key" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "countryCode" TEXT,
    "placeType" TEXT,
    "latitude" REAL,
    "longitude" REAL,
    "sameAs" JSONB NOT NULL,
    "mentionCount" INTEGER NOT NULL DEFAULT 0,
    "articleCount" INTEGER NOT NULL DEFAULT 0,
    "quoteCount" INTEGER NOT NULL DEFAULT 0,
    "figureCount" INTEGER NOT NULL DEFAULT 0,
    "firstSeenAt" DATETIME,
    "lastSeenAt" DATETIME
);

-- CreateTable
CREATE TABLE "EntityName" (
    "key" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "entityKey" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    CONSTRAINT "EntityName_entityKey_fkey" FOREIGN KEY ("entityKey") REFERENCES "Entity" ("key") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EntityRole" (
    "entityKey" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "articles" INTEGER NOT NULL,

    PRIMARY KEY ("entityKey", "text"),
    CONSTRAINT "EntityRole_entityKey_fkey" FOREIGN KEY ("entityKey") REFERENCES "Entity" ("key") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LocalEntity" (
    "articleId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "groupKey" TEXT NOT NULL,
    "aliases" JSONB NOT NULL,
    "roles" JSONB NOT NULL,
    "country" TEXT,
    "mentions" INTEGER NOT NULL,
    "entityKey" INTEGER,

    PRIMARY KEY ("articleId", "ordinal"),
    CONSTRAINT "LocalEntity_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "LocalEntity_entityKey_fkey" FOREIGN KEY ("entityKey") REFERENCES "Entity" ("key") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Mention" (
    "articleId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "local" INTEGER NOT NULL,
    "entityKey" INTEGER,
    "by" TEXT NOT NULL,
    "confidence" REAL NOT NULL,

    PRIMARY KEY ("articleId", "start", "end"),
    CONSTRAINT "Mention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Mention_entityKey_fkey" FOREIGN KEY ("entityKey") REFERENCES "Entity" ("key") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Quote" (
    "key" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "spans" JSONB NOT NULL,
    "verbatim" JSONB NOT NULL,
    "sourceStart" INTEGER,
    "sourceEnd" INTEGER,
    "cueStart" INTEGER,
    "cueEnd" INTEGER,
    "speakerKind" TEXT NOT NULL,
    "speakerDescription" TEXT,
    "speakerRole" TEXT,
    "method" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "confidence" REAL NOT NULL,
    "words" INTEGER NOT NULL,
    "sortedAt" DATETIME NOT NULL,
    "utteranceId" TEXT,
    CONSTRAINT "Quote_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Quote_utteranceId_fkey" FOREIGN KEY ("utteranceId") REFERENCES "Utterance" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "QuoteSpeaker" (
    "quoteId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "local" INTEGER NOT NULL,
    "entityKey" INTEGER,

    PRIMARY KEY ("quoteId", "position"),
    CONSTRAINT "QuoteSpeaker_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "QuoteSpeaker_entityKey_fkey" FOREIGN KEY ("entityKey") REFERENCES "Entity" ("key") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "QuoteAbout" (
    "quoteId" TEXT NOT NULL,
    "local" INTEGER NOT NULL,
    "entityKey" INTEGER,

    PRIMARY KEY ("quoteId", "local"),
    CONSTRAINT "QuoteAbout_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "QuoteAbout_entityKey_fkey" FOREIGN KEY ("entityKey") REFERENCES "Entity" ("key") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Figure" (
    "key" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "value" REAL,
    "valueMax" REAL,
    "kind" TEXT NOT NULL,
    "unit" TEXT,
    "modifier" TEXT NOT NULL,
    "change" TEXT,
    "subject" TEXT,
    "subjectFolded" TEXT,
    "attributedLocal" INTEGER,
    "attributedKey" INTEGER,
    "attributionText" TEXT,
    "quoteId" TEXT,
    "sentence" TEXT NOT NULL,
    "sentenceStart" INTEGER NOT NULL,
    "sentenceEnd" INTEGER NOT NULL,
    "by" TEXT NOT NULL,
    "confidence" REAL NOT NULL,
    "sortedAt" DATETIME NOT NULL,
    "claimId" TEXT,
    CONSTRAINT "Figure_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Figure_attributedKey_fkey" FOREIGN KEY ("attributedKey") REFERENCES "Entity" ("key") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Figure_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Figure_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FigureAbout" (
    "figureId" TEXT NOT NULL,
    "local" INTEGER NOT NULL,
    "entityKey" INTEGER,

    PRIMARY KEY ("figureId", "local"),
    CONSTRAINT "FigureAbout_figureId_fkey" FOREIGN KEY ("figureId") REFERENCES "Figure" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "FigureAbout_entityKey_fkey" FOREIGN KEY ("entityKey") REFERENCES "Entity" ("key") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Utterance" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "text" TEXT NOT NULL,
    "agreement" TEXT NOT NULL,
    "articles" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "subject" TEXT,
    "kind" TEXT NOT NULL,
    "unit" TEXT,
    "status" TEXT NOT NULL,
    "min" REAL,
    "max" REAL,
    "articles" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Story" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT,
    "firstPublishedAt" DATETIME,
    "lastPublishedAt" DATETIME
);

-- CreateIndex
CREATE UNIQUE INDEX "Article_id_key" ON "Article"("id");

-- CreateIndex
CREATE INDEX "Article_publishedAt_id_idx" ON "Article"("publishedAt", "id");

-- CreateIndex
CREATE INDEX "Article_ingestedAt_id_idx" ON "Article"("ingestedAt", "id");

-- CreateIndex
CREATE INDEX "Article_sourceId_publishedAt_idx" ON "Article"("sourceId", "publishedAt");

-- CreateIndex
CREATE INDEX "Article_storyId_publishedAt_idx" ON "Article"("storyId", "publishedAt");

-- CreateIndex
CREATE INDEX "Article_language_idx" ON "Article"("language");

-- CreateIndex
CREATE INDEX "Article_url_idx" ON "Article"("url");

-- CreateIndex
CREATE INDEX "Entity_kind_articleCount_id_idx" ON "Entity"("kind", "articleCount", "id");

-- CreateIndex
CREATE INDEX "Entity_kind_folded_idx" ON "Entity"("kind", "folded");

-- CreateIndex
CREATE INDEX "Entity_countryCode_idx" ON "Entity"("countryCode");

-- CreateIndex
CREATE UNIQUE INDEX "Entity_kind_id_key" ON "Entity"("kind", "id");

-- CreateIndex
CREATE INDEX "EntityName_folded_idx" ON "EntityName"("folded");

-- CreateIndex
CREATE UNIQUE INDEX "EntityName_entityKey_name_key" ON "EntityName"("entityKey", "name");

-- CreateIndex
CREATE INDEX "EntityRole_folded_idx" ON "EntityRole"("folded");

-- CreateIndex
CREATE INDEX "LocalEntity_entityKey_idx" ON "LocalEntity"("entityKey");

-- CreateIndex
CREATE INDEX "LocalEntity_kind_groupKey_idx" ON "LocalEntity"("kind", "groupKey");

-- CreateIndex
CREATE INDEX "Mention_entityKey_articleId_start_idx" ON "Mention"("entityKey", "articleId", "start");

-- CreateIndex
CREATE UNIQUE INDEX "Quote_id_key" ON "Quote"("id");

-- CreateIndex
CREATE INDEX "Quote_articleId_ordinal_idx" ON "Quote"("articleId", "ordinal");

-- CreateIndex
CREATE INDEX "Quote_sortedAt_articleId_ordinal_idx" ON "Quote"("sortedAt" DESC, "articleId", "ordinal");

-- CreateIndex
CREATE INDEX "Quote_type_sortedAt_idx" ON "Quote"("type", "sortedAt");

-- CreateIndex
CREATE INDEX "Quote_speakerKind_sortedAt_idx" ON "Quote"("speakerKind", "sortedAt");

-- CreateIndex
CREATE INDEX "Quote_confidence_idx" ON "Quote"("confidence");

-- CreateIndex
CREATE INDEX "Quote_words_idx" ON "Quote"("words");

-- CreateIndex
CREATE INDEX "Quote_utteranceId_idx" ON "Quote"("utteranceId");

-- CreateIndex
CREATE INDEX "QuoteSpeaker_entityKey_quoteId_idx" ON "QuoteSpeaker"("entityKey", "quoteId");

-- CreateIndex
CREATE INDEX "QuoteAbout_entityKey_quoteId_idx" ON "QuoteAbout"("entityKey", "quoteId");

-- CreateIndex
CREATE UNIQUE INDEX "Figure_id_key" ON "Figure"("id");

-- CreateIndex
CREATE INDEX "Figure_articleId_start_idx" ON "Figure"("articleId", "start");

-- CreateIndex
CREATE INDEX "Figure_sortedAt_articleId_start_idx" ON "Figure"("sortedAt" DESC, "articleId", "start");

-- CreateIndex
CREATE INDEX "Figure_kind_sortedAt_idx" ON "Figure"("kind", "sortedAt");

-- CreateIndex
CREATE INDEX "Figure_unit_value_idx" ON "Figure"("unit", "value");

-- CreateIndex
CREATE INDEX "Figure_value_idx" ON "Figure"("value");

-- CreateIndex
CREATE INDEX "Figure_modifier_idx" ON "Figure"("modifier");

-- CreateIndex
CREATE INDEX "Figure_change_idx" ON "Figure"("change");

-- CreateIndex
CREATE INDEX "Figure_subjectFolded_idx" ON "Figure"("subjectFolded");

-- CreateIndex
CREATE INDEX "Figure_attributedKey_idx" ON "Figure"("attributedKey");

-- CreateIndex
CREATE INDEX "Figure_quoteId_idx" ON "Figure"("quoteId");

-- CreateIndex
CREATE INDEX "Figure_claimId_idx" ON "Figure"("claimId");

-- CreateIndex
CREATE INDEX "FigureAbout_entityKey_figureId_idx" ON "FigureAbout"("entityKey", "figureId");

-- CreateIndex
CREATE INDEX "Utterance_agreement_idx" ON "Utterance"("agreement");

-- CreateIndex
CREATE INDEX "Claim_status_idx" ON "Claim"("status");

-- CreateIndex
CREATE INDEX "Claim_kind_unit_idx" ON "Claim"("kind", "unit");

-- CreateIndex
CREATE INDEX "Story_lastPublishedAt_idx" ON "Story"("lastPublishedAt");

