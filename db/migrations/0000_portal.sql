CREATE TYPE "public"."reuse_class" AS ENUM('wholly-derived', 'partially-derived', 'non-derived');--> statement-breakpoint
CREATE TYPE "public"."item_kind" AS ENUM('article', 'fact', 'row', 'comparison', 'note');--> statement-breakpoint
CREATE TYPE "public"."visibility" AS ENUM('private', 'members', 'public');--> statement-breakpoint
CREATE TYPE "public"."entity_kind" AS ENUM('person', 'organization', 'place', 'system', 'document', 'event');--> statement-breakpoint
CREATE TYPE "public"."certainty" AS ENUM('certain', 'probable', 'possible');--> statement-breakpoint
CREATE TYPE "public"."polarity" AS ENUM('positive', 'negative');--> statement-breakpoint
CREATE TYPE "public"."stage" AS ENUM('denied', 'considered', 'proposed', 'planned', 'decided', 'done');--> statement-breakpoint
CREATE TYPE "public"."voice" AS ENUM('own', 'indirect', 'direct', 'mixed');--> statement-breakpoint
CREATE TYPE "public"."source_kind" AS ENUM('wire', 'newspaper', 'broadcaster', 'aggregator', 'government', 'think-tank', 'other');--> statement-breakpoint
CREATE TYPE "public"."role" AS ENUM('admin', 'editor', 'researcher');--> statement-breakpoint
CREATE TYPE "public"."capture_method" AS ENUM('paste', 'upload', 'command', 'sample');--> statement-breakpoint
CREATE TABLE "accounts" (
	"user_id" uuid NOT NULL,
	"type" text NOT NULL,
	"provider" text NOT NULL,
	"provider_account_id" text NOT NULL,
	"refresh_token" text,
	"access_token" text,
	"expires_at" integer,
	"token_type" text,
	"scope" text,
	"id_token" text,
	"session_state" text,
	CONSTRAINT "accounts_provider_provider_account_id_pk" PRIMARY KEY("provider","provider_account_id")
);
--> statement-breakpoint
CREATE TABLE "aliases" (
	"entity_id" uuid NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "aliases_entity_id_name_pk" PRIMARY KEY("entity_id","name")
);
--> statement-breakpoint
CREATE TABLE "article_pairs" (
	"a" uuid NOT NULL,
	"b" uuid NOT NULL,
	"agree" integer NOT NULL,
	"differ" integer NOT NULL,
	"contradict" integer NOT NULL,
	"update" integer NOT NULL,
	"reuse" "reuse_class" NOT NULL,
	"containment" real NOT NULL,
	"engine" text NOT NULL,
	"aligned_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "article_pairs_a_b_pk" PRIMARY KEY("a","b"),
	CONSTRAINT "article_pairs_order" CHECK ("article_pairs"."a" < "article_pairs"."b")
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"source_id" uuid NOT NULL,
	"title" text NOT NULL,
	"byline" text[] DEFAULT '{}'::text[] NOT NULL,
	"canonical_url" text,
	"published" text,
	"published_at" timestamp with time zone,
	"language" text,
	"is_sample" boolean DEFAULT false NOT NULL,
	"added_by" uuid,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	"current_version_id" uuid,
	"current_extraction" integer,
	"fact_count" integer DEFAULT 0 NOT NULL,
	"contradiction_count" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "attributions" (
	"version_id" uuid NOT NULL,
	"extraction" integer NOT NULL,
	"fact_n" integer NOT NULL,
	"hop" integer NOT NULL,
	"source" text NOT NULL,
	"start" integer,
	"end" integer,
	"name" text,
	"cue" text,
	"anonymous" boolean NOT NULL,
	"entity_id" uuid,
	CONSTRAINT "attributions_version_id_extraction_fact_n_hop_pk" PRIMARY KEY("version_id","extraction","fact_n","hop")
);
--> statement-breakpoint
CREATE TABLE "audit_log" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor_id" uuid,
	"actor_name" text,
	"action" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" text,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "collection_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"collection_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"kind" "item_kind" NOT NULL,
	"article_id" uuid,
	"version_id" uuid,
	"extraction" integer,
	"fact_n" integer,
	"comparison_id" uuid,
	"label" text DEFAULT '' NOT NULL,
	"kept" jsonb,
	"note" text DEFAULT '' NOT NULL,
	"added_by" uuid,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "collections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid NOT NULL,
	"title" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"visibility" "visibility" DEFAULT 'private' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "comparison_articles" (
	"comparison_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"article_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"extraction" integer NOT NULL,
	CONSTRAINT "comparison_articles_comparison_id_position_pk" PRIMARY KEY("comparison_id","position")
);
--> statement-breakpoint
CREATE TABLE "comparisons" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid,
	"title" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"visibility" "visibility" DEFAULT 'private' NOT NULL,
	"is_sample" boolean DEFAULT false NOT NULL,
	"engine" text NOT NULL,
	"result" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "credentials" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"hash" text NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dates" (
	"version_id" uuid NOT NULL,
	"extraction" integer NOT NULL,
	"n" integer NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"text" text NOT NULL,
	"value" text NOT NULL,
	"inferred" boolean NOT NULL,
	"earliest" date,
	"latest" date,
	"facts" integer[] DEFAULT '{}'::integer[] NOT NULL,
	CONSTRAINT "dates_version_id_extraction_n_pk" PRIMARY KEY("version_id","extraction","n")
);
--> statement-breakpoint
CREATE TABLE "entities" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" "entity_kind" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "extractions" (
	"version_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"engine" text NOT NULL,
	"extracted_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sentences" jsonb NOT NULL,
	"boilerplate" jsonb NOT NULL,
	CONSTRAINT "extractions_version_id_n_pk" PRIMARY KEY("version_id","n")
);
--> statement-breakpoint
CREATE TABLE "facts" (
	"version_id" uuid NOT NULL,
	"extraction" integer NOT NULL,
	"n" integer NOT NULL,
	"article_id" uuid NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"quote" text NOT NULL,
	"prefix" text NOT NULL,
	"suffix" text NOT NULL,
	"sentence_start" integer NOT NULL,
	"sentence_end" integer NOT NULL,
	"voice" "voice" NOT NULL,
	"certainty" "certainty" NOT NULL,
	"polarity" "polarity" NOT NULL,
	"stage" "stage",
	"speaker" text,
	CONSTRAINT "facts_version_id_extraction_n_pk" PRIMARY KEY("version_id","extraction","n"),
	CONSTRAINT "facts_span" CHECK ("facts"."start" >= 0 and "facts"."end" > "facts"."start")
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"email" text,
	"role" "role" DEFAULT 'researcher' NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_by" uuid,
	"accepted_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "invitations_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "mentions" (
	"version_id" uuid NOT NULL,
	"extraction" integer NOT NULL,
	"n" integer NOT NULL,
	"article_id" uuid NOT NULL,
	"entity_id" uuid NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"facts" integer[] DEFAULT '{}'::integer[] NOT NULL,
	CONSTRAINT "mentions_version_id_extraction_n_pk" PRIMARY KEY("version_id","extraction","n")
);
--> statement-breakpoint
CREATE TABLE "quantities" (
	"version_id" uuid NOT NULL,
	"extraction" integer NOT NULL,
	"n" integer NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"text" text NOT NULL,
	"value" double precision NOT NULL,
	"high" double precision,
	"unit" text NOT NULL,
	"change" text,
	"facts" integer[] DEFAULT '{}'::integer[] NOT NULL,
	CONSTRAINT "quantities_version_id_extraction_n_pk" PRIMARY KEY("version_id","extraction","n")
);
--> statement-breakpoint
CREATE TABLE "search" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"source_id" uuid NOT NULL,
	"published_at" timestamp with time zone,
	"ym" integer NOT NULL,
	"rtsv" "tsvector" NOT NULL,
	"tsv" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"user_agent" text
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"key" text PRIMARY KEY NOT NULL,
	"count" integer DEFAULT 0 NOT NULL,
	"window_started_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" "source_kind" DEFAULT 'other' NOT NULL,
	"homepage" text,
	"is_sample" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" timestamp with time zone,
	"image" text,
	"role" "role" DEFAULT 'researcher' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"disabled_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"hash" text NOT NULL,
	"word_count" integer NOT NULL,
	"captured_at" timestamp with time zone DEFAULT now() NOT NULL,
	"method" "capture_method" NOT NULL,
	"captured_by" uuid,
	CONSTRAINT "versions_article_n_key" UNIQUE("article_id","n")
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aliases" ADD CONSTRAINT "aliases_entity_id_entities_id_fk" FOREIGN KEY ("entity_id") REFERENCES "public"."entities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_pairs" ADD CONSTRAINT "article_pairs_a_articles_id_fk" FOREIGN KEY ("a") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_pairs" ADD CONSTRAINT "article_pairs_b_articles_id_fk" FOREIGN KEY ("b") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_added_by_users_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attributions" ADD CONSTRAINT "attributions_entity_id_entities_id_fk" FOREIGN KEY ("entity_id") REFERENCES "public"."entities"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attributions" ADD CONSTRAINT "attributions_version_id_extraction_fact_n_facts_version_id_extraction_n_fk" FOREIGN KEY ("version_id","extraction","fact_n") REFERENCES "public"."facts"("version_id","extraction","n") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collection_items" ADD CONSTRAINT "collection_items_collection_id_collections_id_fk" FOREIGN KEY ("collection_id") REFERENCES "public"."collections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collection_items" ADD CONSTRAINT "collection_items_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collection_items" ADD CONSTRAINT "collection_items_comparison_id_comparisons_id_fk" FOREIGN KEY ("comparison_id") REFERENCES "public"."comparisons"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collection_items" ADD CONSTRAINT "collection_items_added_by_users_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collection_items" ADD CONSTRAINT "collection_items_version_id_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."versions"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collections" ADD CONSTRAINT "collections_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comparison_articles" ADD CONSTRAINT "comparison_articles_comparison_id_comparisons_id_fk" FOREIGN KEY ("comparison_id") REFERENCES "public"."comparisons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comparison_articles" ADD CONSTRAINT "comparison_articles_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comparison_articles" ADD CONSTRAINT "comparison_articles_version_id_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comparisons" ADD CONSTRAINT "comparisons_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dates" ADD CONSTRAINT "dates_version_id_extraction_extractions_version_id_n_fk" FOREIGN KEY ("version_id","extraction") REFERENCES "public"."extractions"("version_id","n") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extractions" ADD CONSTRAINT "extractions_version_id_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facts" ADD CONSTRAINT "facts_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facts" ADD CONSTRAINT "facts_version_id_extraction_extractions_version_id_n_fk" FOREIGN KEY ("version_id","extraction") REFERENCES "public"."extractions"("version_id","n") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_accepted_by_users_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_entity_id_entities_id_fk" FOREIGN KEY ("entity_id") REFERENCES "public"."entities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_version_id_extraction_extractions_version_id_n_fk" FOREIGN KEY ("version_id","extraction") REFERENCES "public"."extractions"("version_id","n") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quantities" ADD CONSTRAINT "quantities_version_id_extraction_extractions_version_id_n_fk" FOREIGN KEY ("version_id","extraction") REFERENCES "public"."extractions"("version_id","n") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search" ADD CONSTRAINT "search_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "versions" ADD CONSTRAINT "versions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "versions" ADD CONSTRAINT "versions_captured_by_users_id_fk" FOREIGN KEY ("captured_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "accounts_user_idx" ON "accounts" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "aliases_name_idx" ON "aliases" USING btree (lower("name"));--> statement-breakpoint
CREATE INDEX "article_pairs_b_idx" ON "article_pairs" USING btree ("b");--> statement-breakpoint
CREATE UNIQUE INDEX "articles_canonical_url_key" ON "articles" USING btree ("canonical_url");--> statement-breakpoint
CREATE INDEX "articles_published_idx" ON "articles" USING btree ("published_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "articles_added_idx" ON "articles" USING btree ("added_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "articles_source_idx" ON "articles" USING btree ("source_id","published_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "articles_title_idx" ON "articles" USING btree (lower("title"),"id");--> statement-breakpoint
CREATE INDEX "articles_facts_idx" ON "articles" USING btree ("fact_count" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "articles_contradictions_idx" ON "articles" USING btree ("contradiction_count" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "articles_version_idx" ON "articles" USING btree ("current_version_id");--> statement-breakpoint
CREATE INDEX "articles_sample_idx" ON "articles" USING btree ("is_sample") WHERE "articles"."is_sample";--> statement-breakpoint
CREATE INDEX "attributions_entity_idx" ON "attributions" USING btree ("entity_id");--> statement-breakpoint
CREATE INDEX "audit_log_at_idx" ON "audit_log" USING btree ("at");--> statement-breakpoint
CREATE INDEX "audit_log_subject_idx" ON "audit_log" USING btree ("subject_type","subject_id");--> statement-breakpoint
CREATE INDEX "audit_log_actor_idx" ON "audit_log" USING btree ("actor_id");--> statement-breakpoint
CREATE INDEX "collection_items_collection_idx" ON "collection_items" USING btree ("collection_id","position") WHERE "collection_items"."removed_at" is null;--> statement-breakpoint
CREATE INDEX "collection_items_article_idx" ON "collection_items" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "collection_items_version_idx" ON "collection_items" USING btree ("version_id");--> statement-breakpoint
CREATE INDEX "collection_items_comparison_idx" ON "collection_items" USING btree ("comparison_id");--> statement-breakpoint
CREATE INDEX "collections_owner_idx" ON "collections" USING btree ("owner_id","updated_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "collections_visibility_idx" ON "collections" USING btree ("visibility","updated_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "comparison_articles_article_idx" ON "comparison_articles" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "comparison_articles_version_idx" ON "comparison_articles" USING btree ("version_id");--> statement-breakpoint
CREATE INDEX "comparisons_owner_idx" ON "comparisons" USING btree ("owner_id","updated_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "comparisons_visibility_idx" ON "comparisons" USING btree ("visibility","updated_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "comparisons_sample_idx" ON "comparisons" USING btree ("is_sample") WHERE "comparisons"."is_sample";--> statement-breakpoint
CREATE INDEX "dates_range_idx" ON "dates" USING btree ("earliest","latest");--> statement-breakpoint
CREATE UNIQUE INDEX "entities_kind_name_key" ON "entities" USING btree ("kind",lower("name"));--> statement-breakpoint
CREATE INDEX "entities_name_idx" ON "entities" USING btree (lower("name") text_pattern_ops);--> statement-breakpoint
CREATE INDEX "facts_article_idx" ON "facts" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "facts_speaker_idx" ON "facts" USING btree (lower("speaker"));--> statement-breakpoint
CREATE INDEX "facts_stage_idx" ON "facts" USING btree ("stage");--> statement-breakpoint
CREATE INDEX "invitations_created_idx" ON "invitations" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "mentions_entity_idx" ON "mentions" USING btree ("entity_id","version_id","extraction");--> statement-breakpoint
CREATE INDEX "mentions_article_idx" ON "mentions" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "search_tsv_idx" ON "search" USING gin ("tsv") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "sessions_user_idx" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_expires_idx" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_window_idx" ON "sign_in_attempts" USING btree ("window_started_at");--> statement-breakpoint
CREATE UNIQUE INDEX "sources_name_key" ON "sources" USING btree (lower("name"));--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_key" ON "users" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "versions_hash_idx" ON "versions" USING btree ("hash");