ALTER TABLE "order_drafts" ADD COLUMN "changed_at" timestamp (3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
CREATE INDEX "order_drafts_changed_idx" ON "order_drafts" USING btree ("changed_at");--> statement-breakpoint
UPDATE "order_drafts" SET "changed_at" = "updated_at";
--> statement-breakpoint
CREATE FUNCTION "note_draft_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW.changed_at := clock_timestamp();
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "order_drafts_changed" BEFORE INSERT OR UPDATE OF "version", "placed_at", "discarded_at" ON "order_drafts"
	FOR EACH ROW EXECUTE FUNCTION "note_draft_change"();
--> statement-breakpoint
CREATE OR REPLACE FUNCTION "tell_of_draft"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM pg_notify('order_desk_changes', json_build_object('noun', 'draft', 'id', NEW.id, 'revision', NEW.version,
		'at', to_char(NEW.changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))::text);
	RETURN NULL;
END $$;
--> statement-breakpoint
-- A look that saw nothing move: only who has the order open is interested in when it was.
CREATE FUNCTION "tell_of_look"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM pg_notify('order_desk_changes', json_build_object('noun', 'look', 'id', NEW.id, 'revision', NEW.revision,
		'at', to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))::text);
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "order_submissions_looked" AFTER UPDATE OF "updated_at" ON "order_submissions"
	FOR EACH ROW WHEN (OLD.revision = NEW.revision AND OLD.updated_at IS DISTINCT FROM NEW.updated_at)
	EXECUTE FUNCTION "tell_of_look"();
