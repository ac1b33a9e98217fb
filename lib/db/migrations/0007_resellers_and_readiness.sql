CREATE TABLE "agreement_confirmations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"customer_id" uuid NOT NULL,
	"person_id" text NOT NULL,
	"first_name" text NOT NULL,
	"last_name" text NOT NULL,
	"email" text NOT NULL,
	"phone_number" text NOT NULL,
	"template_id" text NOT NULL,
	"agreed_on" date NOT NULL,
	"state" text NOT NULL,
	"microsoft_code" text,
	"correlation_id" text,
	"sent_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"answered_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "partner_facts" (
	"tenant_id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"mpn_id" text NOT NULL,
	"read_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reseller_runs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"session_id" text,
	"mpn_ids" text[],
	"total" integer DEFAULT 0 NOT NULL,
	"checked" integer DEFAULT 0 NOT NULL,
	"failure" jsonb,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "resellers" (
	"mpn_id" text PRIMARY KEY NOT NULL,
	"tenant_id" text,
	"name" text NOT NULL,
	"country" char(2),
	"mpa" text DEFAULT 'unknown' NOT NULL,
	"relationship" text,
	"checked_at" timestamp (3) with time zone,
	"hidden_at" timestamp (3) with time zone,
	"hidden_by_id" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"search_text" text GENERATED ALWAYS AS (lower("resellers"."name" || ' ' || "resellers"."mpn_id" || ' ' || coalesce("resellers"."tenant_id", '') || ' ' || coalesce("resellers"."country"::text, ''))) STORED NOT NULL
);
--> statement-breakpoint
ALTER TABLE "customers" ADD COLUMN "signed_directly" boolean;--> statement-breakpoint
ALTER TABLE "customers" ADD COLUMN "vetting" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "customers" ADD COLUMN "reseller_ids" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "agreement_confirmations" ADD CONSTRAINT "agreement_confirmations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resellers" ADD CONSTRAINT "resellers_hidden_by_id_people_id_fk" FOREIGN KEY ("hidden_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreement_confirmations_customer_idx" ON "agreement_confirmations" USING btree ("customer_id","sent_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "reseller_runs_newest_idx" ON "reseller_runs" USING btree ("created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "resellers_name_idx" ON "resellers" USING btree (lower("name"),"mpn_id");--> statement-breakpoint
CREATE INDEX "resellers_checked_idx" ON "resellers" USING btree ("checked_at");