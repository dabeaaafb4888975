DROP INDEX "collection_items_collection_idx";--> statement-breakpoint
CREATE INDEX "collection_items_collection_idx" ON "collection_items" USING btree ("collection_id","position");--> statement-breakpoint
-- All of a reading is as immutable as its facts, and so is what people saved or kept and the log of what was done. Free to change is only what points elsewhere: whose a row is, and which entity a name stands for.
CREATE TRIGGER attributions_immutable BEFORE UPDATE OF version_id, extraction, fact_n, hop, source, "start", "end", name, cue, anonymous ON attributions FOR EACH ROW EXECUTE FUNCTION refuse_update();--> statement-breakpoint
CREATE TRIGGER mentions_immutable BEFORE UPDATE OF version_id, extraction, n, article_id, "start", "end", facts ON mentions FOR EACH ROW EXECUTE FUNCTION refuse_update();--> statement-breakpoint
CREATE TRIGGER dates_immutable BEFORE UPDATE ON dates FOR EACH ROW EXECUTE FUNCTION refuse_update();--> statement-breakpoint
CREATE TRIGGER quantities_immutable BEFORE UPDATE ON quantities FOR EACH ROW EXECUTE FUNCTION refuse_update();--> statement-breakpoint
CREATE TRIGGER comparisons_immutable BEFORE UPDATE OF id, engine, result, created_at ON comparisons FOR EACH ROW EXECUTE FUNCTION refuse_update();--> statement-breakpoint
CREATE TRIGGER comparison_articles_immutable BEFORE UPDATE ON comparison_articles FOR EACH ROW EXECUTE FUNCTION refuse_update();--> statement-breakpoint
CREATE TRIGGER collection_items_immutable BEFORE UPDATE OF id, collection_id, kind, label, kept, added_at ON collection_items FOR EACH ROW EXECUTE FUNCTION refuse_update();--> statement-breakpoint
CREATE TRIGGER audit_log_immutable BEFORE UPDATE OF id, at, actor_name, action, subject_type, subject_id, detail ON audit_log FOR EACH ROW EXECUTE FUNCTION refuse_update();
