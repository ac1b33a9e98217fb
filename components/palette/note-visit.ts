const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const ORDER = new RegExp(`^/orders/(${GUID})$`, 'i')
const DRAFT = new RegExp(`^/customers/${GUID}/drafts/(${GUID})`, 'i')

/** Takes the path of the page that is open; an order or a draft will be among what was opened lately. */
export function noteVisit(path: string): void {
  const visit = visitOf(path)
  if (!visit) return
  const body = JSON.stringify(visit)
  // Nobody waits for it, and nothing is lost without it.
  void fetch('/api/visits', { method: 'POST', body, keepalive: true }).catch(() => undefined)
}

function visitOf(path: string) {
  const order = ORDER.exec(path)?.[1]
  if (order) return { noun: 'order', id: order }
  const draft = DRAFT.exec(path)?.[1]
  return draft && { noun: 'draft', id: draft }
}
