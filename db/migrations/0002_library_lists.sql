-- Both are trusted extensions: the owner of a database may add them without being a superuser.
CREATE EXTENSION IF NOT EXISTS btree_gin;--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
DROP INDEX "search_tsv_idx";--> statement-breakpoint
DROP INDEX "aliases_name_idx";--> statement-breakpoint
DROP INDEX "articles_title_idx";--> statement-breakpoint
CREATE INDEX "aliases_name_part_idx" ON "aliases" USING gin (lower("name") gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "entities_name_part_idx" ON "entities" USING gin (lower("name") gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "facts_quote_idx" ON "facts" USING gin (to_tsvector('english', "quote")) WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "search_ym_tsv_idx" ON "search" USING gin ("ym","tsv") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "search_ym_idx" ON "search" USING btree ("ym");--> statement-breakpoint
CREATE INDEX "aliases_name_idx" ON "aliases" USING btree (lower("name") text_pattern_ops);--> statement-breakpoint
CREATE INDEX "articles_title_idx" ON "articles" USING btree (lower("title") desc nulls last,"id" DESC NULLS LAST);