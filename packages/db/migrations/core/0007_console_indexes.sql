CREATE INDEX "courses_best_rated" ON "courses" USING btree ((case when rating_count = 0 then 0 else rating_sum * 1000 / rating_count end) desc,"id" DESC NULLS LAST) WHERE status = 'published' and rating_count >= 5;--> statement-breakpoint
CREATE INDEX "courses_updated" ON "courses" USING btree ("updated_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "enrolments_created" ON "enrolments" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "orders_paid" ON "orders" USING btree ("paid_at");--> statement-breakpoint
CREATE INDEX "webhook_events_order" ON "webhook_events" USING btree ((payload ->> 'orderId'));