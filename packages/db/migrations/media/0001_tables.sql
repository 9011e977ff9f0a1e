CREATE TABLE "assets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid NOT NULL,
	"course_id" uuid NOT NULL,
	"lesson_id" uuid,
	"state" text DEFAULT 'expected' NOT NULL,
	"file_key" text,
	"file_name" text NOT NULL,
	"size" bigint NOT NULL,
	"last_modified" bigint DEFAULT 0 NOT NULL,
	"mime_type" text NOT NULL,
	"duration_seconds" integer,
	"width" integer,
	"height" integer,
	"rejected_reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "assets_state" CHECK ("assets"."state" in ('expected', 'uploaded', 'ready', 'rejected'))
);
--> statement-breakpoint
CREATE TABLE "captions" (
	"asset_id" uuid NOT NULL,
	"language" text NOT NULL,
	"vtt" text NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "captions_asset_id_language_pk" PRIMARY KEY("asset_id","language")
);
--> statement-breakpoint
CREATE TABLE "playback_grants" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"lesson_id" uuid NOT NULL,
	"asset_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "captions" ADD CONSTRAINT "captions_asset_id_assets_id_fk" FOREIGN KEY ("asset_id") REFERENCES "public"."assets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "playback_grants" ADD CONSTRAINT "playback_grants_asset_id_assets_id_fk" FOREIGN KEY ("asset_id") REFERENCES "public"."assets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "assets_file_key" ON "assets" USING btree ("file_key");--> statement-breakpoint
CREATE INDEX "assets_owner" ON "assets" USING btree ("owner_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "assets_course" ON "assets" USING btree ("course_id");--> statement-breakpoint
CREATE INDEX "playback_grants_user_lesson" ON "playback_grants" USING btree ("user_id","lesson_id","expires_at" DESC NULLS LAST);