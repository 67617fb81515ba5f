-- Full-text indices (SQLite FTS5) over columns that stay where they are; triggers keep them in step.

CREATE VIRTUAL TABLE "ArticleText" USING fts5("title", "text", content='Article', content_rowid='key', tokenize='porter unicode61 remove_diacritics 2');
CREATE TRIGGER "ArticleText_insert" AFTER INSERT ON "Article" BEGIN
  INSERT INTO "ArticleText"(rowid, "title", "text") VALUES (new."key", new."title", new."text");
END;
CREATE TRIGGER "ArticleText_delete" AFTER DELETE ON "Article" BEGIN
  INSERT INTO "ArticleText"("ArticleText", rowid, "title", "text") VALUES ('delete', old."key", old."title", old."text");
END;
CREATE TRIGGER "ArticleText_update" AFTER UPDATE OF "title", "text" ON "Article" BEGIN
  INSERT INTO "ArticleText"("ArticleText", rowid, "title", "text") VALUES ('delete', old."key", old."title", old."text");
  INSERT INTO "ArticleText"(rowid, "title", "text") VALUES (new."key", new."title", new."text");
END;

CREATE VIRTUAL TABLE "QuoteText" USING fts5("text", content='Quote', content_rowid='key', tokenize='porter unicode61 remove_diacritics 2');
CREATE TRIGGER "QuoteText_insert" AFTER INSERT ON "Quote" BEGIN
  INSERT INTO "QuoteText"(rowid, "text") VALUES (new."key", new."text");
END;
CREATE TRIGGER "QuoteText_delete" AFTER DELETE ON "Quote" BEGIN
  INSERT INTO "QuoteText"("QuoteText", rowid, "text") VALUES ('delete', old."key", old."text");
END;

CREATE VIRTUAL TABLE "FigureText" USING fts5("subject", "sentence", content='Figure', content_rowid='key', tokenize='porter unicode61 remove_diacritics 2');
CREATE TRIGGER "FigureText_insert" AFTER INSERT ON "Figure" BEGIN
  INSERT INTO "FigureText"(rowid, "subject", "sentence") VALUES (new."key", new."subject", new."sentence");
END;
CREATE TRIGGER "FigureText_delete" AFTER DELETE ON "Figure" BEGIN
  INSERT INTO "FigureText"("FigureText", rowid, "subject", "sentence") VALUES ('delete', old."key", old."subject", old."sentence");
END;

-- Trigrams of names: what the search for mistyped names starts from.
CREATE VIRTUAL TABLE "EntityNameText" USING fts5("folded", content='EntityName', content_rowid='key', tokenize='trigram');
CREATE TRIGGER "EntityNameText_insert" AFTER INSERT ON "EntityName" BEGIN
  INSERT INTO "EntityNameText"(rowid, "folded") VALUES (new."key", new."folded");
END;
CREATE TRIGGER "EntityNameText_delete" AFTER DELETE ON "EntityName" BEGIN
  INSERT INTO "EntityNameText"("EntityNameText", rowid, "folded") VALUES ('delete', old."key", old."folded");
END;
