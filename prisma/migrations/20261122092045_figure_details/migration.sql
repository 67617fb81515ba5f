-- AlterTable
ALTER TABLE "Figure" ADD COLUMN "measure" TEXT;
ALTER TABLE "Figure" ADD COLUMN "periodEnd" INTEGER;
ALTER TABLE "Figure" ADD COLUMN "periodFrom" TEXT;
ALTER TABLE "Figure" ADD COLUMN "periodStart" INTEGER;
ALTER TABLE "Figure" ADD COLUMN "periodText" TEXT;
ALTER TABLE "Figure" ADD COLUMN "periodTo" TEXT;
ALTER TABLE "Figure" ADD COLUMN "relations" JSONB;
ALTER TABLE "Figure" ADD COLUMN "siUnit" TEXT;
ALTER TABLE "Figure" ADD COLUMN "siValue" REAL;
ALTER TABLE "Figure" ADD COLUMN "siValueMax" REAL;
ALTER TABLE "Figure" ADD COLUMN "unitCode" TEXT;

-- CreateTable
CREATE TABLE "FigureParty" (
    "figureId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "local" INTEGER,
    "country" TEXT,
    "entityKey" INTEGER,

    PRIMARY KEY ("figureId", "role", "position"),
    CONSTRAINT "FigureParty_figureId_fkey" FOREIGN KEY ("figureId") REFERENCES "Figure" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "FigureParty_entityKey_fkey" FOREIGN KEY ("entityKey") REFERENCES "Entity" ("key") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "FigureParty_entityKey_role_figureId_idx" ON "FigureParty"("entityKey", "role", "figureId");

-- CreateIndex
CREATE INDEX "FigureParty_country_role_figureId_idx" ON "FigureParty"("country", "role", "figureId");

-- CreateIndex
CREATE INDEX "Figure_measure_sortedAt_idx" ON "Figure"("measure", "sortedAt");

-- CreateIndex
CREATE INDEX "Figure_siUnit_siValue_idx" ON "Figure"("siUnit", "siValue");

-- CreateIndex
CREATE INDEX "Figure_periodFrom_periodTo_idx" ON "Figure"("periodFrom", "periodTo");
