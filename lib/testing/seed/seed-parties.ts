import type { PoolClient } from 'pg'
import { RESELLERS } from './countries'
import { listCustomers } from './list-customers'
import { listOffers } from './offers'
import type { OnProgress, SeedSize } from './seed-history'

const CHUNK = 10_000
/** Offers are drawn by lot: each has as many of these as its share is. */
const SLOTS = 2000

const PEOPLE = [
  'Aiko Tanaka',
  'Ben Okafor',
  'Chloé Martin',
  'Dmitri Ivanov',
  'Elif Yılmaz',
  'Felix Bauer',
  'Grace Lee',
  'Hiroshi Sato',
  'Ines Costa',
  'Jonas Berg',
  'Kavya Rao',
  'Layla Haddad',
]

/** Stores customers, people and resellers, and stages them with what can be ordered. */
export async function seedParties(
  client: PoolClient,
  { customers }: Pick<SeedSize, 'customers'>,
  series: string,
  onProgress: OnProgress,
): Promise<void> {
  for (let from = 0; from < customers; from += CHUNK) {
    const to = Math.min(customers, from + CHUNK)
    await client.query(
      `insert into seed_customers
       select i, md5($2 || '/customer/' || i)::uuid, name, domain, country, currency, rate,
         case when currency in ('JPY', 'KRW') then 0 else 2 end, reseller_id, reseller_name
       from jsonb_to_recordset($1) as c (i int, name text, domain text, country text, currency text, rate float8, reseller_id text,
         reseller_name text)`,
      [JSON.stringify(listCustomers(customers, from, to)), series],
    )
    await onProgress('customers', to, customers)
  }
  await client.query(`
    insert into customers (id, company_name, domain, relationship_to_partner, country, has_agreement, signed_directly, validation_status,
      reseller_name, reseller_ids, detailed_at, checked_at)
    select id, name, domain, case when reseller_id is null then 'reseller' else 'distributor' end, country, true, false, 'Allowed',
      reseller_name, case when reseller_id is null then '{}' else array[reseller_id] end, now(), now()
    from seed_customers`)
  await client.query(
    `insert into seed_people select i - 1, md5('seed-person/' || i)::uuid::text, name,
       lower(split_part(name, ' ', 1)) || '@partner.example'
     from unnest($1::text[]) with ordinality as p (name, i)`,
    [PEOPLE],
  )
  await client.query(
    `insert into people (id, name, upn, roles) select id, name, upn, '{SalesAgents}' from seed_people on conflict do nothing`,
  )
  await client.query(
    `insert into resellers (mpn_id, name, country, mpa, relationship, checked_at)
     select "mpnId", name, 'US', 'signed', 'Active', now() from jsonb_to_recordset($1) as r ("mpnId" text, name text)
     on conflict do nothing`,
    [JSON.stringify(RESELLERS)],
  )
  await client.query(
    `insert into seed_offers
     select slot, o.product_id, o.title, o.term, o.billing, o.usd, o.periods from generate_series(0, $2::int - 1) slot
     cross join lateral (select * from jsonb_to_recordset($1) as o (until float8, product_id text, title text, term text, billing text,
       usd float8, periods int) where o.until * $2 > slot order by o.until limit 1) o`,
    [JSON.stringify(listOffers()), SLOTS],
  )
  await client.query('analyze seed_customers, seed_offers')
}
