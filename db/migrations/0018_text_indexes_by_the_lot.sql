-- Written by hand: the indexes stay as they are and are only filled in another way.
ALTER INDEX "facts_quote_idx" SET (fastupdate = true);--> statement-breakpoint
ALTER INDEX "search_ym_tsv_idx" SET (fastupdate = true);
