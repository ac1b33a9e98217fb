import 'server-only'
import { and, asc, eq, like, sql } from 'drizzle-orm'
import { people } from '@/lib/db/schema/people'
import { resellers } from '@/lib/db/schema/resellers'
import { facetValues } from '@/lib/db/schema/views'
import type { FacetChoice, FacetQuery } from '@/lib/domain/history/facet-choice'
import { FACET_KINDS, type FacetKind, PRODUCT_FAMILIES } from '@/lib/domain/history/facets'
import { ENTRY_SOURCES, ENTRY_STATUSES } from '@/lib/domain/history/order-entry'
import { LINE_STAGES } from '@/lib/domain/order-submission'
import { searchPatterns } from '@/lib/domain/picker'
import type { ActorContext } from '@/lib/services/context'
import { searchCustomers } from '@/lib/services/customers/search-customers'

/** Of what is found by typing; the others are few, and all of them are listed. */
const MOST_FOUND = 50

/** Kinds whose values are known beforehand. */
const KNOWN: Partial<Record<FacetKind, readonly string[]>> = {
  status: ENTRY_STATUSES,
  stage: LINE_STAGES,
  family: PRODUCT_FAMILIES,
  source: ENTRY_SOURCES,
  errors: ['yes'],
  drift: ['yes'],
}

/**
 * What the history can be filtered by. Takes a kind and what was typed, which customers, people, resellers and products are
 * searched by; of the other kinds it returns all values that ever occurred.
 */
export async function listFacetValues(context: ActorContext, { kind, query }: FacetQuery): Promise<FacetChoice[]> {
  const known = KNOWN[kind]
  if (known) return known.map((value) => ({ value, label: '' }))
  if (kind === 'customer') return listCustomers(context, query)
  if (kind === 'person') return listPeople(context, query)
  if (kind === 'reseller') return listResellers(context, query)
  return listOccurring(context, kind, kind === 'product' ? query : '')
}

/** The same of every kind, as if nothing was typed. */
export async function listAllFacetValues(context: ActorContext): Promise<Record<FacetKind, FacetChoice[]>> {
  const lists = await Promise.all(
    FACET_KINDS.map(async (kind) => [kind, await listFacetValues(context, { kind, query: '' })] as const),
  )
  return Object.fromEntries(lists) as Record<FacetKind, FacetChoice[]>
}

async function listCustomers(context: ActorContext, query: string): Promise<FacetChoice[]> {
  const hits = await searchCustomers(context, { query, limit: MOST_FOUND })
  return hits.map(({ id, companyName, domain }) => ({ value: id, label: companyName, hint: domain }))
}

/** Whoever asks stands first: most often one looks for one's own. */
async function listPeople({ db, actor }: ActorContext, query: string): Promise<FacetChoice[]> {
  const words = searchPatterns(query).map((pattern) =>
    like(sql`lower(${people.name} || ' ' || ${people.upn})`, pattern),
  )
  return db
    .select({ value: people.id, label: people.name, hint: people.upn })
    .from(people)
    .where(and(...words))
    .orderBy(sql`${people.id} <> ${actor.personId}`, asc(people.name))
    .limit(MOST_FOUND)
}

async function listResellers({ db }: ActorContext, query: string): Promise<FacetChoice[]> {
  const name = sql<string>`coalesce(${resellers.name}, '')`
  const words = searchPatterns(query).map((pattern) =>
    like(sql`lower(${name} || ' ' || ${facetValues.value})`, pattern),
  )
  return db
    .select({ value: facetValues.value, label: name, hint: facetValues.value })
    .from(facetValues)
    .leftJoin(resellers, eq(resellers.mpnId, facetValues.value))
    .where(and(eq(facetValues.kind, 'reseller'), ...words))
    .orderBy(sql`lower(${name})`, facetValues.value)
    .limit(MOST_FOUND)
}

async function listOccurring({ db }: ActorContext, kind: FacetKind, query: string): Promise<FacetChoice[]> {
  const { value, label } = facetValues
  const words = searchPatterns(query).map((pattern) => like(sql`lower(${label} || ' ' || ${value})`, pattern))
  const rows = db
    .select({ value, label })
    .from(facetValues)
    .where(and(eq(facetValues.kind, kind), ...words))
    .orderBy(sql`lower(${label})`, value)
  return kind === 'product' ? rows.limit(MOST_FOUND) : rows
}
