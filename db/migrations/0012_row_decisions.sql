CREATE TYPE "public"."row_decision_kind" AS ENUM('join', 'split', 'relate', 'not-comparable', 'note');--> statement-breakpoint
CREATE TABLE "row_decision_facts" (
	"decision_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"part" integer NOT NULL,
	"article_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"about" jsonb NOT NULL,
	CONSTRAINT "row_decision_facts_decision_id_n_pk" PRIMARY KEY("decision_id","n")
);
--> statement-breakpoint
CREATE TABLE "row_decisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" "row_decision_kind" NOT NULL,
	"decision" jsonb NOT NULL,
	"reports" integer NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"made_by" uuid,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_by" uuid,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "row_decisions_kind" CHECK ("row_decisions"."decision" ->> 'kind' = "row_decisions"."kind"::text),
	CONSTRAINT "row_decisions_note" CHECK ("row_decisions"."kind" <> 'note' or "row_decisions"."note" <> ''),
	CONSTRAINT "row_decisions_withdrawn" CHECK ("row_decisions"."withdrawn_at" is not null or "row_decisions"."withdrawn_by" is null)
);
--> statement-breakpoint
ALTER TABLE "row_decision_facts" ADD CONSTRAINT "row_decision_facts_decision_id_row_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."row_decisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "row_decision_facts" ADD CONSTRAINT "row_decision_facts_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "row_decision_facts" ADD CONSTRAINT "row_decision_facts_version_id_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "row_decisions" ADD CONSTRAINT "row_decisions_made_by_users_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "row_decisions" ADD CONSTRAINT "row_decisions_withdrawn_by_users_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "row_decision_facts_article_idx" ON "row_decision_facts" USING btree ("article_id","decision_id");--> statement-breakpoint
CREATE INDEX "row_decision_facts_version_idx" ON "row_decision_facts" USING btree ("version_id");--> statement-breakpoint
CREATE INDEX "row_decisions_made_by_idx" ON "row_decisions" USING btree ("made_by");--> statement-breakpoint
CREATE INDEX "row_decisions_withdrawn_by_idx" ON "row_decisions" USING btree ("withdrawn_by");--> statement-breakpoint
-- What a person decided stays as it was said. It may be taken back, once, and forget who said so; it goes only with its articles.
CREATE TRIGGER row_decisions_immutable BEFORE UPDATE OF id, kind, decision, reports, note, made_at ON row_decisions
  FOR EACH ROW EXECUTE FUNCTION refuse_update();
--> statement-breakpoint
CREATE TRIGGER row_decisions_made_by_immutable BEFORE UPDATE OF made_by ON row_decisions
  FOR EACH ROW WHEN (NEW.made_by IS NOT NULL AND NEW.made_by IS DISTINCT FROM OLD.made_by) EXECUTE FUNCTION refuse_update();
--> statement-breakpoint
CREATE TRIGGER row_decisions_withdrawn_immutable BEFORE UPDATE OF withdrawn_by, withdrawn_at ON row_decisions
  FOR EACH ROW WHEN (OLD.withdrawn_at IS NOT NULL AND (NEW.withdrawn_at IS DISTINCT FROM OLD.withdrawn_at
    OR (NEW.withdrawn_by IS NOT NULL AND NEW.withdrawn_by IS DISTINCT FROM OLD.withdrawn_by))) EXECUTE FUNCTION refuse_update();
--> statement-breakpoint
CREATE TRIGGER row_decision_facts_immutable BEFORE UPDATE ON row_decision_facts
  FOR EACH ROW EXECUTE FUNCTION refuse_update();
--> statement-breakpoint
-- Depth 0 is a deletion that somebody asked for; that of an article reaches what was decided about it from within a trigger.
CREATE TRIGGER row_decisions_kept BEFORE DELETE ON row_decisions
  FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION refuse_delete();
--> statement-breakpoint
CREATE TRIGGER row_decision_facts_kept BEFORE DELETE ON row_decision_facts
  FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION refuse_delete();
--> statement-breakpoint
CREATE FUNCTION drop_row_decision_without_facts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM row_decisions WHERE id = OLD.decision_id
    AND NOT EXISTS (SELECT 1 FROM row_decision_facts WHERE decision_id = OLD.decision_id);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER row_decision_facts_last AFTER DELETE ON row_decision_facts
  FOR EACH ROW EXECUTE FUNCTION drop_row_decision_without_facts();
