/** Presses are only those that were placed here; what was typed is written as canonical JSON, so that its digest is that of the attestation. */
const CONTENTS = `
create temporary table seed_contents on commit drop as
select o.n, lines.cart, lines.totals, lines.words,
  '{"additionalPartnerIds":[],"lines":[' || lines.content || '],"notes":"","partnerIdOnRecord":' || to_json(coalesce(c.reseller_id, ''))
    || ',"poNumber":' || to_json(coalesce(o.po, '')) || ',"route":"cart"}' as content
from seed_orders o
join seed_customers c on c.i = o.customer
cross join lateral (
  select jsonb_build_array(jsonb_build_object('currency', c.currency, 'amount', trim_scale(sum(l.extended_price))::text)) as totals,
    string_agg(l.title || ' ' || l.friendly_name, ' ' order by l.k) as words,
    string_agg('{"attestationAccepted":false,"attestationType":null,"choice":{"billingCycle":' || to_json(l.billing)
      || ',"segment":"commercial","termDuration":' || to_json(l.term) || '},"friendlyName":' || to_json(l.friendly_name)
      || ',"key":"line-' || l.k || '","maximumQuantity":10000,"minimumCommitment":null,"minimumQuantity":1,'
      || '"options":{"customTermEndDate":null,"promotionId":null,"provisioningContext":{},"purchaseCommitment":null,"renewsTo":null},'
      || '"productId":' || to_json(l.product_id) || ',"productTitle":' || to_json(l.title) || ',"provisioningVariables":[],"quantity":'
      || l.quantity || ',"skuId":"0001","skuTitle":' || to_json(l.title) || '}', ',' order by l.k) as content,
    jsonb_agg(jsonb_build_object('position', l.k, 'key', 'line-' || l.k, 'catalogItemId', l.product_id || ':0001:seed',
      'title', l.title, 'friendlyName', l.friendly_name, 'quantity', l.quantity, 'segment', 'commercial', 'termDuration', l.term,
      'billingCycle', l.billing, 'orderGroup', '0', 'promotionId', null, 'customTermEndDate', null, 'currency', c.currency,
      'listPrice', l.unit_price::text, 'discountedPrice', null, 'proratedPrice', null, 'price', l.unit_price::text,
      'extendedPrice', trim_scale(l.extended_price)::text, 'error', null) order by l.k) as cart
  from seed_lines l where l.n = o.n
) lines
where o.here`

const DRAFTS = `
insert into order_drafts (id, customer_id, owner_id, content, created_at, updated_at, placed_at, discarded_at, changed_at)
select o.draft_id, c.id, p.id, t.content::jsonb, o.created_at - interval '6 minutes', o.created_at,
  case when o.outcome <> 'refused' then o.created_at end, case when o.outcome = 'refused' then o.done_at end, o.created_at
from seed_contents t join seed_orders o using (n) join seed_customers c on c.i = o.customer join seed_people p on p.i = o.person`

/** $1 and $2 the sentences that were attested with and without a reseller, $3 their version. */
export const SUBMISSIONS = `
insert into order_submissions (id, draft_id, customer_id, customer_name, person_id, session_id, route, state, status, is_partial,
  request_id, content, cart, attestation, totals, value, failure, search_text, attempts, revision, created_at, placed_at, settled_at,
  next_look_at, late_at, updated_at, changed_at)
select o.submission_id, o.draft_id, c.id, c.name, p.id, 'seed', 'cart', s.state, s.status, o.outcome = 'partly',
  md5('request/' || o.submission_id)::uuid, t.content::jsonb,
  jsonb_build_object('cartId', md5('cart/' || o.submission_id)::uuid, 'draftVersion', 1, 'expiresAt', o.created_at + interval '7 days',
    'readAt', o.created_at, 'lines', t.cart, 'totals', t.totals),
  jsonb_build_object('text', a.text, 'further', '[]'::jsonb, 'version', $3::text, 'locale', 'en',
    'textHash', encode(sha256(convert_to(a.text, 'UTF8')), 'hex'), 'contentHash', encode(sha256(convert_to(t.content, 'UTF8')), 'hex'),
    'personName', p.name, 'personUpn', p.upn, 'signInMethods', '["pwd", "mfa"]'::jsonb, 'acceptedAt', o.created_at),
  t.totals, (t.totals->0->>'amount')::numeric,
  case o.outcome when 'refused' then '{"code": "offerNotPurchasable", "microsoftCode": "800037"}'
    when 'unknown' then '{"code": "outcomeUnknown"}' when 'abandoned' then '{"code": "outcomeUnknown"}' end::jsonb,
  lower(concat_ws(' ', c.name, c.domain, o.po, t.words)), 1, 3, o.created_at,
  case when s.is_placed then o.created_at + interval '3 seconds' end,
  case when s.state in ('settled', 'refused', 'abandoned') then o.done_at end,
  case when s.state in ('following', 'late', 'outcome_unknown') then now() + make_interval(hours => 1 + o.n::int % 24) end,
  case when s.is_placed then o.created_at + interval '1 hour' end, o.done_at, o.done_at
from seed_contents t join seed_orders o using (n) join seed_customers c on c.i = o.customer join seed_people p on p.i = o.person
cross join lateral (select case when c.reseller_id is null then $2::text else $1::text end as text) a
cross join lateral (select
  case o.outcome when 'following' then 'following' when 'late' then 'late' when 'needs_you' then 'needs_you'
    when 'unknown' then 'outcome_unknown' when 'refused' then 'refused' when 'abandoned' then 'abandoned' else 'settled' end as state,
  case o.outcome when 'following' then 'provisioning' when 'unknown' then 'outcome_unknown' when 'partly' then 'partly_placed'
    else o.outcome end as status,
  o.outcome not in ('unknown', 'refused', 'abandoned') as is_placed) s
order by o.n`

/** Before the submissions: what was typed, and the drafts that they were. */
export const DRAFTS_OF_SUBMISSIONS = [CONTENTS, DRAFTS]
export const FORGET_CONTENTS = 'drop table seed_contents'
