-- Two of 256 marks for each facet: an entry that has a facet has its marks; one that has its marks has it nearly always.
CREATE FUNCTION "facet_marks"(facets text[]) RETURNS bit(256) LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
	SELECT coalesce(bit_or(set_bit(set_bit(repeat('0', 256)::bit(256), get_byte(hash, 0), 1), get_byte(hash, 1), 1)),
		repeat('0', 256)::bit(256))
	FROM unnest(facets) facet CROSS JOIN LATERAL decode(md5(facet), 'hex') hash
$$;
--> statement-breakpoint
DROP INDEX "order_entries_newest_idx";--> statement-breakpoint
-- One statement: each would write the whole table anew.
ALTER TABLE "order_entries"
	ADD COLUMN "marks" bit(256) GENERATED ALWAYS AS (facet_marks(facets)) STORED NOT NULL,
	ADD COLUMN "customer_key" text GENERATED ALWAYS AS (lower("left"(customer_name, 100))) STORED NOT NULL,
	ADD COLUMN "person_key" text GENERATED ALWAYS AS (lower("left"(person_name, 100))) STORED NOT NULL,
	ADD COLUMN "product_key" text GENERATED ALWAYS AS (lower("left"(first_title, 100))) STORED NOT NULL,
	ADD COLUMN "country_key" text GENERATED ALWAYS AS (coalesce(country::text, '')) STORED NOT NULL,
	ADD COLUMN "value_key" numeric GENERATED ALWAYS AS (coalesce(value, -1)) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "order_entries_by_value_idx" ON "order_entries" USING btree ("value_key" DESC NULLS FIRST,"created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST,"marks");--> statement-breakpoint
CREATE INDEX "order_entries_by_customer_idx" ON "order_entries" USING btree ("customer_key","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST,"marks","value_key");--> statement-breakpoint
CREATE INDEX "order_entries_by_status_idx" ON "order_entries" USING btree ("status","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST,"marks","value_key");--> statement-breakpoint
CREATE INDEX "order_entries_by_person_idx" ON "order_entries" USING btree ("person_key","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST,"marks","value_key");--> statement-breakpoint
CREATE INDEX "order_entries_by_country_idx" ON "order_entries" USING btree ("country_key","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST,"marks","value_key");--> statement-breakpoint
CREATE INDEX "order_entries_by_lines_idx" ON "order_entries" USING btree ("line_count" DESC NULLS FIRST,"created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST,"marks","value_key");--> statement-breakpoint
CREATE INDEX "order_entries_by_product_idx" ON "order_entries" USING btree ("product_key","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST,"marks","value_key");--> statement-breakpoint
CREATE INDEX "order_entries_newest_idx" ON "order_entries" USING btree ("created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST,"marks","value_key");