-- Whoever writes what the history says of a customer does so alone until its transaction ends: an order that is recorded here
-- while it is read from Microsoft would stand in it twice, neither of the two seeing the other. Customers share a thousand
-- locks, so that a transaction about all of them does not need a hundred thousand.
CREATE FUNCTION "hold_history"(customer_ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	PERFORM pg_advisory_xact_lock(hashtext('order_entries'), held.place)
	FROM (SELECT DISTINCT hashtext(id::text) & 1023 AS place FROM unnest(customer_ids) id ORDER BY 1) held;
END $$;
--> statement-breakpoint
ALTER FUNCTION "refresh_order_entries"(uuid[]) RENAME TO "write_order_entries";
--> statement-breakpoint
CREATE FUNCTION "refresh_order_entries"(submission_ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	PERFORM hold_history(ARRAY(SELECT DISTINCT customer_id FROM order_submissions WHERE id = ANY (submission_ids)));
	PERFORM write_order_entries(submission_ids);
END $$;
--> statement-breakpoint
ALTER FUNCTION "refresh_elsewhere_entries"(uuid[]) RENAME TO "write_elsewhere_entries";
--> statement-breakpoint
CREATE FUNCTION "refresh_elsewhere_entries"(customer_ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	PERFORM hold_history(customer_ids);
	PERFORM write_elsewhere_entries(customer_ids);
END $$;
--> statement-breakpoint
-- Several changes of a submission in one transaction are one change of its entry. One that another transaction wrote
-- meanwhile knows nothing of them, however new it is.
CREATE OR REPLACE FUNCTION "keep_order_entry"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NOT EXISTS (
		SELECT FROM order_entries e JOIN order_submissions s ON s.id = e.id
		WHERE e.id = NEW.id AND e.xmin = pg_current_xact_id()::xid AND e.revision >= s.revision
			AND e.changed_at > s.changed_at AND starts_with(e.search_text, s.search_text)
	) THEN
		PERFORM refresh_order_entries(ARRAY[NEW.id]);
	END IF;
	RETURN NULL;
END $$;
