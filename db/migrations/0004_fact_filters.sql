DROP INDEX "facts_speaker_idx";--> statement-breakpoint
DROP INDEX "dates_range_idx";--> statement-breakpoint
CREATE INDEX "facts_speaker_part_idx" ON "facts" USING gin (lower("speaker") gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "dates_range_idx" ON "dates" USING btree (coalesce("earliest", "latest"),coalesce("latest", "earliest"));