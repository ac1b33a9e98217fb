/** What Partner Center has: its orders, ours and others', with their lines and subscriptions. */
export const MIRROR = [
  `insert into partner_orders (customer_id, id, order_status, status, transaction_type, billing_cycle, currency, total, creation_date)
  select c.id, o.order_id,
    case o.outcome when 'following' then 'pending' when 'late' then 'pending' when 'needs_you' then 'pending_po_upload'
      when 'failed' then 'error' when 'cancelled' then 'cancelled' when 'suspended' then 'suspended' else 'completed' end,
    case o.outcome when 'following' then 'provisioning' when 'late' then 'provisioning' when 'partly' then 'active' else o.outcome end,
    'UserPurchase', l.billing, c.currency, l.total, o.created_at
  from seed_orders o
  join seed_customers c on c.i = o.customer
  join (select n, min(billing) as billing, trim_scale(sum(extended_price)) as total from seed_lines group by n) l using (n)
  where o.outcome not in ('unknown', 'refused', 'abandoned')`,

  // Of a hundred orders of ours one has more seats by now: somebody added them in Microsoft's portal.
  `insert into partner_order_lines (customer_id, order_id, line_item_number, offer_id, product_id, title, friendly_name, quantity,
    term_duration, billing_cycle, currency, unit_price, extended_price, partner_id_on_record, subscription_id)
  select c.id, o.order_id, l.k, l.product_id || ':0001', l.product_id, l.title, l.friendly_name,
    l.quantity + case when o.here and o.n % 100 = 0 and l.k = 0 then 2 else 0 end, l.term, l.billing, c.currency, l.unit_price,
    l.extended_price, c.reseller_id,
    case when o.outcome in ('active', 'partly', 'cancelled', 'suspended') then l.subscription_id end
  from seed_lines l join seed_orders o using (n) join seed_customers c on c.i = o.customer
  where o.outcome not in ('unknown', 'refused', 'abandoned') and not (o.outcome = 'partly' and l.k = o.line_count - 1)`,

  // A term begins anew while it renews itself; seven days after each beginning it can be cancelled.
  `insert into partner_subscriptions (customer_id, id, order_id, offer_id, offer_name, friendly_name, quantity, status, term_duration,
    billing_cycle, auto_renew_enabled, effective_start_date, commitment_end_date, cancellation_allowed_until_date, refundable, partner_id)
  select c.id, l.subscription_id, o.order_id, l.product_id || ':0001', l.title, l.friendly_name, l.quantity,
    case when o.outcome in ('cancelled', 'suspended') then o.outcome when begun + span < now() then 'expired' else 'active' end,
    l.term, l.billing, renews, o.done_at, begun + span, begun + interval '7 days',
    case when begun + interval '7 days' > now() then jsonb_build_array(jsonb_build_object('quantity', l.quantity, 'until',
      to_char((begun + interval '7 days') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))) else '[]' end,
    c.reseller_id
  from seed_lines l join seed_orders o using (n) join seed_customers c on c.i = o.customer
  cross join lateral (select l.term::interval as span, pg_temp.chance(o.n * 64 + l.k, 40) < 0.85 as renews) t
  cross join lateral (select o.done_at + case when renews then span * greatest(0, floor(extract(epoch from now() - o.done_at)
    / extract(epoch from span))::int) else interval '0' end as begun) b
  where l.term <> '' and o.outcome in ('active', 'partly', 'cancelled', 'suspended')
    and not (o.outcome = 'partly' and l.k = o.line_count - 1)`,
]
