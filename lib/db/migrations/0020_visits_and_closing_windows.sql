CREATE TABLE "visits" (
	"person_id" text NOT NULL,
	"noun" text NOT NULL,
	"id" uuid NOT NULL,
	"visited_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "visits_person_id_noun_id_pk" PRIMARY KEY("person_id","noun","id")
);
--> statement-breakpoint
CREATE TABLE "closing_windows" (
	"customer_id" uuid NOT NULL,
	"subscription_id" text NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	"may_cancel" boolean NOT NULL,
	"seats" integer NOT NULL,
	CONSTRAINT "closing_windows_customer_id_subscription_id_until_pk" PRIMARY KEY("customer_id","subscription_id","until")
);
--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "visits_recent_idx" ON "visits" USING btree ("person_id","visited_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "closing_windows_soonest_idx" ON "closing_windows" USING btree ("until","customer_id","subscription_id");
--> statement-breakpoint
-- What ends when, of a subscription: the whole of it, or seats. The same moment is one row. partner-center-api.md ch. 8.2.
CREATE FUNCTION "windows_of"(status text, cancellable_until timestamptz, refundable jsonb)
RETURNS TABLE ("until" timestamptz, may_cancel boolean, seats integer) LANGUAGE sql STABLE AS $$
	SELECT w.until, bool_or(w.may_cancel), sum(w.seats)::integer
	FROM (
		SELECT cancellable_until::timestamptz(3) AS until, true AS may_cancel, 0 AS seats WHERE cancellable_until IS NOT NULL
		UNION ALL
		SELECT (part->>'until')::timestamptz(3), false, (part->>'quantity')::integer FROM jsonb_array_elements(refundable) part
	) w
	WHERE lower(status) = 'active' AND w.until > now()
	GROUP BY w.until
$$;
--> statement-breakpoint
CREATE FUNCTION "add_closing_windows"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO closing_windows (customer_id, subscription_id, until, may_cancel, seats)
	SELECT s.customer_id, s.id, w.until, w.may_cancel, w.seats
	FROM new_rows s CROSS JOIN LATERAL windows_of(s.status, s.cancellation_allowed_until_date, s.refundable) w
	WHERE s.cancellation_allowed_until_date > now() OR s.refundable <> '[]'
	ON CONFLICT DO NOTHING;
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION "remove_closing_windows"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	DELETE FROM closing_windows w USING old_rows s WHERE w.customer_id = s.customer_id AND w.subscription_id = s.id;
	RETURN NULL;
END $$;
--> statement-breakpoint
-- Triggers of one event fire in the order of their names: what was goes before what is comes.
CREATE TRIGGER "partner_subscriptions_windows_1" AFTER UPDATE ON "partner_subscriptions"
	REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION "remove_closing_windows"();
--> statement-breakpoint
CREATE TRIGGER "partner_subscriptions_windows_2" AFTER UPDATE ON "partner_subscriptions"
	REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION "add_closing_windows"();
--> statement-breakpoint
CREATE TRIGGER "partner_subscriptions_windows_added" AFTER INSERT ON "partner_subscriptions"
	REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION "add_closing_windows"();
--> statement-breakpoint
CREATE TRIGGER "partner_subscriptions_windows_removed" AFTER DELETE ON "partner_subscriptions"
	REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION "remove_closing_windows"();
--> statement-breakpoint
INSERT INTO closing_windows (customer_id, subscription_id, until, may_cancel, seats)
	SELECT s.customer_id, s.id, w.until, w.may_cancel, w.seats FROM partner_subscriptions s
	CROSS JOIN LATERAL windows_of(s.status, s.cancellation_allowed_until_date, s.refundable) w;
