CREATE TYPE "public"."particular" AS ENUM('title', 'source', 'byline', 'published');--> statement-breakpoint
CREATE TABLE "particulars" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"field" "particular" NOT NULL,
	"was" text[] NOT NULL,
	"became" text[] NOT NULL,
	"made_by" uuid,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_by" uuid,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "particulars_withdrawn" CHECK ("particulars"."withdrawn_at" is not null or "particulars"."withdrawn_by" is null)
);
--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "title_set" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "told" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "extractions" ADD COLUMN "told" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "particulars" ADD CONSTRAINT "particulars_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "particulars" ADD CONSTRAINT "particulars_made_by_users_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "particulars" ADD CONSTRAINT "particulars_withdrawn_by_users_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "particulars_article_idx" ON "particulars" USING btree ("article_id","id");--> statement-breakpoint
CREATE INDEX "particulars_made_by_idx" ON "particulars" USING btree ("made_by");--> statement-breakpoint
CREATE INDEX "particulars_withdrawn_by_idx" ON "particulars" USING btree ("withdrawn_by");--> statement-breakpoint
-- What a person set stays as it was said. It may be taken back, once, and forget who said so; it goes only with its article.
CREATE TRIGGER particulars_immutable BEFORE UPDATE OF id, article_id, field, was, became, made_at ON particulars
  FOR EACH ROW EXECUTE FUNCTION refuse_update();
--> statement-breakpoint
CREATE TRIGGER particulars_made_by_immutable BEFORE UPDATE OF made_by ON particulars
  FOR EACH ROW WHEN (NEW.made_by IS NOT NULL AND NEW.made_by IS DISTINCT FROM OLD.made_by) EXECUTE FUNCTION refuse_update();
--> statement-breakpoint
CREATE TRIGGER particulars_withdrawn_immutable BEFORE UPDATE OF withdrawn_by, withdrawn_at ON particulars
  FOR EACH ROW WHEN (OLD.withdrawn_at IS NOT NULL AND (NEW.withdrawn_at IS DISTINCT FROM OLD.withdrawn_at
    OR (NEW.withdrawn_by IS NOT NULL AND NEW.withdrawn_by IS DISTINCT FROM OLD.withdrawn_by))) EXECUTE FUNCTION refuse_update();
--> statement-breakpoint
CREATE TRIGGER particulars_kept BEFORE DELETE ON particulars
  FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION refuse_delete();
