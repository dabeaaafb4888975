CREATE TYPE "public"."import_file_state" AS ENUM('waiting', 'unpacking', 'unpacked', 'cancelled');--> statement-breakpoint
CREATE TABLE "import_file_parts" (
	"file_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "import_file_parts_file_id_n_pk" PRIMARY KEY("file_id","n")
);
--> statement-breakpoint
CREATE TABLE "import_files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"import_id" uuid,
	"n" integer NOT NULL,
	"name" text NOT NULL,
	"size" bigint DEFAULT 0 NOT NULL,
	"given" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"mapping" jsonb,
	"state" "import_file_state" DEFAULT 'waiting' NOT NULL,
	"items" integer DEFAULT 0 NOT NULL,
	"unpacked" bigint DEFAULT 0 NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "import_file_parts" ADD CONSTRAINT "import_file_parts_file_id_import_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."import_files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_files" ADD CONSTRAINT "import_files_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_files_import_idx" ON "import_files" USING btree ("import_id","n");--> statement-breakpoint
CREATE INDEX "import_files_unsent_idx" ON "import_files" USING btree ("created_at") WHERE "import_files"."import_id" is null;