import 'server-only'
import type { ImportProgress } from '@/lib/domain/order-import'
import type { ActorContext } from '@/lib/services/context'
import { keepBriefly } from '@/lib/services/keep-briefly'
import { getImportProgress } from './get-import-progress'

const KEY = 'progress'
const lately = keepBriefly<ImportProgress>({ freshForMs: 1_000, entries: 1 })

/** How far the orders of all customers are read, at most a second old: many pages ask for it every few seconds. */
export function watchImport(context: Pick<ActorContext, 'db'>): Promise<ImportProgress> {
  return lately(KEY, () => getImportProgress(context))
}
