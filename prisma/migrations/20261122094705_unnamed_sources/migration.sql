-- AlterTable
ALTER TABLE "Quote" ADD COLUMN "anonymityEnd" INTEGER;
ALTER TABLE "Quote" ADD COLUMN "anonymityStart" INTEGER;
ALTER TABLE "Quote" ADD COLUMN "unnamedNumber" INTEGER;

-- CreateTable
CREATE TABLE "QuoteAffiliation" (
    "quoteId" TEXT NOT NULL,
    "local" INTEGER NOT NULL,
    "entityKey" INTEGER,

    PRIMARY KEY ("quoteId", "local"),
    CONSTRAINT "QuoteAffiliation_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "QuoteAffiliation_entityKey_fkey" FOREIGN KEY ("entityKey") REFERENCES "Entity" ("key") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "QuoteAffiliation_entityKey_quoteId_idx" ON "QuoteAffiliation"("entityKey", "quoteId");
