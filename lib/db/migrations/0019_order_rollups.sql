CREATE TABLE "order_rollups" (
	"period" text NOT NULL,
	"starts_on" date NOT NULL,
	"family" text NOT NULL,
	"currency" text NOT NULL,
	"source" text NOT NULL,
	"status" text NOT NULL,
	"orders" integer NOT NULL,
	"value" numeric,
	CONSTRAINT "order_rollups_family_currency_period_starts_on_source_status_pk" PRIMARY KEY("family","currency","period","starts_on","source","status")
);
--> statement-breakpoint
CREATE TABLE "provisioning_rollups" (
	"period" text NOT NULL,
	"starts_on" date NOT NULL,
	"family" text NOT NULL,
	"status" text NOT NULL,
	"bucket" integer NOT NULL,
	"lines" integer NOT NULL,
	CONSTRAINT "provisioning_rollups_family_period_starts_on_status_bucket_pk" PRIMARY KEY("family","period","starts_on","status","bucket")
);
--> statement-breakpoint
CREATE TABLE "rollup_changes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "rollup_changes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"day" date NOT NULL
);
--> statement-breakpoint
CREATE INDEX "order_rollups_period_idx" ON "order_rollups" USING btree ("period","starts_on");--> statement-breakpoint
CREATE INDEX "provisioning_rollups_period_idx" ON "provisioning_rollups" USING btree ("period","starts_on");--> statement-breakpoint
CREATE INDEX "rollup_changes_day_idx" ON "rollup_changes" USING btree ("day");--> statement-breakpoint
-- Whatever changes in the history, however it is written: its UTC day is no longer what the rollups say.
CREATE FUNCTION "note_rollup_changes"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO rollup_changes (day) SELECT DISTINCT (created_at AT TIME ZONE 'UTC')::date FROM changed;
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION "note_rollup_moves"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO rollup_changes (day)
		SELECT (created_at AT TIME ZONE 'UTC')::date FROM was UNION SELECT (created_at AT TIME ZONE 'UTC')::date FROM changed;
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "order_entries_rollup_insert" AFTER INSERT ON "order_entries" REFERENCING NEW TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION "note_rollup_changes"();
--> statement-breakpoint
CREATE TRIGGER "order_entries_rollup_update" AFTER UPDATE ON "order_entries" REFERENCING OLD TABLE AS was NEW TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION "note_rollup_moves"();
--> statement-breakpoint
CREATE TRIGGER "order_entries_rollup_delete" AFTER DELETE ON "order_entries" REFERENCING OLD TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION "note_rollup_changes"();
--> statement-breakpoint
-- Rows that are written with the triggers of orders switched off are noted as well.
ALTER TABLE "order_entries" ENABLE ALWAYS TRIGGER "order_entries_rollup_insert";
--> statement-breakpoint
ALTER TABLE "order_entries" ENABLE ALWAYS TRIGGER "order_entries_rollup_update";
--> statement-breakpoint
ALTER TABLE "order_entries" ENABLE ALWAYS TRIGGER "order_entries_rollup_delete";
--> statement-breakpoint
INSERT INTO "rollup_changes" ("day") SELECT DISTINCT ("created_at" AT TIME ZONE 'UTC')::date FROM "order_entries";
