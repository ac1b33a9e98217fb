import type { RefusalCategory } from './category'
import { findCodeRow, type Refusal } from './code-table'

export type { RefusalCategory } from './category'

/** Takes a refusal's status, code and address; returns what kind of refusal it is. The status speaks where no code does. */
export function categoryOf(refusal: Refusal): RefusalCategory {
  return findCodeRow(refusal)?.category ?? categoryOfStatus(refusal.status)
}

/** partner-center-api.md ch. 3.9. */
function categoryOfStatus(status: number | undefined): RefusalCategory {
  if (status === undefined || status === 408) return 'outage'
  if (status === 501) return 'unsupported'
  if (status >= 500) return 'outage'
  switch (status) {
    case 400:
      return 'malformed'
    case 401:
      return 'authentication'
    case 403:
      return 'role'
    case 404:
      return 'not-found'
    case 405:
    case 406:
      return 'unsupported'
    case 409:
    case 412:
    case 417:
      return 'concurrency'
    case 429:
      return 'throttling'
    default:
      return 'other'
  }
}
