CREATE TYPE "public"."correction_kind" AS ENUM('reject', 'speaker', 'span', 'add');--> statement-breakpoint
CREATE TABLE "corrections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"extraction" integer NOT NULL,
	"kind" "correction_kind" NOT NULL,
	"about" jsonb NOT NULL,
	"decision" jsonb NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"made_by" uuid,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_by" uuid,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "corrections_kind" CHECK ("corrections"."decision" ->> 'kind' = "corrections"."kind"::text),
	CONSTRAINT "corrections_withdrawn" CHECK ("corrections"."withdrawn_at" is not null or "corrections"."withdrawn_by" is null)
);
--> statement-breakpoint
ALTER TABLE "extractions" ADD COLUMN "corrected_from" integer;--> statement-breakpoint
ALTER TABLE "facts" ADD COLUMN "corrections" uuid[] DEFAULT '{}'::uuid[] NOT NULL;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_made_by_users_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_withdrawn_by_users_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_version_id_extraction_extractions_version_id_n_fk" FOREIGN KEY ("version_id","extraction") REFERENCES "public"."extractions"("version_id","n") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "corrections_article_idx" ON "corrections" USING btree ("article_id","id");--> statement-breakpoint
CREATE INDEX "corrections_reading_idx" ON "corrections" USING btree ("version_id","extraction");--> statement-breakpoint
CREATE INDEX "corrections_made_by_idx" ON "corrections" USING btree ("made_by");--> statement-breakpoint
CREATE INDEX "corrections_withdrawn_by_idx" ON "corrections" USING btree ("withdrawn_by");--> statement-breakpoint
-- What a person decided stays as it was said. It may be taken back, once, and forget who said so; it goes only with its article.
CREATE TRIGGER corrections_immutable BEFORE UPDATE OF id, article_id, version_id, extraction, kind, about, decision, note, made_at ON corrections
  FOR EACH ROW EXECUTE FUNCTION refuse_update();
--> statement-breakpoint
CREATE TRIGGER corrections_made_by_immutable BEFORE UPDATE OF made_by ON corrections
  FOR EACH ROW WHEN (NEW.made_by IS NOT NULL AND NEW.made_by IS DISTINCT FROM OLD.made_by) EXECUTE FUNCTION refuse_update();
--> statement-breakpoint
CREATE TRIGGER corrections_withdrawn_immutable BEFORE UPDATE OF withdrawn_by, withdrawn_at ON corrections
  FOR EACH ROW WHEN (OLD.withdrawn_at IS NOT NULL AND (NEW.withdrawn_at IS DISTINCT FROM OLD.withdrawn_at
    OR (NEW.withdrawn_by IS NOT NULL AND NEW.withdrawn_by IS DISTINCT FROM OLD.withdrawn_by))) EXECUTE FUNCTION refuse_update();
--> statement-breakpoint
CREATE FUNCTION refuse_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% rows are kept', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
--> statement-breakpoint
-- Depth 0 is a deletion that somebody asked for; that of an article reaches its corrections from within a trigger.
CREATE TRIGGER corrections_kept BEFORE DELETE ON corrections
  FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION refuse_delete();
