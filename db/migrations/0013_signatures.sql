CREATE TABLE "signatures" (
	"version_id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"prints" integer[] NOT NULL
);
--> statement-breakpoint
ALTER TABLE "article_pairs" ADD COLUMN "share_a" real DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "article_pairs" ADD COLUMN "share_b" real DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_version_id_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "signatures_prints_idx" ON "signatures" USING gin ("prints") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "signatures_article_idx" ON "signatures" USING btree ("article_id");