import 'server-only'
import { and, asc, eq, exists, not, or, sql } from 'drizzle-orm'
import { catalogProducts } from '@/lib/db/schema/catalog'
import { orderLines } from '@/lib/db/schema/orders'
import type { PublisherSetup } from '@/lib/domain/publisher-setup'
import { CustomerId, OrderId } from '@/lib/domain/wire/ids'
import type { ActorContext } from '@/lib/services/context'
import { keepBriefly } from '@/lib/services/keep-briefly'
import { toAppError } from '@/lib/services/to-app-error'

type Links = Awaited<ReturnType<ActorContext['partnerCenter']['activationLinks']['ofOrder']>>

/** However often the page of an order is opened, or draws itself anew, Microsoft is asked this often. */
const keepLinks = keepBriefly<Links>({ freshForMs: 60_000, entries: 500 })

/**
 * Takes a submission's id; returns the links with which the customer sets up, at their publishers, the marketplace lines
 * that are active. Microsoft is asked for orders that may hold such lines only. partner-center-api.md ch. 7.9. Throws AppError.
 */
export async function listPublisherSetups(context: ActorContext, submissionId: string): Promise<PublisherSetup[]> {
  const lines = await listCandidates(context, submissionId)
  try {
    const byOrder = await Promise.all(
      [...Map.groupBy(lines, ({ orderId }) => orderId)].map(([orderId, ofOrder]) =>
        readSetups(context, orderId, ofOrder),
      ),
    )
    return byOrder.flat()
  } catch (error) {
    throw toAppError(error)
  }
}

type Candidate = Awaited<ReturnType<typeof listCandidates>>[number]

/** Active lines of products that the catalogue has as another publisher's, or does not have at all. */
function listCandidates({ db }: ActorContext, submissionId: string) {
  const isOfLine = eq(catalogProducts.productId, sql`split_part(${orderLines.offerId}, ':', 1)`)
  const listed = db.select({ one: sql`1` }).from(catalogProducts)
  const isMarketplace = exists(listed.where(and(isOfLine, eq(catalogProducts.kind, 'marketplace'))))
  const isUnknown = not(exists(db.select({ one: sql`1` }).from(catalogProducts).where(isOfLine)))
  return db
    .select({
      customerId: orderLines.customerId,
      orderId: orderLines.orderId,
      lineItemNumber: orderLines.lineItemNumber,
      title: orderLines.title,
      friendlyName: orderLines.friendlyName,
    })
    .from(orderLines)
    .where(and(eq(orderLines.submissionId, submissionId), eq(orderLines.stage, 'active'), or(isMarketplace, isUnknown)))
    .orderBy(asc(orderLines.position))
}

async function readSetups(
  { partnerCenter }: ActorContext,
  orderId: string,
  lines: Candidate[],
): Promise<PublisherSetup[]> {
  const [first] = lines
  if (!first) return []
  const links = await keepLinks(orderId, () =>
    partnerCenter.activationLinks.ofOrder(CustomerId.parse(first.customerId), OrderId.parse(orderId)),
  )
  return lines.flatMap(({ customerId: _, ...line }) => {
    const address = links.find((one) => one.lineItemNumber === line.lineItemNumber)?.link?.uri
    return address && isHttps(address) ? [{ ...line, address }] : []
  })
}

/** An address from elsewhere becomes a link here: nothing but a page may stand behind it. */
function isHttps(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === 'https:'
}
