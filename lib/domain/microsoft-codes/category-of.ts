import type { RefusalCategory } from './category'
import { findCodeRow, type Refusal } from './code-table'

/** Takes a refusal's status, code and address; returns what kind of refusal it is. The status speaks where no code does. */
export function categoryOf(refusal: Refusal): RefusalCategory {
  return findCodeRow(refusal)?.[2] ?? categoryOfStatus(refusal.status)
}

/** partner-center-api.md ch. 3.9. */
const STATUS_CATEGORIES: Readonly<Record<number, RefusalCategory>> = {
  400: 'malformed',
  401: 'authentication',
  403: 'role',
  404: 'not-found',
  405: 'unsupported',
  406: 'unsupported',
  408: 'outage',
  409: 'concurrency',
  412: 'concurrency',
  417: 'concurrency',
  429: 'throttling',
  501: 'unsupported',
}

function categoryOfStatus(status: number | undefined): RefusalCategory {
  if (status === undefined) return 'outage'
  return STATUS_CATEGORIES[status] ?? (status >= 500 ? 'outage' : 'other')
}
