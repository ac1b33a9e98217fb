CREATE TABLE "order_drifts" (
	"customer_id" uuid NOT NULL,
	"order_id" text NOT NULL,
	"line_item_number" integer NOT NULL,
	"kind" text NOT NULL,
	"ordered" text NOT NULL,
	"found" text NOT NULL,
	"found_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "order_drifts_customer_id_order_id_line_item_number_kind_pk" PRIMARY KEY("customer_id","order_id","line_item_number","kind")
);
--> statement-breakpoint
CREATE TABLE "order_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"source" text NOT NULL,
	"number" integer,
	"customer_id" uuid NOT NULL,
	"customer_name" text NOT NULL,
	"country" char(2),
	"person_id" text,
	"person_name" text DEFAULT '' NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"line_count" integer NOT NULL,
	"first_title" text NOT NULL,
	"totals" jsonb NOT NULL,
	"currency" char(3),
	"value" numeric,
	"order_ids" text[] DEFAULT '{}'::text[] NOT NULL,
	"drift" text[] DEFAULT '{}'::text[] NOT NULL,
	"facets" text[] DEFAULT '{}'::text[] NOT NULL,
	"search_text" text NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "partner_order_lines" (
	"customer_id" uuid NOT NULL,
	"order_id" text NOT NULL,
	"line_item_number" integer NOT NULL,
	"offer_id" text NOT NULL,
	"product_id" text NOT NULL,
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
	"promotion_id" text,
	CONSTRAINT "partner_order_lines_customer_id_order_id_line_item_number_pk" PRIMARY KEY("customer_id","order_id","line_item_number")
);
--> statement-breakpoint
CREATE TABLE "partner_orders" (
	"customer_id" uuid NOT NULL,
	"id" text NOT NULL,
	"order_status" text NOT NULL,
	"status" text NOT NULL,
	"transaction_type" text,
	"billing_cycle" text NOT NULL,
	"currency" char(3),
	"total" numeric,
	"creation_date" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "partner_orders_customer_id_id_pk" PRIMARY KEY("customer_id","id")
);
--> statement-breakpoint
CREATE TABLE "partner_subscriptions" (
	"customer_id" uuid NOT NULL,
	"id" text NOT NULL,
	"order_id" text,
	"offer_id" text,
	"offer_name" text NOT NULL,
	"friendly_name" text NOT NULL,
	"quantity" integer NOT NULL,
	"status" text NOT NULL,
	"term_duration" text NOT NULL,
	"billing_cycle" text NOT NULL,
	"auto_renew_enabled" boolean,
	"effective_start_date" timestamp (3) with time zone,
	"commitment_end_date" timestamp (3) with time zone,
	"cancellation_allowed_until_date" timestamp (3) with time zone,
	"refundable" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"partner_id" text,
	"promotion_id" text,
	"read_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "partner_subscriptions_customer_id_id_pk" PRIMARY KEY("customer_id","id")
);
--> statement-breakpoint
CREATE INDEX "order_entries_newest_idx" ON "order_entries" USING btree ("created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "order_entries_customer_idx" ON "order_entries" USING btree ("customer_id","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "order_entries_changed_idx" ON "order_entries" USING btree ("changed_at");--> statement-breakpoint
CREATE UNIQUE INDEX "order_entries_number_idx" ON "order_entries" USING btree ("number");--> statement-breakpoint
CREATE INDEX "order_entries_facets_idx" ON "order_entries" USING gin ("facets");--> statement-breakpoint
CREATE INDEX "order_entries_search_idx" ON "order_entries" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "partner_order_lines_subscription_idx" ON "partner_order_lines" USING btree ("subscription_id");--> statement-breakpoint
CREATE INDEX "partner_subscriptions_order_idx" ON "partner_subscriptions" USING btree ("customer_id","order_id");--> statement-breakpoint
CREATE INDEX "partner_subscriptions_closing_idx" ON "partner_subscriptions" USING btree ("cancellation_allowed_until_date");--> statement-breakpoint
-- The family of a product, by its title. lib/domain/history/facets.ts has the same words.
CREATE FUNCTION "product_family"(title text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
	SELECT CASE
		WHEN title ~* 'dynamics' THEN 'dynamics365'
		WHEN title ~* '\mpower (bi|apps|automate|pages|platform|virtual)' THEN 'power'
		WHEN title ~* 'azure|reserved|savings plan' THEN 'azure'
		WHEN title ~* 'defender|entra|intune|purview|security|mobility' THEN 'security'
		WHEN title ~* 'microsoft 365' THEN 'microsoft365'
		WHEN title ~* 'office 365|exchange|sharepoint|onedrive|visio|project' THEN 'office365'
		WHEN title ~* 'teams' THEN 'teams'
		WHEN title ~* 'windows|sql server|remote desktop' THEN 'windows'
		ELSE 'other' END
$$;
--> statement-breakpoint
-- An order placed elsewhere has the same id in every reading.
CREATE FUNCTION "elsewhere_entry_id"(customer_id uuid, order_id text) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
	SELECT md5(customer_id::text || '/' || order_id)::uuid
$$;
--> statement-breakpoint
CREATE FUNCTION "refresh_order_entries"(submission_ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	DELETE FROM order_entries e USING orders o
		WHERE o.submission_id = ANY (submission_ids) AND e.id = elsewhere_entry_id(o.customer_id, o.id);
	INSERT INTO order_entries AS e (id, source, number, customer_id, customer_name, country, person_id, person_name, status,
		created_at, line_count, first_title, totals, currency, value, order_ids, drift, facets, search_text, revision, changed_at)
	SELECT s.id, 'here', s.number, s.customer_id, s.customer_name, c.country, s.person_id, p.name, s.status,
		s.created_at, jsonb_array_length(s.cart->'lines'), coalesce(s.cart->'lines'->0->>'title', ''), s.totals,
		CASE WHEN jsonb_array_length(s.totals) = 1 THEN s.totals->0->>'currency' END, s.value, placed.ids, placed.drift,
		ARRAY['source:here', 'status:' || s.status, 'customer:' || s.customer_id, 'person:' || s.person_id]
			|| CASE WHEN c.country IS NULL THEN '{}' ELSE ARRAY['country:' || c.country] END
			|| CASE WHEN s.content->>'partnerIdOnRecord' > '' THEN ARRAY['reseller:' || (s.content->>'partnerIdOnRecord')] ELSE '{}' END
			|| CASE WHEN s.failure IS NOT NULL OR s.is_partial OR s.status IN ('failed', 'refused', 'partly_placed')
				THEN ARRAY['errors:yes'] ELSE '{}' END
			|| CASE WHEN placed.drift <> '{}' THEN ARRAY['drift:yes'] ELSE '{}' END
			|| placed.stages || asked.facets
			|| ARRAY(SELECT 'currency:' || (money->>'currency') FROM jsonb_array_elements(s.totals) money),
		lower(concat_ws(' ', s.search_text, 'od-' || s.number, c.company_name, c.domain, s.request_id, placed.words, asked.words,
			(SELECT string_agg(DISTINCT v.correlation_id, ' ') FROM submission_events v WHERE v.submission_id = s.id))),
		s.revision, clock_timestamp()
	FROM order_submissions s
	JOIN people p ON p.id = s.person_id
	LEFT JOIN customers c ON c.id = s.customer_id
	CROSS JOIN LATERAL (
		SELECT coalesce(array_agg(DISTINCT f.facet), '{}') AS facets, string_agg(DISTINCT line->>'productId', ' ') AS words
		FROM jsonb_array_elements(s.content->'lines') line
		CROSS JOIN LATERAL (VALUES ('product:' || (line->>'productId')), ('family:' || product_family(line->>'productTitle')),
			('term:' || coalesce(nullif(line->'choice'->>'termDuration', ''), 'none')),
			('billing:' || lower(line->'choice'->>'billingCycle'))) f (facet)
		WHERE f.facet IS NOT NULL
	) asked
	CROSS JOIN LATERAL (
		SELECT coalesce(array_agg(DISTINCT o.id), '{}') AS ids,
			coalesce(array_agg(DISTINCT d.kind) FILTER (WHERE d.kind IS NOT NULL), '{}') AS drift,
			coalesce(array_agg(DISTINCT 'stage:' || l.stage) FILTER (WHERE l.stage IS NOT NULL), '{}') AS stages,
			concat_ws(' ', string_agg(DISTINCT o.id, ' '), string_agg(DISTINCT l.subscription_id, ' ')) AS words
		FROM orders o
		LEFT JOIN order_lines l ON l.customer_id = o.customer_id AND l.order_id = o.id
		LEFT JOIN order_drifts d ON d.customer_id = o.customer_id AND d.order_id = o.id
		WHERE o.submission_id = s.id
	) placed
	WHERE s.id = ANY (submission_ids)
	ON CONFLICT (id) DO UPDATE SET customer_name = excluded.customer_name, country = excluded.country,
		person_name = excluded.person_name, status = excluded.status, line_count = excluded.line_count,
		first_title = excluded.first_title, totals = excluded.totals, currency = excluded.currency, value = excluded.value,
		order_ids = excluded.order_ids, drift = excluded.drift, facets = excluded.facets, search_text = excluded.search_text,
		revision = greatest(excluded.revision, e.revision + 1), changed_at = clock_timestamp();
END $$;
--> statement-breakpoint
CREATE FUNCTION "refresh_elsewhere_entries"(customer_ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	DELETE FROM order_entries e USING orders o
		WHERE o.customer_id = ANY (customer_ids) AND e.id = elsewhere_entry_id(o.customer_id, o.id);
	INSERT INTO order_entries AS e (id, source, customer_id, customer_name, country, status, created_at, line_count, first_title,
		totals, currency, value, order_ids, facets, search_text, changed_at)
	SELECT elsewhere_entry_id(o.customer_id, o.id), 'elsewhere', o.customer_id, coalesce(c.company_name, ''), c.country, o.status,
		o.creation_date, coalesce(lines.count, 0), coalesce(lines.first_title, ''),
		CASE WHEN o.total IS NULL OR o.currency IS NULL THEN '[]'
			ELSE jsonb_build_array(jsonb_build_object('currency', o.currency, 'amount', o.total::text)) END,
		CASE WHEN o.total IS NOT NULL THEN o.currency END, CASE WHEN o.currency IS NOT NULL THEN o.total END, ARRAY[o.id],
		ARRAY['source:elsewhere', 'status:' || o.status, 'customer:' || o.customer_id]
			|| CASE WHEN c.country IS NULL THEN '{}' ELSE ARRAY['country:' || c.country] END
			|| CASE WHEN o.currency IS NULL THEN '{}' ELSE ARRAY['currency:' || o.currency] END
			|| CASE WHEN o.status IN ('failed', 'partly_placed') THEN ARRAY['errors:yes'] ELSE '{}' END
			|| coalesce(lines.facets, '{}'),
		lower(concat_ws(' ', c.company_name, c.domain, o.id, lines.words)), clock_timestamp()
	FROM partner_orders o
	LEFT JOIN customers c ON c.id = o.customer_id
	LEFT JOIN LATERAL (
		SELECT count(DISTINCT l.line_item_number) AS count,
			(array_agg(l.title ORDER BY l.line_item_number))[1] AS first_title,
			array_agg(DISTINCT f.facet) FILTER (WHERE f.facet IS NOT NULL) AS facets,
			string_agg(DISTINCT concat_ws(' ', l.title, l.friendly_name, l.product_id, l.subscription_id), ' ') AS words
		FROM partner_order_lines l
		CROSS JOIN LATERAL (VALUES ('product:' || l.product_id), ('family:' || product_family(l.title)),
			('term:' || coalesce(nullif(l.term_duration, ''), 'none')), ('billing:' || lower(nullif(l.billing_cycle, ''))),
			('reseller:' || nullif(l.partner_id_on_record, ''))) f (facet)
		WHERE l.customer_id = o.customer_id AND l.order_id = o.id
	) lines ON true
	WHERE o.customer_id = ANY (customer_ids)
		AND NOT EXISTS (SELECT FROM orders ours WHERE ours.customer_id = o.customer_id AND ours.id = o.id)
	ON CONFLICT (id) DO UPDATE SET customer_name = excluded.customer_name, country = excluded.country, status = excluded.status,
		created_at = excluded.created_at, line_count = excluded.line_count, first_title = excluded.first_title,
		totals = excluded.totals, currency = excluded.currency, value = excluded.value, facets = excluded.facets,
		search_text = excluded.search_text, revision = e.revision + 1, changed_at = clock_timestamp()
	WHERE (e.customer_name, e.country, e.status, e.created_at, e.line_count, e.first_title, e.totals, e.facets, e.search_text)
		IS DISTINCT FROM (excluded.customer_name, excluded.country, excluded.status, excluded.created_at, excluded.line_count,
			excluded.first_title, excluded.totals, excluded.facets, excluded.search_text);
END $$;
--> statement-breakpoint
-- When the transaction ends, once: several changes of a submission in it are one change of its entry.
CREATE FUNCTION "keep_order_entry"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NOT EXISTS (
		SELECT FROM order_entries e JOIN order_submissions s ON s.id = e.id
		WHERE e.id = NEW.id AND e.revision >= s.revision AND e.changed_at > s.changed_at AND starts_with(e.search_text, s.search_text)
	) THEN
		PERFORM refresh_order_entries(ARRAY[NEW.id]);
	END IF;
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "order_submissions_entry" AFTER INSERT OR UPDATE OF "revision", "search_text" ON "order_submissions"
	DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "keep_order_entry"();
--> statement-breakpoint
-- A customer that is called otherwise, or whose country was read: its history says so.
CREATE FUNCTION "keep_entries_of_customer"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM refresh_order_entries(ARRAY(SELECT id FROM order_entries WHERE customer_id = NEW.id AND source = 'here'));
	PERFORM refresh_elsewhere_entries(ARRAY[NEW.id]);
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "customers_entries" AFTER UPDATE OF "company_name", "domain", "country" ON "customers"
	FOR EACH ROW WHEN ((OLD.company_name, OLD.domain, OLD.country) IS DISTINCT FROM (NEW.company_name, NEW.domain, NEW.country))
	EXECUTE FUNCTION "keep_entries_of_customer"();
--> statement-breakpoint
SELECT "refresh_order_entries"(ARRAY(SELECT "id" FROM "order_submissions"));
