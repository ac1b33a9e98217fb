CREATE TABLE "person_preferences" (
	"person_id" text NOT NULL,
	"key" text NOT NULL,
	"value" jsonb NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "person_preferences_person_id_key_pk" PRIMARY KEY("person_id","key")
);
--> statement-breakpoint
ALTER TABLE "person_preferences" ADD CONSTRAINT "person_preferences_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- What is stored of orders placed elsewhere is told once per statement and customer; where a statement is about very many
-- customers, once for all of them, under the nil id.
CREATE FUNCTION "tell_of_history"(customer_ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	PERFORM pg_notify('order_desk_changes', json_build_object('noun', 'history', 'id', told.id, 'revision', 0,
		'at', to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))::text)
	FROM unnest(CASE WHEN cardinality(customer_ids) > 20 THEN ARRAY['00000000-0000-0000-0000-000000000000'::uuid]
		ELSE customer_ids END) told (id);
END $$;
--> statement-breakpoint
CREATE FUNCTION "tell_of_new_entries"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM tell_of_history(ARRAY(SELECT DISTINCT customer_id FROM stored WHERE source = 'elsewhere' LIMIT 21));
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "order_entries_new" AFTER INSERT ON "order_entries" REFERENCING NEW TABLE AS stored
	FOR EACH STATEMENT EXECUTE FUNCTION "tell_of_new_entries"();
--> statement-breakpoint
-- Of a submission of ours everything is told by its own trigger but what Microsoft has otherwise.
CREATE FUNCTION "tell_of_changed_entries"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM tell_of_history(ARRAY(SELECT DISTINCT stored.customer_id FROM stored JOIN before USING (id)
		WHERE stored.source = 'elsewhere' OR stored.drift <> before.drift LIMIT 21));
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "order_entries_changed" AFTER UPDATE ON "order_entries" REFERENCING OLD TABLE AS before NEW TABLE AS stored
	FOR EACH STATEMENT EXECUTE FUNCTION "tell_of_changed_entries"();
