import { z } from 'zod'
import { partnerAction } from '@/lib/action'
import { respond } from '@/lib/respond'
import { getResellerRun } from '@/lib/services/resellers/runs/get-reseller-run'

const read = partnerAction(z.object({}), getResellerRun)

/** How far the newest run over the address book of resellers is; asked every second while it moves. */
export async function GET() {
  return respond(await read({}))
}
