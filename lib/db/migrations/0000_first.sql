-- Trigram search over names; needs the right to create an extension the first time.
CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
CREATE TABLE "catalog_products" (
	"market" char(2) NOT NULL,
	"product_id" text NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"publisher_name" text NOT NULL,
	"product_type" text NOT NULL,
	"search_text" text GENERATED ALWAYS AS (lower("catalog_products"."title" || ' ' || "catalog_products"."publisher_name" || ' ' || "catalog_products"."product_id")) STORED NOT NULL,
	"read_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "catalog_products_market_product_id_pk" PRIMARY KEY("market","product_id")
);
--> statement-breakpoint
CREATE TABLE "customer_syncs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"pages" integer DEFAULT 0 NOT NULL,
	"customers" integer DEFAULT 0 NOT NULL,
	"failure" jsonb,
	"started_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "customer_visits" (
	"person_id" text NOT NULL,
	"customer_id" uuid NOT NULL,
	"pinned" boolean DEFAULT false NOT NULL,
	"visited_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "customer_visits_person_id_customer_id_pk" PRIMARY KEY("person_id","customer_id")
);
--> statement-breakpoint
CREATE TABLE "customers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_name" text NOT NULL,
	"domain" text NOT NULL,
	"relationship_to_partner" text NOT NULL,
	"country" char(2),
	"has_agreement" boolean,
	"validation_status" text,
	"qualifications" text[] DEFAULT '{}'::text[] NOT NULL,
	"reseller_name" text,
	"search_text" text GENERATED ALWAYS AS (lower("customers"."company_name" || ' ' || "customers"."domain" || ' ' || "customers"."id"::text)) STORED NOT NULL,
	"sync_id" uuid,
	"mirrored_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"detailed_at" timestamp (3) with time zone,
	"checked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "order_drafts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"customer_id" uuid NOT NULL,
	"owner_id" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"content" jsonb NOT NULL,
	"cart" jsonb,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"discarded_at" timestamp (3) with time zone,
	"placed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "order_errors" (
	"submission_id" uuid NOT NULL,
	"order_group_id" text NOT NULL,
	"code" text NOT NULL,
	"description" text NOT NULL,
	"positions" integer[] NOT NULL,
	CONSTRAINT "order_errors_submission_id_order_group_id_pk" PRIMARY KEY("submission_id","order_group_id")
);
--> statement-breakpoint
CREATE TABLE "order_lines" (
	"submission_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"order_id" text NOT NULL,
	"line_item_number" integer NOT NULL,
	"position" integer NOT NULL,
	"offer_id" text NOT NULL,
	"title" text NOT NULL,
	"friendly_name" text NOT NULL,
	"quantity" integer NOT NULL,
	"term_duration" text NOT NULL,
	"billing_cycle" text NOT NULL,
	"currency" char(3),
	"unit_price" numeric,
	"extended_price" numeric,
	"partner_id_on_record" text,
	"additional_partner_ids" text[] DEFAULT '{}'::text[] NOT NULL,
	"subscription_id" text,
	"stage" text NOT NULL,
	"stage_reason" text,
	"placed_at" timestamp (3) with time zone NOT NULL,
	"provisioning_at" timestamp (3) with time zone,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "order_lines_customer_id_order_id_line_item_number_pk" PRIMARY KEY("customer_id","order_id","line_item_number")
);
--> statement-breakpoint
CREATE TABLE "order_submissions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" integer GENERATED ALWAYS AS IDENTITY (sequence name "order_submissions_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1001 CACHE 1),
	"draft_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"customer_name" text NOT NULL,
	"person_id" text NOT NULL,
	"session_id" text NOT NULL,
	"route" text NOT NULL,
	"state" text NOT NULL,
	"status" text NOT NULL,
	"request_id" uuid NOT NULL,
	"content" jsonb NOT NULL,
	"cart" jsonb NOT NULL,
	"attestation" jsonb NOT NULL,
	"totals" jsonb NOT NULL,
	"value" numeric,
	"failure" jsonb,
	"search_text" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"placed_at" timestamp (3) with time zone,
	"settled_at" timestamp (3) with time zone,
	"next_look_at" timestamp (3) with time zone,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "orders" (
	"customer_id" uuid NOT NULL,
	"id" text NOT NULL,
	"submission_id" uuid NOT NULL,
	"status" text NOT NULL,
	"currency" char(3),
	"total" numeric,
	"creation_date" timestamp (3) with time zone,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "orders_customer_id_id_pk" PRIMARY KEY("customer_id","id")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"upn" text NOT NULL,
	"roles" text[] NOT NULL,
	"last_seen_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"roles" text[] NOT NULL,
	"sign_in_methods" text[] NOT NULL,
	"sealed_access_token" text NOT NULL,
	"sealed_refresh_token" text NOT NULL,
	"access_token_expires_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"refreshing_until" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "submission_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "submission_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"submission_id" uuid NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"kind" text NOT NULL,
	"person_id" text,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"request_id" text,
	"correlation_id" text
);
--> statement-breakpoint
ALTER TABLE "customer_visits" ADD CONSTRAINT "customer_visits_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_drafts" ADD CONSTRAINT "order_drafts_owner_id_people_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_errors" ADD CONSTRAINT "order_errors_submission_id_order_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."order_submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_submission_id_order_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."order_submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_submissions" ADD CONSTRAINT "order_submissions_draft_id_order_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."order_drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_submissions" ADD CONSTRAINT "order_submissions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_submission_id_order_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."order_submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_events" ADD CONSTRAINT "submission_events_submission_id_order_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."order_submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_events" ADD CONSTRAINT "submission_events_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "catalog_products_search_idx" ON "catalog_products" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "customer_visits_recent_idx" ON "customer_visits" USING btree ("person_id","visited_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "customers_search_idx" ON "customers" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "customers_name_idx" ON "customers" USING btree (lower("company_name"),"id");--> statement-breakpoint
CREATE INDEX "customers_undetailed_idx" ON "customers" USING btree ("id") WHERE detailed_at is null;--> statement-breakpoint
CREATE INDEX "order_drafts_open_idx" ON "order_drafts" USING btree ("updated_at" DESC NULLS FIRST,"id") WHERE discarded_at is null and placed_at is null;--> statement-breakpoint
CREATE INDEX "order_drafts_customer_idx" ON "order_drafts" USING btree ("customer_id");--> statement-breakpoint
CREATE INDEX "order_lines_submission_idx" ON "order_lines" USING btree ("submission_id");--> statement-breakpoint
CREATE INDEX "order_lines_subscription_idx" ON "order_lines" USING btree ("subscription_id");--> statement-breakpoint
CREATE UNIQUE INDEX "order_submissions_number_idx" ON "order_submissions" USING btree ("number");--> statement-breakpoint
CREATE UNIQUE INDEX "order_submissions_once_idx" ON "order_submissions" USING btree ("draft_id") WHERE state <> 'refused';--> statement-breakpoint
CREATE INDEX "order_submissions_newest_idx" ON "order_submissions" USING btree ("created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "order_submissions_status_idx" ON "order_submissions" USING btree ("status","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "order_submissions_customer_idx" ON "order_submissions" USING btree ("customer_id","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "order_submissions_person_idx" ON "order_submissions" USING btree ("person_id","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "order_submissions_search_idx" ON "order_submissions" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "orders_submission_idx" ON "orders" USING btree ("submission_id");--> statement-breakpoint
CREATE INDEX "sessions_person_idx" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "submission_events_submission_idx" ON "submission_events" USING btree ("submission_id","id");