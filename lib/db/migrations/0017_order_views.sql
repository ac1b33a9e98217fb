CREATE TABLE "facet_values" (
	"kind" text NOT NULL,
	"value" text NOT NULL,
	"label" text DEFAULT '' NOT NULL,
	CONSTRAINT "facet_values_kind_value_pk" PRIMARY KEY("kind","value")
);
--> statement-breakpoint
CREATE TABLE "order_views" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" text NOT NULL,
	"name" text NOT NULL,
	"is_shared" boolean DEFAULT false NOT NULL,
	"search" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "order_views" ADD CONSTRAINT "order_views_owner_id_people_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "order_views_name_idx" ON "order_views" USING btree ("owner_id",lower("name"));--> statement-breakpoint
CREATE INDEX "order_views_shared_idx" ON "order_views" USING btree ("created_at") WHERE "order_views"."is_shared";--> statement-breakpoint
-- What an entry can be found by is kept once per value. Whom it was placed for is not among it: customers are a table.
CREATE FUNCTION "keep_facet_values"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO facet_values (kind, value, label)
	SELECT fresh.kind, fresh.value, coalesce(CASE WHEN fresh.kind = 'product' THEN coalesce(
		(SELECT l.title FROM stored e JOIN partner_order_lines l ON l.customer_id = e.customer_id AND l.order_id = ANY (e.order_ids)
			WHERE e.source = 'elsewhere' AND e.facets @> ARRAY['product:' || fresh.value] AND l.product_id = fresh.value LIMIT 1),
		(SELECT line->>'productTitle' FROM stored e JOIN order_submissions s ON s.id = e.id
			CROSS JOIN LATERAL jsonb_array_elements(s.content->'lines') line
			WHERE e.facets @> ARRAY['product:' || fresh.value] AND line->>'productId' = fresh.value LIMIT 1)) END, '')
	FROM (
		SELECT split_part(seen.facet, ':', 1) AS kind, substr(seen.facet, strpos(seen.facet, ':') + 1) AS value
		FROM (SELECT DISTINCT facet FROM stored CROSS JOIN LATERAL unnest(stored.facets) facet) seen
		WHERE split_part(seen.facet, ':', 1) IN ('reseller', 'product', 'term', 'billing', 'country', 'currency')
	) fresh
	WHERE NOT EXISTS (SELECT FROM facet_values known WHERE known.kind = fresh.kind AND known.value = fresh.value)
	ORDER BY fresh.kind, fresh.value
	ON CONFLICT DO NOTHING;
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "order_entries_facets_new" AFTER INSERT ON "order_entries" REFERENCING NEW TABLE AS stored
	FOR EACH STATEMENT EXECUTE FUNCTION "keep_facet_values"();
--> statement-breakpoint
CREATE TRIGGER "order_entries_facets_changed" AFTER UPDATE ON "order_entries" REFERENCING NEW TABLE AS stored
	FOR EACH STATEMENT EXECUTE FUNCTION "keep_facet_values"();
--> statement-breakpoint
-- Nothing changes, but every entry is seen.
UPDATE "order_entries" SET "revision" = "revision" WHERE "id" IN (
	SELECT DISTINCT ON (facet) "id" FROM "order_entries" CROSS JOIN LATERAL unnest("facets") facet
	WHERE facet ~ '^(reseller|product|term|billing|country|currency):'
);
