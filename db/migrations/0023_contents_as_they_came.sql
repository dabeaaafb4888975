-- Written by hand: what is read once and then removed is not worth the time that compressing and unpacking it takes.
ALTER TABLE "import_contents" ALTER COLUMN "content" SET STORAGE EXTERNAL;--> statement-breakpoint
ALTER TABLE "import_file_parts" ALTER COLUMN "content" SET STORAGE EXTERNAL;
