import { type Call, Refusal, type Route } from '../../http/route.ts'
import { resumedQuery, seekPage } from '../wire/seek-page.ts'
import { auditFilter } from './audit-filter.ts'
import { type AuditRecord, auditRecords } from './audit-record.ts'
import { auditResource } from './audit-resource.ts'
import { auditWindow } from './audit-window.ts'

const LIMITS = { size: { default: 100, max: 500 } }
/** Positions grow towards the past, so that a token stays true while new records come. */
const NOW_POSITION = 999_999_999

/** What was done, by whom and when, newest first (ch. 9.1; get-a-record-of-partner-center-activity-by-user). */
export const audit: Route[] = [
  {
    method: 'GET',
    path: '/v1/auditrecords',
    token: 'any',
    handle(call) {
      const found = matching({ ...call, query: resumedQuery(call) })
      const page = seekPage(call, [...found.keys()], '/auditrecords', LIMITS)
      const { positions, ...paging } = page
      const items = positions.flatMap((position) => {
        const record = found.get(position)
        return record === undefined ? [] : [auditResource(record, call.tenant.id)]
      })
      const body = { totalCount: items.length, items, ...paging, attributes: { objectType: 'Collection' } }
      return { status: 200, body }
    },
  },
  {
    method: 'GET',
    // Where the AuditUri of webhook events leads.
    path: '/v1/auditrecords/:recordId',
    token: 'any',
    handle({ world, tenant, params: { recordId = '' } }) {
      const record = world.rows(auditRecords).get(recordId.toLowerCase())
      if (record === undefined) throw new Refusal(404, 1000, `The audit record ${recordId} was not found.`)
      return { status: 200, body: auditResource(record, tenant.id) }
    },
  },
]

/** By position, newest first. */
function matching({ world, query }: Call): Map<number, AuditRecord> {
  const [isWanted, isInWindow] = [auditFilter(query), auditWindow(query, world.now())]
  const records = [...world.rows(auditRecords).values()]
  const found = new Map<number, AuditRecord>()
  for (let index = records.length - 1; index >= 0; index--) {
    const record = records[index]
    if (record && isInWindow(record) && isWanted(record)) found.set(NOW_POSITION - index, record)
  }
  return found
}
