ALTER TABLE "order_drafts" ADD COLUMN "cart_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "order_drafts" ADD COLUMN "cart_by" uuid;--> statement-breakpoint
ALTER TABLE "order_submissions" ADD COLUMN "looking_by" uuid;--> statement-breakpoint
-- What was pressed before calls were written down may have been called: once at least, when it was pressed.
INSERT INTO "placing_attempts" ("submission_id", "number", "request_id", "cart_id", "began_at")
	SELECT "id", 1, "request_id", CASE WHEN "route" = 'cart' THEN "cart" ->> 'cartId' END, "created_at"
	FROM "order_submissions" WHERE "state" IN ('placing', 'outcome_unknown')
	ON CONFLICT DO NOTHING;
