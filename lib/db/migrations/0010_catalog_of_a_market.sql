CREATE TABLE "catalog_markets" (
	"market" char(2) PRIMARY KEY NOT NULL,
	"listed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"used_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"failure" jsonb
);
--> statement-breakpoint
CREATE TABLE "catalog_offers" (
	"market" char(2) NOT NULL,
	"product_id" text NOT NULL,
	"sku_id" text NOT NULL,
	"segment" text NOT NULL,
	"term_duration" text NOT NULL,
	"billing_cycle" text NOT NULL,
	"availability_id" text NOT NULL,
	"currency" char(3),
	"is_renewable" boolean NOT NULL,
	"renewal_options" jsonb NOT NULL,
	"cancellation_policies" jsonb NOT NULL,
	"read_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "catalog_offers_market_product_id_sku_id_segment_term_duration_billing_cycle_pk" PRIMARY KEY("market","product_id","sku_id","segment","term_duration","billing_cycle")
);
--> statement-breakpoint
CREATE TABLE "catalog_plans" (
	"market" char(2) NOT NULL,
	"product_id" text NOT NULL,
	"sku_id" text NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"minimum_quantity" integer NOT NULL,
	"maximum_quantity" integer NOT NULL,
	"is_trial" boolean NOT NULL,
	"is_addon" boolean NOT NULL,
	"prerequisites" text[] DEFAULT '{}'::text[] NOT NULL,
	"purchase_prerequisites" text[] DEFAULT '{}'::text[] NOT NULL,
	"provisioning_variables" text[] DEFAULT '{}'::text[] NOT NULL,
	"inventory_variables" text[] DEFAULT '{}'::text[] NOT NULL,
	"attestation_type" text,
	"minimum_commitment" jsonb,
	"read_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "catalog_plans_market_product_id_sku_id_pk" PRIMARY KEY("market","product_id","sku_id")
);
--> statement-breakpoint
CREATE TABLE "catalog_promotions" (
	"market" char(2) NOT NULL,
	"segment" text NOT NULL,
	"promotion_id" text NOT NULL,
	"product_id" text NOT NULL,
	"sku_id" text NOT NULL,
	"term_duration" text NOT NULL,
	"billing_cycle" text NOT NULL,
	"name" text NOT NULL,
	"description" text NOT NULL,
	"is_auto_applicable" boolean NOT NULL,
	"discount" numeric,
	"starts_at" timestamp (3) with time zone,
	"ends_at" timestamp (3) with time zone,
	"read_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "catalog_promotions_market_promotion_id_product_id_sku_id_term_duration_billing_cycle_pk" PRIMARY KEY("market","promotion_id","product_id","sku_id","term_duration","billing_cycle")
);
--> statement-breakpoint
ALTER TABLE "catalog_products" ADD COLUMN "sub_type" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "catalog_products" ADD COLUMN "kind" text DEFAULT 'license' NOT NULL;--> statement-breakpoint
ALTER TABLE "catalog_products" ADD COLUMN "segments" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "catalog_products" ADD COLUMN "has_trial" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "catalog_products" ADD COLUMN "plans_text" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "catalog_products" ADD COLUMN "plans_read_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "catalog_offers" ADD CONSTRAINT "catalog_offers_market_product_id_sku_id_catalog_plans_market_product_id_sku_id_fk" FOREIGN KEY ("market","product_id","sku_id") REFERENCES "public"."catalog_plans"("market","product_id","sku_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog_plans" ADD CONSTRAINT "catalog_plans_market_product_id_catalog_products_market_product_id_fk" FOREIGN KEY ("market","product_id") REFERENCES "public"."catalog_products"("market","product_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "catalog_promotions_product_idx" ON "catalog_promotions" USING btree ("market","product_id");--> statement-breakpoint
CREATE INDEX "catalog_products_plans_idx" ON "catalog_products" USING gin ("plans_text" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "catalog_products_due_idx" ON "catalog_products" USING btree ("market","plans_read_at" NULLS FIRST);