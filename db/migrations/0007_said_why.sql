ALTER TABLE "extractions" ADD COLUMN "skipped" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "facts" ADD COLUMN "rule" text DEFAULT '' NOT NULL;