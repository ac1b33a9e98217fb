CREATE TABLE "outcome_checks" (
	"submission_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"times" integer DEFAULT 1 NOT NULL,
	"result" text NOT NULL,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"correlation_id" text,
	CONSTRAINT "outcome_checks_submission_id_kind_pk" PRIMARY KEY("submission_id","kind")
);
--> statement-breakpoint
CREATE TABLE "placing_attempts" (
	"submission_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"request_id" uuid NOT NULL,
	"cart_id" text,
	"began_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"outcome" text,
	"code" text,
	"correlation_id" text,
	CONSTRAINT "placing_attempts_submission_id_number_pk" PRIMARY KEY("submission_id","number")
);
--> statement-breakpoint
CREATE TABLE "provisioning_norms" (
	"product_id" text PRIMARY KEY NOT NULL,
	"samples" integer NOT NULL,
	"p50_ms" bigint NOT NULL,
	"p95_ms" bigint NOT NULL,
	"computed_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "request_pauses" (
	"tenant" text PRIMARY KEY NOT NULL,
	"until" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "request_permits" (
	"tenant" text NOT NULL,
	"second" bigint NOT NULL,
	"permits" integer NOT NULL,
	CONSTRAINT "request_permits_tenant_second_pk" PRIMARY KEY("tenant","second")
);
--> statement-breakpoint
CREATE TABLE "service_accounts" (
	"id" text PRIMARY KEY DEFAULT 'service-account' NOT NULL,
	"session_id" text NOT NULL,
	"connected_by_id" text NOT NULL,
	"connected_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"checked_at" timestamp (3) with time zone,
	"failure" jsonb
);
--> statement-breakpoint
CREATE TABLE "submission_state_changes" (
	"from_state" text NOT NULL,
	"to_state" text NOT NULL,
	CONSTRAINT "submission_state_changes_from_state_to_state_pk" PRIMARY KEY("from_state","to_state")
);
--> statement-breakpoint
CREATE TABLE "submission_transitions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "submission_transitions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"submission_id" uuid NOT NULL,
	"from_state" text,
	"to_state" text NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"person_id" text,
	"why" text NOT NULL,
	"request_id" text,
	"correlation_id" text
);
--> statement-breakpoint
ALTER TABLE "order_drafts" ADD COLUMN "from_submission_id" uuid;--> statement-breakpoint
ALTER TABLE "order_submissions" ADD COLUMN "is_partial" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "order_submissions" ADD COLUMN "looking_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "order_submissions" ADD COLUMN "late_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "order_submissions" ADD COLUMN "withheld" text;--> statement-breakpoint
ALTER TABLE "order_submissions" ADD COLUMN "changed_at" timestamp (3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "outcome_checks" ADD CONSTRAINT "outcome_checks_submission_id_order_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."order_submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placing_attempts" ADD CONSTRAINT "placing_attempts_submission_id_order_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."order_submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_accounts" ADD CONSTRAINT "service_accounts_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_accounts" ADD CONSTRAINT "service_accounts_connected_by_id_people_id_fk" FOREIGN KEY ("connected_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_transitions" ADD CONSTRAINT "submission_transitions_submission_id_order_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."order_submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_transitions" ADD CONSTRAINT "submission_transitions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "submission_transitions_submission_idx" ON "submission_transitions" USING btree ("submission_id","id");--> statement-breakpoint
ALTER TABLE "order_drafts" ADD CONSTRAINT "order_drafts_from_submission_id_order_submissions_id_fk" FOREIGN KEY ("from_submission_id") REFERENCES "public"."order_submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "order_submissions_changed_idx" ON "order_submissions" USING btree ("changed_at");--> statement-breakpoint
CREATE INDEX "order_submissions_open_idx" ON "order_submissions" USING btree ("next_look_at") WHERE settled_at is null;--> statement-breakpoint
INSERT INTO "submission_state_changes" ("from_state", "to_state") VALUES
	('placing', 'placed'), ('placing', 'partly_placed'), ('placing', 'refused'), ('placing', 'outcome_unknown'),
	('outcome_unknown', 'placed'), ('outcome_unknown', 'partly_placed'), ('outcome_unknown', 'refused'), ('outcome_unknown', 'abandoned'),
	('placed', 'following'), ('placed', 'late'), ('placed', 'needs_you'), ('placed', 'settled'),
	('partly_placed', 'following'), ('partly_placed', 'late'), ('partly_placed', 'needs_you'), ('partly_placed', 'settled'),
	('following', 'late'), ('following', 'needs_you'), ('following', 'settled'),
	('late', 'following'), ('late', 'needs_you'), ('late', 'settled'),
	('needs_you', 'following'), ('needs_you', 'late'), ('needs_you', 'settled'), ('needs_you', 'abandoned');
--> statement-breakpoint
-- What was placed before there were these states.
UPDATE "order_submissions" SET "is_partial" = true WHERE "state" = 'partly_placed';
--> statement-breakpoint
UPDATE "order_submissions" SET "state" = CASE
	WHEN "settled_at" IS NOT NULL THEN 'settled'
	WHEN "status" IN ('late', 'needs_you') THEN "status"
	WHEN "status" = 'provisioning' THEN 'following'
	ELSE "state" END
WHERE "state" IN ('placed', 'partly_placed');
--> statement-breakpoint
INSERT INTO "submission_transitions" ("submission_id", "to_state", "at", "person_id", "why", "request_id")
	SELECT "id", "state", "updated_at", "person_id", 'migrated', "request_id" FROM "order_submissions";
--> statement-breakpoint
ALTER TABLE "order_submissions" ADD CONSTRAINT "order_submissions_placed_check" CHECK (
	CASE WHEN "state" IN ('placing', 'outcome_unknown', 'refused') THEN "placed_at" IS NULL
		WHEN "state" = 'abandoned' THEN true
		ELSE "placed_at" IS NOT NULL END);
--> statement-breakpoint
ALTER TABLE "order_submissions" ADD CONSTRAINT "order_submissions_settled_check" CHECK (
	("state" IN ('refused', 'settled', 'abandoned')) = ("settled_at" IS NOT NULL)
	AND ("settled_at" IS NULL OR "next_look_at" IS NULL));
--> statement-breakpoint
CREATE FUNCTION "refuse_impossible_state"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'INSERT' AND NEW.state <> 'placing' THEN
		RAISE EXCEPTION 'a submission begins as placing, not as %', NEW.state USING ERRCODE = 'check_violation';
	END IF;
	IF TG_OP = 'UPDATE' AND NEW.state <> OLD.state AND NOT EXISTS (
		SELECT FROM submission_state_changes WHERE from_state = OLD.state AND to_state = NEW.state
	) THEN
		RAISE EXCEPTION 'a submission cannot go from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
	END IF;
	IF TG_OP = 'INSERT' OR NEW.revision <> OLD.revision THEN NEW.changed_at := clock_timestamp(); END IF;
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "order_submissions_state" BEFORE INSERT OR UPDATE ON "order_submissions"
	FOR EACH ROW EXECUTE FUNCTION "refuse_impossible_state"();
--> statement-breakpoint
-- A state without its reason is refused when the transaction ends.
CREATE FUNCTION "require_transition"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF (SELECT to_state FROM submission_transitions WHERE submission_id = NEW.id ORDER BY id DESC LIMIT 1)
		IS DISTINCT FROM (SELECT state FROM order_submissions WHERE id = NEW.id) THEN
		RAISE EXCEPTION 'the change of submission % to % was not written down', NEW.id, NEW.state USING ERRCODE = 'check_violation';
	END IF;
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "order_submissions_transition" AFTER INSERT OR UPDATE OF "state" ON "order_submissions"
	DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "require_transition"();
--> statement-breakpoint
-- Open pages are told of what changed, once it is committed. Names and numbers only: whoever listens reads the rest.
CREATE FUNCTION "tell_of_submission"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM pg_notify('order_desk_changes', json_build_object('noun', 'submission', 'id', NEW.id, 'revision', NEW.revision,
		'at', to_char(NEW.changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))::text);
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "order_submissions_told" AFTER INSERT OR UPDATE OF "revision" ON "order_submissions"
	FOR EACH ROW EXECUTE FUNCTION "tell_of_submission"();
--> statement-breakpoint
CREATE FUNCTION "tell_of_draft"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM pg_notify('order_desk_changes', json_build_object('noun', 'draft', 'id', NEW.id, 'revision', NEW.version,
		'at', to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))::text);
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "order_drafts_told" AFTER INSERT OR UPDATE OF "version", "placed_at", "discarded_at" ON "order_drafts"
	FOR EACH ROW EXECUTE FUNCTION "tell_of_draft"();
