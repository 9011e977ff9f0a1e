DROP INDEX "users_name";--> statement-breakpoint
ALTER TABLE "users" drop column "search_grams";--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "search_grams" text[] GENERATED ALWAYS AS (lectern_grams('  ' || regexp_replace(name || ' ' || username::text || ' ' || email::text, '\s+', '  ', 'g'))) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "users_search" ON "users" USING gin ("search_grams");--> statement-breakpoint
CREATE INDEX "users_role" ON "users" USING btree ("role","created_at","id");--> statement-breakpoint
CREATE INDEX "users_state" ON "users" USING btree ((case when erased_at is not null then 'erased' when suspended_at is not null then 'suspended'
  when deletion_due_at is not null then 'leaving' when email_verified_at is null then 'unverified' else 'active' end),"created_at","id");--> statement-breakpoint
CREATE INDEX "enrolments_active" ON "enrolments" USING btree ("last_active_at","user_id");--> statement-breakpoint
CREATE INDEX "users_name" ON "users" USING btree (lectern_normalise(name),"id");
