ALTER TABLE "import_files" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "import_files" ADD COLUMN "updated_at" timestamp with time zone DEFAULT now() NOT NULL;