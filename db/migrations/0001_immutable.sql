-- Captures and what was read from them never change. A version may only forget who captured it, when that person's account is deleted.
CREATE FUNCTION refuse_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% rows are immutable', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER versions_immutable BEFORE UPDATE OF id, article_id, n, title, text, hash, word_count, captured_at, method ON versions
  FOR EACH ROW EXECUTE FUNCTION refuse_update();
--> statement-breakpoint
CREATE TRIGGER extractions_immutable BEFORE UPDATE ON extractions FOR EACH ROW EXECUTE FUNCTION refuse_update();
--> statement-breakpoint
CREATE TRIGGER facts_immutable BEFORE UPDATE ON facts FOR EACH ROW EXECUTE FUNCTION refuse_update();
--> statement-breakpoint
-- The planner's estimate of how many articles hold a word decides how a search is run and is shown as "about N".
ALTER TABLE search ALTER COLUMN tsv SET STATISTICS 1000;
