DROP INDEX "comparisons_owner_idx";--> statement-breakpoint
DROP INDEX "comparisons_visibility_idx";--> statement-breakpoint
CREATE INDEX "articles_added_by_idx" ON "articles" USING btree ("added_by");--> statement-breakpoint
CREATE INDEX "collection_items_added_by_idx" ON "collection_items" USING btree ("added_by");--> statement-breakpoint
CREATE INDEX "invitations_created_by_idx" ON "invitations" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "invitations_accepted_by_idx" ON "invitations" USING btree ("accepted_by");--> statement-breakpoint
CREATE INDEX "versions_captured_by_idx" ON "versions" USING btree ("captured_by");--> statement-breakpoint
CREATE INDEX "comparisons_owner_idx" ON "comparisons" USING btree ("owner_id","id");--> statement-breakpoint
CREATE INDEX "comparisons_visibility_idx" ON "comparisons" USING btree ("visibility","id");