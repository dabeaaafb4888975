CREATE TYPE "public"."check_outcome" AS ENUM('unchanged', 'changed', 'failed');--> statement-breakpoint
CREATE TYPE "public"."check_state" AS ENUM('active', 'stopped', 'ended', 'gone');--> statement-breakpoint
CREATE TABLE "not_duplicates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"a" uuid NOT NULL,
	"b" uuid NOT NULL,
	"made_by" uuid,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_by" uuid,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "not_duplicates_order" CHECK ("not_duplicates"."a" < "not_duplicates"."b"),
	CONSTRAINT "not_duplicates_withdrawn" CHECK ("not_duplicates"."withdrawn_at" is not null or "not_duplicates"."withdrawn_by" is null)
);
--> statement-breakpoint
CREATE TABLE "page_checks" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"url" text NOT NULL,
	"version_id" uuid NOT NULL,
	"title" text,
	"state" "check_state" DEFAULT 'active' NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"restarts" integer DEFAULT 0 NOT NULL,
	"next_check_at" timestamp with time zone,
	"last_checked_at" timestamp with time zone,
	"outcome" "check_outcome",
	"failures" integer DEFAULT 0 NOT NULL,
	"code" text,
	"reason" text,
	"gone_since" timestamp with time zone,
	"etag" text,
	"last_modified" text,
	"stopped_by" uuid,
	"stopped_at" timestamp with time zone,
	CONSTRAINT "page_checks_next" CHECK (("page_checks"."next_check_at" is not null) = ("page_checks"."state" = 'active'))
);
--> statement-breakpoint
ALTER TABLE "feeds" ADD COLUMN "pace" jsonb;--> statement-breakpoint
ALTER TABLE "import_items" ADD COLUMN "wanted_by" uuid;--> statement-breakpoint
ALTER TABLE "not_duplicates" ADD CONSTRAINT "not_duplicates_a_articles_id_fk" FOREIGN KEY ("a") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "not_duplicates" ADD CONSTRAINT "not_duplicates_b_articles_id_fk" FOREIGN KEY ("b") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "not_duplicates" ADD CONSTRAINT "not_duplicates_made_by_users_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "not_duplicates" ADD CONSTRAINT "not_duplicates_withdrawn_by_users_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_checks" ADD CONSTRAINT "page_checks_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_checks" ADD CONSTRAINT "page_checks_version_id_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_checks" ADD CONSTRAINT "page_checks_stopped_by_users_id_fk" FOREIGN KEY ("stopped_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "not_duplicates_pair_key" ON "not_duplicates" USING btree ("a","b") WHERE "not_duplicates"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "not_duplicates_a_idx" ON "not_duplicates" USING btree ("a");--> statement-breakpoint
CREATE INDEX "not_duplicates_b_idx" ON "not_duplicates" USING btree ("b");--> statement-breakpoint
CREATE INDEX "not_duplicates_made_by_idx" ON "not_duplicates" USING btree ("made_by");--> statement-breakpoint
CREATE INDEX "not_duplicates_withdrawn_by_idx" ON "not_duplicates" USING btree ("withdrawn_by");--> statement-breakpoint
CREATE INDEX "page_checks_due_idx" ON "page_checks" USING btree ("next_check_at") WHERE "page_checks"."state" = 'active';--> statement-breakpoint
CREATE INDEX "page_checks_version_idx" ON "page_checks" USING btree ("version_id");--> statement-breakpoint
CREATE INDEX "page_checks_stopped_by_idx" ON "page_checks" USING btree ("stopped_by");--> statement-breakpoint
ALTER TABLE "import_items" ADD CONSTRAINT "import_items_wanted_by_users_id_fk" FOREIGN KEY ("wanted_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_items_wanted_by_idx" ON "import_items" USING btree ("wanted_by") WHERE "import_items"."wanted_by" is not null;--> statement-breakpoint
-- What a person said of two reports stays as it was said. It may be taken back, once, and forget who said so; it goes only with its articles.
CREATE TRIGGER not_duplicates_immutable BEFORE UPDATE OF id, a, b, made_at ON not_duplicates
  FOR EACH ROW EXECUTE FUNCTION refuse_update();
--> statement-breakpoint
CREATE TRIGGER not_duplicates_made_by_immutable BEFORE UPDATE OF made_by ON not_duplicates
  FOR EACH ROW WHEN (NEW.made_by IS NOT NULL AND NEW.made_by IS DISTINCT FROM OLD.made_by) EXECUTE FUNCTION refuse_update();
--> statement-breakpoint
CREATE TRIGGER not_duplicates_withdrawn_immutable BEFORE UPDATE OF withdrawn_by, withdrawn_at ON not_duplicates
  FOR EACH ROW WHEN (OLD.withdrawn_at IS NOT NULL AND (NEW.withdrawn_at IS DISTINCT FROM OLD.withdrawn_at
    OR (NEW.withdrawn_by IS NOT NULL AND NEW.withdrawn_by IS DISTINCT FROM OLD.withdrawn_by))) EXECUTE FUNCTION refuse_update();
--> statement-breakpoint
CREATE TRIGGER not_duplicates_kept BEFORE DELETE ON not_duplicates
  FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION refuse_delete();
--> statement-breakpoint
-- Pages that were fetched before there were checks: recent ones are looked at within a day, older ones only by hand.
INSERT INTO page_checks (article_id, url, version_id, state, started_at, next_check_at, etag, last_modified)
SELECT article_id, url, version_id,
  CASE WHEN recent THEN 'active' ELSE 'ended' END::check_state,
  captured_at,
  CASE WHEN recent THEN now() + random() * interval '1 day' END,
  headers ->> 'etag', headers ->> 'last-modified'
FROM (
  SELECT DISTINCT ON (v.article_id) v.article_id, s.url, v.id AS version_id, v.captured_at, s.headers,
    v.captured_at > now() - interval '56 days' AS recent
  FROM versions v JOIN snapshots s ON s.version_id = v.id
  WHERE s.status IS NOT NULL AND s.url IS NOT NULL AND v.method IN ('address', 'feed', 'bulk')
  ORDER BY v.article_id, v.n DESC
) pages;
