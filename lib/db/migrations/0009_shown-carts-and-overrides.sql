ALTER TABLE "order_drafts" ADD COLUMN "shown" jsonb;--> statement-breakpoint
ALTER TABLE "order_submissions" ADD COLUMN "overrides" jsonb DEFAULT '[]'::jsonb NOT NULL;