/** What became of the presses: orders, lines, what was refused, and where Microsoft has something else by now. */
export const PLACED = [
  `insert into orders (customer_id, id, submission_id, status, currency, total, creation_date, updated_at)
  select p.customer_id, p.id, o.submission_id, p.order_status, p.currency, p.total, p.creation_date, o.done_at
  from seed_orders o join seed_customers c on c.i = o.customer join partner_orders p on p.customer_id = c.id and p.id = o.order_id
  where o.here`,

  `insert into order_lines (submission_id, customer_id, order_id, line_item_number, position, offer_id, title, friendly_name, quantity,
    term_duration, billing_cycle, currency, unit_price, extended_price, partner_id_on_record, subscription_id, stage, stage_reason,
    placed_at, provisioning_at, settled_at)
  select o.submission_id, c.id, o.order_id, l.k, l.k, l.product_id || ':0001', l.title, l.friendly_name, l.quantity, l.term, l.billing,
    c.currency, l.unit_price, l.extended_price, c.reseller_id, case when stage = 'active' then l.subscription_id end, stage,
    case stage when 'active' then 'completed' when 'failed' then 'error' when 'needs_you' then 'pending_po_upload' else 'pending' end,
    o.created_at + interval '3 seconds', o.created_at + interval '5 seconds',
    case when stage in ('active', 'failed') then greatest(o.done_at - make_interval(secs => l.k), o.created_at + interval '6 seconds') end
  from seed_lines l join seed_orders o using (n) join seed_customers c on c.i = o.customer
  cross join lateral (select case when o.outcome in ('following', 'late') then 'provisioning'
    when o.outcome = 'needs_you' and l.k = 0 then 'needs_you' when o.outcome = 'failed' then 'failed' else 'active' end as stage) s
  where o.here and o.outcome not in ('unknown', 'refused', 'abandoned') and not (o.outcome = 'partly' and l.k = o.line_count - 1)`,

  `insert into order_errors (submission_id, order_group_id, code, description, positions)
  select submission_id, '1', '800037', 'The offer is not available for purchase.', array[line_count - 1]
  from seed_orders where here and outcome = 'partly'`,

  `insert into order_drifts (customer_id, order_id, line_item_number, kind, ordered, found)
  select c.id, o.order_id, l.k, 'quantity', l.quantity::text, (l.quantity + 2)::text
  from seed_orders o join seed_lines l on l.n = o.n and l.k = 0 join seed_customers c on c.i = o.customer
  where o.here and o.n % 100 = 0 and o.outcome not in ('unknown', 'refused', 'abandoned')`,
]

/** How each press came to where it stands: calls, changes of state, and the timeline that people read. */
export const TIMELINE = [
  `insert into placing_attempts (submission_id, number, request_id, began_at, ended_at, outcome, code, correlation_id)
  select submission_id, 1, md5('request/' || submission_id)::uuid, created_at, created_at + interval '3 seconds',
    case outcome when 'refused' then 'refused' when 'unknown' then 'unknown' when 'abandoned' then 'unknown' else 'answered' end,
    case outcome when 'refused' then '800037' when 'unknown' then 'outcomeUnknown' when 'abandoned' then 'outcomeUnknown' end,
    md5('correlation/' || submission_id)::uuid
  from seed_orders where here`,

  `insert into submission_transitions (submission_id, from_state, to_state, at, person_id, why, request_id)
  select o.submission_id, way.from_state, way.to_state, way.at, case when way.from_state is null then p.id end, way.why,
    md5('request/' || o.submission_id)::uuid
  from seed_orders o join seed_people p on p.i = o.person
  cross join lateral (select case when outcome = 'partly' then 'partly_placed' else 'placed' end as placed) w
  cross join lateral (values
    (1, true, null, 'placing', o.created_at, 'pressed'),
    (2, outcome in ('unknown', 'abandoned'), 'placing', 'outcome_unknown', o.created_at + interval '3 seconds', 'outcome_unknown'),
    (2, outcome = 'refused', 'placing', 'refused', o.done_at, 'refused'),
    (2, outcome not in ('unknown', 'abandoned', 'refused'), 'placing', placed, o.created_at + interval '3 seconds', 'placing_answered'),
    (3, outcome = 'abandoned', 'outcome_unknown', 'abandoned', o.done_at, 'abandoned'),
    (3, outcome in ('following', 'late', 'needs_you'), placed, outcome, o.done_at, outcome),
    (3, outcome in ('active', 'failed', 'partly'), placed, 'settled', o.done_at, 'settled')
  ) way (step, applies, from_state, to_state, at, why)
  where o.here and way.applies order by o.n, way.step`,

  `insert into submission_events (submission_id, at, kind, person_id, detail, request_id, correlation_id)
  select o.submission_id, e.at, e.kind, case when e.kind in ('pressed', 'abandoned') then p.id end, e.detail,
    case when e.step < 3 then md5('request/' || o.submission_id)::uuid::text end,
    case when e.step = 2 then md5('correlation/' || o.submission_id)::uuid::text end
  from seed_orders o join seed_people p on p.i = o.person
  cross join lateral (select o.created_at + interval '3 seconds' as answered_at, case when outcome = 'partly' then 1 else 0 end as refused) w
  cross join lateral (
    select 1 as step, 0 as k, o.created_at as at, 'pressed' as kind, jsonb_build_object('route', 'cart', 'lines', o.line_count) as detail
    union all select 2, 0, answered_at, case when outcome = 'refused' then 'refused' else 'outcome_unknown' end,
      jsonb_build_object('code', case when outcome = 'refused' then '800037' else 'outcomeUnknown' end)
      where outcome in ('unknown', 'abandoned', 'refused')
    union all select 2, 0, answered_at, 'placing_answered', jsonb_build_object('orders', 1, 'refused', refused)
      where outcome not in ('unknown', 'abandoned', 'refused')
    union all select 3, 0, answered_at, 'order_created', jsonb_build_object('orderId', o.order_id, 'lines', o.line_count - refused)
      where outcome not in ('unknown', 'abandoned', 'refused')
    union all select 3, 1, answered_at, 'group_refused', jsonb_build_object('code', '800037', 'description', 'The offer is not available for purchase.')
      where outcome = 'partly'
    union all select 4, l.line_item_number, l.settled_at, 'line_' || l.stage, jsonb_build_object('title', l.friendly_name,
      'orderId', l.order_id, 'reason', l.stage_reason) || case when l.subscription_id is null then '{}'
        else jsonb_build_object('subscriptionId', l.subscription_id) end
      from order_lines l where l.submission_id = o.submission_id and l.settled_at is not null
    union all select 4, 0, o.done_at, 'line_needs_you', jsonb_build_object('title', '', 'reason', 'pending_po_upload')
      where outcome = 'needs_you'
    union all select 5, 0, o.done_at, case outcome when 'late' then 'late' when 'abandoned' then 'abandoned' else 'settled' end, '{}'
      where outcome in ('active', 'failed', 'partly', 'late', 'abandoned')
  ) e
  where o.here order by o.n, e.step, e.k`,
]
