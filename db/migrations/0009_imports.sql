CREATE TYPE "public"."import_state" AS ENUM('waiting', 'fetching', 'reading', 'done', 'duplicate', 'failed', 'cancelled');--> statement-breakpoint
CREATE TYPE "public"."import_kind" AS ENUM('addresses', 'capture', 'feed', 'files', 'bulk');--> statement-breakpoint
ALTER TYPE "public"."capture_method" ADD VALUE 'address';--> statement-breakpoint
ALTER TYPE "public"."capture_method" ADD VALUE 'capture';--> statement-breakpoint
ALTER TYPE "public"."capture_method" ADD VALUE 'feed';--> statement-breakpoint
ALTER TYPE "public"."capture_method" ADD VALUE 'bulk';--> statement-breakpoint
CREATE TABLE "api_tokens" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"token_hash" text NOT NULL,
	"scopes" text[] NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp with time zone,
	CONSTRAINT "api_tokens_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "hosts" (
	"host" text PRIMARY KEY NOT NULL,
	"next_at" timestamp with time zone DEFAULT now() NOT NULL,
	"leases" timestamp with time zone[] DEFAULT '{}'::timestamptz[] NOT NULL,
	"robots" text,
	"robots_status" integer,
	"robots_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "import_contents" (
	"item_id" uuid PRIMARY KEY NOT NULL,
	"content" "bytea" NOT NULL,
	"media_type" text
);
--> statement-breakpoint
CREATE TABLE "import_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"import_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"url" text,
	"name" text,
	"given" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"method" "capture_method" NOT NULL,
	"state" "import_state" DEFAULT 'waiting' NOT NULL,
	"code" text,
	"reason" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_try_at" timestamp with time zone,
	"article_id" uuid,
	"version_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "import_items_place_key" UNIQUE("import_id","n")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" "import_kind" NOT NULL,
	"label" text NOT NULL,
	"requested_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "snapshots" (
	"version_id" uuid PRIMARY KEY NOT NULL,
	"html" "bytea" NOT NULL,
	"url" text,
	"status" integer,
	"headers" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_contents" ADD CONSTRAINT "import_contents_item_id_import_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."import_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_items" ADD CONSTRAINT "import_items_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_items" ADD CONSTRAINT "import_items_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_requested_by_users_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snapshots" ADD CONSTRAINT "snapshots_version_id_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "api_tokens_user_idx" ON "api_tokens" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "import_items_open_idx" ON "import_items" USING btree ("updated_at") WHERE "import_items"."state" in ('waiting', 'fetching', 'reading');--> statement-breakpoint
CREATE INDEX "import_items_article_idx" ON "import_items" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "imports_requested_by_idx" ON "imports" USING btree ("requested_by","id" DESC NULLS LAST);--> statement-breakpoint
-- The page beside a captured text is as unchangeable as the text.
CREATE TRIGGER snapshots_immutable BEFORE UPDATE ON snapshots FOR EACH ROW EXECUTE FUNCTION refuse_update();
