CREATE TYPE "public"."story_change_kind" AS ENUM('rename', 'pin', 'unpin', 'move', 'merge');--> statement-breakpoint
CREATE TABLE "stories" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"titled_by" uuid,
	"titled_at" timestamp with time zone,
	"pinned_at" timestamp with time zone,
	"pinned_by" uuid,
	"merged_into" uuid,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "story_articles" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
	"placed_at" timestamp with time zone,
	"placed_by" uuid,
	"joined_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "story_changes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
	"other_id" uuid,
	"kind" "story_change_kind" NOT NULL,
	"before" jsonb NOT NULL,
	"made_by" uuid,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"undone_by" uuid,
	"undone_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "story_digests" (
	"story_id" uuid PRIMARY KEY NOT NULL,
	"basis" text NOT NULL,
	"figures" jsonb NOT NULL,
	"digest" jsonb NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_titled_by_users_id_fk" FOREIGN KEY ("titled_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_pinned_by_users_id_fk" FOREIGN KEY ("pinned_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_merged_into_stories_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_articles" ADD CONSTRAINT "story_articles_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_articles" ADD CONSTRAINT "story_articles_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_articles" ADD CONSTRAINT "story_articles_placed_by_users_id_fk" FOREIGN KEY ("placed_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_changes" ADD CONSTRAINT "story_changes_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_changes" ADD CONSTRAINT "story_changes_other_id_stories_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_changes" ADD CONSTRAINT "story_changes_made_by_users_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_changes" ADD CONSTRAINT "story_changes_undone_by_users_id_fk" FOREIGN KEY ("undone_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_digests" ADD CONSTRAINT "story_digests_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "stories_changed_idx" ON "stories" USING btree ("changed_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "stories_pinned_idx" ON "stories" USING btree ("pinned_at") WHERE "stories"."pinned_at" is not null;--> statement-breakpoint
CREATE INDEX "stories_merged_idx" ON "stories" USING btree ("merged_into");--> statement-breakpoint
CREATE INDEX "stories_titled_by_idx" ON "stories" USING btree ("titled_by");--> statement-breakpoint
CREATE INDEX "stories_pinned_by_idx" ON "stories" USING btree ("pinned_by");--> statement-breakpoint
CREATE INDEX "story_articles_story_idx" ON "story_articles" USING btree ("story_id","article_id");--> statement-breakpoint
CREATE INDEX "story_articles_placed_by_idx" ON "story_articles" USING btree ("placed_by");--> statement-breakpoint
CREATE INDEX "story_changes_story_idx" ON "story_changes" USING btree ("story_id","id");--> statement-breakpoint
CREATE INDEX "story_changes_other_idx" ON "story_changes" USING btree ("other_id","id");--> statement-breakpoint
CREATE INDEX "story_changes_made_by_idx" ON "story_changes" USING btree ("made_by");--> statement-breakpoint
CREATE INDEX "story_changes_undone_by_idx" ON "story_changes" USING btree ("undone_by");