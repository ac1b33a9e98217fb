CREATE TABLE "customer_creations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"company_name" text NOT NULL,
	"domain" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"customer_id" uuid
);
--> statement-breakpoint
ALTER TABLE "customer_creations" ADD CONSTRAINT "customer_creations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;