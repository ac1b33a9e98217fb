CREATE TABLE "order_exports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"format" text NOT NULL,
	"search" text NOT NULL,
	"state" text DEFAULT 'running' NOT NULL,
	"rows" integer DEFAULT 0 NOT NULL,
	"total" integer NOT NULL,
	"is_total_exact" boolean NOT NULL,
	"started_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "order_exports" ADD CONSTRAINT "order_exports_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "order_exports_person_idx" ON "order_exports" USING btree ("person_id","started_at" DESC NULLS FIRST);