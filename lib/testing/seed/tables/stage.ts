/**
 * Temporary tables in which a chunk of orders is made up before it is stored. Chance is a hash of the order's number and
 * of what is diced for: the same numbers bring the same orders, whatever chunks they come in.
 */
export const STAGE = `
create or replace function pg_temp.chance(n bigint, salt bigint) returns float8 language sql immutable as $$
  select (hashint8extended(n, salt) & 4503599627370495)::float8 / 4503599627370496.0 $$;
create or replace function pg_temp.normal(n bigint, salt bigint) returns float8 language sql immutable as $$
  select sqrt(-2 * ln(greatest(pg_temp.chance(n, salt), 1e-12))) * cos(2 * pi() * pg_temp.chance(n, salt + 1)) $$;
create temporary table seed_customers (i int primary key, id uuid, name text, domain text, country char(2), currency char(3),
  rate float8, digits int, reseller_id text, reseller_name text) on commit drop;
create temporary table seed_offers (slot int primary key, product_id text, title text, term text, billing text, usd float8,
  periods int) on commit drop;
create temporary table seed_people (i int primary key, id text, name text, upn text) on commit drop;
create temporary table seed_orders (n bigint primary key, here boolean, submission_id uuid, draft_id uuid, order_id text,
  customer int, person int, outcome text, created_at timestamptz(3), done_at timestamptz(3), line_count int, po text) on commit drop;
create temporary table seed_lines (n bigint, k int, product_id text, title text, term text, billing text, friendly_name text,
  quantity int, unit_price numeric, extended_price numeric, subscription_id text, primary key (n, k)) on commit drop;
`

/** $1 how many orders there will be, $2 and $3 which of them, $4 how many customers, $5 lines of an order beyond the first, $6 what its ids begin with. */
export const STAGE_ORDERS = `
insert into seed_orders
select n, here, md5($6 || '/submission/' || n)::uuid, md5($6 || '/draft/' || n)::uuid, left(md5($6 || '/order/' || n), 12),
  customer, floor(12 * chance_person ^ 1.6)::int, outcome, created_at,
  date_trunc('second', created_at) + make_interval(secs => floor(10 + 40 * exp(1.3 * pg_temp.normal(n, 20) + 1))),
  greatest(lines, case when outcome = 'partly' then 2 else 1 end),
  case when pg_temp.chance(n, 9) < 0.5 then 'PO-' || 100000 + n end
from generate_series($2::bigint, $3::bigint - 1) n
cross join lateral (select pg_temp.chance(n, 1) < 0.18 as here, pg_temp.chance(n, 4) as chance_person, pg_temp.chance(n, 5) as luck,
  floor($4::int * pg_temp.chance(n, 2) ^ 2.5)::int as customer,
  least(40, 1 + case when $5::float8 > 0
    then floor(-ln(1 - pg_temp.chance(n, 3)) / ln(1 + 1 / $5::float8))::int else 0 end) as lines,
  date_trunc('day', now()) - interval '1095 days'
    + make_interval(days => floor(1095.99 * ((n + pg_temp.chance(n, 6)) / $1::float8) ^ 0.7)::int) as drawn) d
join seed_customers c on c.i = customer
-- Few orders on weekends, most of them in the office hours of the country.
cross join lateral (select drawn - case when extract(isodow from drawn) > 5 and pg_temp.chance(n, 7) < 0.85
    then make_interval(days => extract(isodow from drawn)::int - 5 + floor(5 * pg_temp.chance(n, 11))::int) else interval '0' end
  + make_interval(secs => 3600 * (8 + 5 * (pg_temp.chance(n, 8) + pg_temp.chance(n, 10)) - case c.country
    when 'JP' then 9 when 'KR' then 9 when 'TW' then 8 when 'AU' then 10 when 'US' then -6 when 'CA' then -5 when 'AE' then 4
    when 'SA' then 3 when 'IL' then 2 when 'GR' then 2 else 1 end)) as moment) m
cross join lateral (select case when moment < now() then moment else moment - interval '1 day' end as created_at) t
cross join lateral (select case
    when here and created_at > now() - interval '10 days' then case when luck < 0.3 then 'following' when luck < 0.34 then 'late'
      when luck < 0.37 then 'needs_you' when luck < 0.375 then 'unknown' when luck < 0.4 then 'refused' when luck < 0.42 then 'partly'
      else 'active' end
    when here then case when luck < 0.03 then 'refused' when luck < 0.042 then 'partly' when luck < 0.052 then 'failed'
      when luck < 0.055 then 'abandoned' else 'active' end
    when created_at > now() - interval '2 days' and luck < 0.25 then 'following'
    when luck < 0.04 then 'cancelled' when luck < 0.05 then 'suspended' when luck < 0.055 then 'failed' else 'active' end as outcome) o
`

/** Quantities are log-normal: most orders are small. */
export const STAGE_LINES = `
insert into seed_lines
select n, k, product_id, title, term, billing,
  case when pg_temp.chance(line, 31) < 0.3 then (array['Head office', 'Sales', 'Warehouse', 'Field staff', '本社', '営業部', 'المبيعات',
    '=1+1', '<b>Board</b>', 'École 🚀'])[1 + floor(10 * pg_temp.chance(line, 32) ^ 2)::int] else title end,
  quantity, unit, unit * quantity * periods, md5($1 || '/subscription/' || line)::uuid::text
from seed_orders o
join seed_customers c on c.i = o.customer
cross join lateral generate_series(0, o.line_count - 1) k
cross join lateral (select o.n * 64 + k as line) l
join seed_offers f on f.slot = floor(2000 * pg_temp.chance(line, 30))::int
cross join lateral (select case when usd = 0 then 1
  else least(5000, greatest(1, round(exp(1.6 + 1.1 * pg_temp.normal(line, 33)))))::int end as quantity,
  round((f.usd * c.rate)::numeric, c.digits) as unit) p
`
