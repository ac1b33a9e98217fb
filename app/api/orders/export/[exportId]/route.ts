import { z } from 'zod'
import { partnerAction } from '@/lib/action'
import { respond } from '@/lib/respond'
import { cancelExport } from '@/lib/services/export/cancel-export'
import { getExportProgress } from '@/lib/services/export/get-export-progress'

const Export = z.object({ exportId: z.guid() })
const read = partnerAction(Export, getExportProgress)
const cancel = partnerAction(Export, cancelExport)

type Context = RouteContext<'/api/orders/export/[exportId]'>

/** How far a file is; asked twice a second while a person waits for it. */
export async function GET(_: Request, { params }: Context) {
  return respond(await read(await params))
}

/** Ends the writing of the file. */
export async function DELETE(_: Request, { params }: Context) {
  return respond(await cancel(await params))
}
