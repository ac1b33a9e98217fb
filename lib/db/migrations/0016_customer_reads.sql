CREATE TABLE "customer_reads" (
	"customer_id" uuid PRIMARY KEY NOT NULL,
	"requested_at" timestamp (3) with time zone,
	"urgency" integer DEFAULT 0 NOT NULL,
	"seen_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"ordered_at" timestamp (3) with time zone,
	"next_try_at" timestamp (3) with time zone,
	"again_at" timestamp (3) with time zone,
	"awaits_run" boolean DEFAULT false NOT NULL,
	"read_at" timestamp (3) with time zone,
	"failed_at" timestamp (3) with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"failure" jsonb,
	"unreadable" text[] DEFAULT '{}'::text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "news_cursors" (
	"name" text PRIMARY KEY NOT NULL,
	"read_until" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "order_imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" text,
	"customers" integer NOT NULL,
	"orders" integer DEFAULT 0 NOT NULL,
	"subscriptions" integer DEFAULT 0 NOT NULL,
	"started_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "order_imports" ADD CONSTRAINT "order_imports_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "customer_reads_due_idx" ON "customer_reads" USING btree ("urgency" DESC NULLS LAST,"seen_at" DESC NULLS LAST,"ordered_at" DESC NULLS LAST) WHERE requested_at is not null;--> statement-breakpoint
CREATE INDEX "customer_reads_run_idx" ON "customer_reads" USING btree ("customer_id") WHERE awaits_run;--> statement-breakpoint
CREATE INDEX "customer_reads_read_idx" ON "customer_reads" USING btree ("read_at" NULLS FIRST);--> statement-breakpoint
CREATE INDEX "customer_reads_failed_idx" ON "customer_reads" USING btree ("failed_at") WHERE failure is not null or unreadable <> '{}';
--> statement-breakpoint
-- An order that Microsoft does not list any more is in the history no longer.
CREATE FUNCTION "drop_elsewhere_entry"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	DELETE FROM order_entries WHERE id = elsewhere_entry_id(OLD.customer_id, OLD.id);
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "partner_orders_gone" AFTER DELETE ON "partner_orders"
	FOR EACH ROW EXECUTE FUNCTION "drop_elsewhere_entry"();
