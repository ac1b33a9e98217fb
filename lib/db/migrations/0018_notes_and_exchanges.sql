CREATE TABLE "submission_exchanges" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "submission_exchanges_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"submission_id" uuid NOT NULL,
	"fingerprint" text NOT NULL,
	"times" integer DEFAULT 1 NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"ms" integer NOT NULL,
	"method" text NOT NULL,
	"path" text NOT NULL,
	"status" integer,
	"request_id" text NOT NULL,
	"correlation_id" text NOT NULL,
	"request" jsonb NOT NULL,
	"answer" jsonb
);
--> statement-breakpoint
CREATE TABLE "order_notes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "order_notes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"entry_id" uuid NOT NULL,
	"person_id" text NOT NULL,
	"text" text NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"edited_at" timestamp (3) with time zone,
	"deleted_at" timestamp (3) with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "submission_exchanges" ADD CONSTRAINT "submission_exchanges_submission_id_order_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."order_submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_notes" ADD CONSTRAINT "order_notes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "submission_exchanges_once_idx" ON "submission_exchanges" USING btree ("submission_id","fingerprint");--> statement-breakpoint
CREATE INDEX "submission_exchanges_submission_idx" ON "submission_exchanges" USING btree ("submission_id","id");--> statement-breakpoint
CREATE INDEX "order_notes_entry_idx" ON "order_notes" USING btree ("entry_id","id");--> statement-breakpoint
CREATE INDEX "order_notes_changed_idx" ON "order_notes" USING btree ("changed_at");--> statement-breakpoint
CREATE FUNCTION "note_order_note_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW.changed_at := clock_timestamp();
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "order_notes_changed" BEFORE INSERT OR UPDATE ON "order_notes"
	FOR EACH ROW EXECUTE FUNCTION "note_order_note_change"();
--> statement-breakpoint
-- Whoever has the order open reads its notes anew: the id is the order's.
CREATE FUNCTION "tell_of_order_note"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM pg_notify('order_desk_changes', json_build_object('noun', 'note', 'id', NEW.entry_id, 'revision', NEW.revision,
		'at', to_char(NEW.changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))::text);
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "order_notes_told" AFTER INSERT OR UPDATE ON "order_notes"
	FOR EACH ROW EXECUTE FUNCTION "tell_of_order_note"();
