import type { KeptExchange } from '../exchanges/exchange'
import { scrubText } from '../exchanges/scrub-text'
import type { SubmissionView } from '../submission-view'
import { packetText } from './packet-text'

/** What was running when the packet was made. */
type Versions = Record<string, string>

/** What of a press belongs into it. */
export type Supported = Pick<
  SubmissionView,
  | ('reference' | 'customer' | 'person' | 'route' | 'state' | 'status' | 'requestId' | 'failure')
  | ('createdAt' | 'placedAt' | 'settledAt' | 'checkedAt' | 'orders' | 'refusedGroups' | 'events' | 'checks')
>

/**
 * Everything that Microsoft's support asks for about one press, in one file: ids, timeline, what was asked and answered. Takes
 * the press, its exchanges as they are kept (sanitised), what runs here, and when (ISO 8601, UTC). Neither prices of ours nor
 * what colleagues wrote is in it; every text in it is looked through for secrets once more.
 */
export function supportPacket(
  submission: Supported,
  exchanges: readonly KeptExchange[],
  { versions, createdAt }: { versions: Versions; createdAt: string },
) {
  const { reference, customer, person, route, state, status, requestId, failure } = submission
  const packet = {
    kind: 'order-desk-support-packet',
    createdAt,
    versions,
    order: {
      ...{ reference, route, state, status, customer, person: person.name, requestId, failure },
      correlationIds: correlationIdsOf(submission, exchanges),
      pressedAt: submission.createdAt,
      placedAt: submission.placedAt,
      settledAt: submission.settledAt,
      lastLookAt: submission.checkedAt,
    },
    orders: submission.orders.map((order) => ({
      id: order.id,
      status: order.status,
      lines: order.lines.map(({ unitPrice: _unit, extendedPrice: _extended, currency: _currency, ...line }) => line),
    })),
    refusedGroups: submission.refusedGroups,
    timeline: submission.events.map(({ id: _, ...event }) => event),
    checks: submission.checks,
    exchanges: exchanges.map(({ id: _, ...exchange }) => exchange),
  }
  return scrubAll({ summary: packetText(packet), ...packet })
}
export type SupportPacket = ReturnType<typeof supportPacket>

function correlationIdsOf(submission: Supported, exchanges: readonly KeptExchange[]): string[] {
  const known = [...submission.events, ...submission.checks, ...exchanges]
  return [...new Set(known.flatMap(({ correlationId }) => correlationId || []))]
}

/** Texts and names of members alike: a secret may have come in anywhere. */
function scrubAll<T>(value: T): T
function scrubAll(value: unknown): unknown {
  if (typeof value === 'string')
    return value
      .split('\n')
      .map((line) => scrubText(line))
      .join('\n')
  if (Array.isArray(value)) return value.map((item: unknown) => scrubAll(item))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [scrubText(name), scrubAll(member)]))
}
