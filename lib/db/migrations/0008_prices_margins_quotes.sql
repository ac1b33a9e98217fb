CREATE TABLE "margin_rule_changes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "margin_rule_changes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"person_id" text NOT NULL,
	"before" jsonb,
	"after" jsonb
);
--> statement-breakpoint
CREATE TABLE "margin_rules" (
	"id" uuid PRIMARY KEY NOT NULL,
	"customer_id" uuid,
	"family" text,
	"product_id" text,
	"kind" text NOT NULL,
	"percent" numeric NOT NULL,
	"floor_percent" numeric,
	"changed_by_id" text NOT NULL,
	"changed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "margin_rules_scope_idx" UNIQUE NULLS NOT DISTINCT("customer_id","family","product_id")
);
--> statement-breakpoint
CREATE TABLE "audience_tokens" (
	"session_id" text NOT NULL,
	"audience" text NOT NULL,
	"sealed_access_token" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "audience_tokens_session_id_audience_pk" PRIMARY KEY("session_id","audience")
);
--> statement-breakpoint
CREATE TABLE "offer_prices" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "offer_prices_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"market" char(2) NOT NULL,
	"view" text NOT NULL,
	"product_id" text NOT NULL,
	"sku_id" text NOT NULL,
	"segment" text NOT NULL,
	"term_duration" text NOT NULL,
	"billing_cycle" text NOT NULL,
	"tier_min" bigint NOT NULL,
	"tier_max" bigint,
	"currency" char(3) NOT NULL,
	"unit_price" numeric NOT NULL,
	"erp_price" numeric,
	"product_title" text NOT NULL,
	"sku_title" text NOT NULL,
	"publisher" text NOT NULL,
	"effective_start" timestamp (3) with time zone,
	"effective_end" timestamp (3) with time zone,
	"import_id" uuid NOT NULL,
	"ended_by_import_id" uuid,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "price_imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"market" char(2) NOT NULL,
	"state" text NOT NULL,
	"person_id" text,
	"session_id" text,
	"view" text,
	"views_read" text[] DEFAULT '{}'::text[] NOT NULL,
	"rows" integer DEFAULT 0 NOT NULL,
	"raised" integer DEFAULT 0 NOT NULL,
	"lowered" integer DEFAULT 0 NOT NULL,
	"added" integer DEFAULT 0 NOT NULL,
	"removed" integer DEFAULT 0 NOT NULL,
	"failure" jsonb,
	"requested_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp (3) with time zone,
	"moved_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "price_rows_read" (
	"import_id" uuid NOT NULL,
	"market" char(2) NOT NULL,
	"view" text NOT NULL,
	"product_id" text NOT NULL,
	"sku_id" text NOT NULL,
	"segment" text NOT NULL,
	"term_duration" text NOT NULL,
	"billing_cycle" text NOT NULL,
	"tier_min" bigint NOT NULL,
	"tier_max" bigint,
	"currency" char(3) NOT NULL,
	"unit_price" numeric NOT NULL,
	"erp_price" numeric,
	"product_title" text NOT NULL,
	"sku_title" text NOT NULL,
	"publisher" text NOT NULL,
	"effective_start" timestamp (3) with time zone,
	"effective_end" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "quotes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" integer GENERATED ALWAYS AS IDENTITY (sequence name "quotes_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1001 CACHE 1),
	"draft_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"content" jsonb NOT NULL,
	"valid_until" date NOT NULL,
	"issued_by_id" text NOT NULL,
	"issued_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "margin_rule_changes" ADD CONSTRAINT "margin_rule_changes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "margin_rules" ADD CONSTRAINT "margin_rules_changed_by_id_people_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "price_imports" ADD CONSTRAINT "price_imports_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_draft_id_order_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."order_drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_issued_by_id_people_id_fk" FOREIGN KEY ("issued_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "offer_prices_current_idx" ON "offer_prices" USING btree ("market","product_id","sku_id","segment","term_duration","billing_cycle","tier_min","view") WHERE valid_until is null;--> statement-breakpoint
CREATE INDEX "offer_prices_history_idx" ON "offer_prices" USING btree ("market","product_id","sku_id","valid_from");--> statement-breakpoint
CREATE INDEX "offer_prices_import_idx" ON "offer_prices" USING btree ("import_id");--> statement-breakpoint
CREATE INDEX "offer_prices_ended_idx" ON "offer_prices" USING btree ("ended_by_import_id") WHERE ended_by_import_id is not null;--> statement-breakpoint
CREATE INDEX "price_imports_market_idx" ON "price_imports" USING btree ("market","requested_at" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "price_imports_open_idx" ON "price_imports" USING btree ("market") WHERE state in ('waiting', 'running');--> statement-breakpoint
CREATE INDEX "price_rows_read_import_idx" ON "price_rows_read" USING btree ("import_id");--> statement-breakpoint
CREATE UNIQUE INDEX "quotes_number_idx" ON "quotes" USING btree ("number");--> statement-breakpoint
CREATE INDEX "quotes_draft_idx" ON "quotes" USING btree ("draft_id","issued_at" DESC NULLS LAST);