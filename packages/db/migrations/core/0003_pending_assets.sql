ALTER TABLE "courses" ADD COLUMN "preview_pending_asset_id" uuid;--> statement-breakpoint
ALTER TABLE "lessons" ADD COLUMN "pending_asset_id" uuid;--> statement-breakpoint
CREATE INDEX "courses_preview_pending_asset" ON "courses" USING btree ("preview_pending_asset_id") WHERE preview_pending_asset_id is not null;--> statement-breakpoint
CREATE INDEX "lessons_pending_asset" ON "lessons" USING btree ("pending_asset_id") WHERE pending_asset_id is not null;