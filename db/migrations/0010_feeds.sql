CREATE TYPE "public"."feed_state" AS ENUM('active', 'paused', 'gone');--> statement-breakpoint
CREATE TABLE "feed_entries" (
	"feed_id" uuid NOT NULL,
	"key" text NOT NULL,
	"url" text,
	"title" text NOT NULL,
	"published" text,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"item_id" uuid,
	CONSTRAINT "feed_entries_feed_id_key_pk" PRIMARY KEY("feed_id","key")
);
--> statement-breakpoint
CREATE TABLE "feeds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"url" text NOT NULL,
	"title" text NOT NULL,
	"homepage" text,
	"source" text NOT NULL,
	"state" "feed_state" DEFAULT 'active' NOT NULL,
	"added_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"etag" text,
	"last_modified" text,
	"next_poll_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_polled_at" timestamp with time zone,
	"last_success_at" timestamp with time zone,
	"failures" integer DEFAULT 0 NOT NULL,
	"code" text,
	"reason" text
);
--> statement-breakpoint
ALTER TABLE "feed_entries" ADD CONSTRAINT "feed_entries_feed_id_feeds_id_fk" FOREIGN KEY ("feed_id") REFERENCES "public"."feeds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feed_entries" ADD CONSTRAINT "feed_entries_item_id_import_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."import_items"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_added_by_users_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "feed_entries_seen_idx" ON "feed_entries" USING btree ("feed_id","seen_at" DESC NULLS LAST,"key");--> statement-breakpoint
CREATE INDEX "feed_entries_item_idx" ON "feed_entries" USING btree ("item_id");--> statement-breakpoint
CREATE UNIQUE INDEX "feeds_url_key" ON "feeds" USING btree ("url");--> statement-breakpoint
CREATE INDEX "feeds_due_idx" ON "feeds" USING btree ("next_poll_at") WHERE "feeds"."state" = 'active';--> statement-breakpoint
CREATE INDEX "feeds_added_by_idx" ON "feeds" USING btree ("added_by");