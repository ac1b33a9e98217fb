import { z } from 'zod'
import { partnerAction } from '@/lib/action'
import { respond } from '@/lib/respond'
import { watchImport } from '@/lib/services/import/watch-import'

const read = partnerAction(z.object({}), watchImport)

/** How far the orders of all customers are read; asked every few seconds while a page shows it. */
export async function GET() {
  return respond(await read({}))
}
