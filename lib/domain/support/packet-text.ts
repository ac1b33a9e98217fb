import type { KeptExchange } from '../exchanges/exchange'
import type { SubmissionView } from '../submission-view'

type Packet = {
  createdAt: string
  versions: Record<string, string>
  order: Pick<SubmissionView, 'reference' | 'status' | 'customer' | 'requestId' | 'failure' | 'placedAt'> & {
    person: string
    correlationIds: string[]
    pressedAt: string
  }
  orders: { id: string; status: string; lines: Pick<Line, 'lineItemNumber' | 'title' | 'stage' | 'subscriptionId'>[] }[]
  refusedGroups: SubmissionView['refusedGroups']
  timeline: Omit<SubmissionView['events'][number], 'id'>[]
  exchanges: Omit<KeptExchange, 'id'>[]
}
type Line = SubmissionView['orders'][number]['lines'][number]

/** The same as a person reads it, line by line, for the text of a ticket. English and UTC: Microsoft's support reads it. */
export function packetText({
  order,
  orders,
  refusedGroups,
  timeline,
  exchanges,
  versions,
  createdAt,
}: Packet): string[] {
  const { failure } = order
  return [
    `Order Desk ${order.reference}: ${order.status}`,
    `Customer: ${order.customer.name} (${order.customer.id})`,
    `Pressed: ${order.pressedAt} by ${order.person}; placed: ${order.placedAt ?? 'not known'}`,
    `MS-RequestId: ${order.requestId}`,
    `MS-CorrelationId: ${order.correlationIds.join(', ') || 'none'}`,
    ...(failure
      ? [`Failure: ${[failure.code, failure.microsoftCode, failure.description].filter(Boolean).join(' ')}`]
      : []),
    ...orders.flatMap(({ id, status, lines }) => [
      `Order ${id} (${status})`,
      ...lines.map(
        ({ lineItemNumber, title, stage, subscriptionId }) =>
          `  ${lineItemNumber}: ${title}, ${stage}, subscription ${subscriptionId ?? 'not known'}`,
      ),
    ]),
    ...refusedGroups.map((group) => `Refused group ${group.orderGroupId}: ${group.code} ${group.description}`),
    'Timeline (UTC)',
    ...timeline.map(({ at, kind, personName }) => `  ${at} ${kind}${personName ? ` (${personName})` : ''}`),
    'Asked and answered (UTC)',
    ...exchanges.map(
      ({ at, method, path, status, ms, times, correlationId }) =>
        `  ${at} ${method} ${path} → ${status ?? 'no answer'}, ${ms} ms, ${times}×, ${correlationId}`,
    ),
    `Made ${createdAt}; ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}`,
  ]
}
