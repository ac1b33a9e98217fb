import 'server-only'
import { type SupportPacket, supportPacket } from '@/lib/domain/support/support-packet'
import type { ActorContext } from '@/lib/services/context'
import { listExchanges } from '@/lib/services/exchanges/list-exchanges'
import { version } from '@/package.json'
import { getSubmission } from './get-submission'

/** Takes a submission's id; returns what its support case needs, and what its file is called. Throws AppError notFound. */
export async function getSupportPacket(
  context: Pick<ActorContext, 'db'>,
  submissionId: string,
): Promise<{ fileName: string; packet: SupportPacket }> {
  const submission = await getSubmission(context, submissionId)
  const exchanges = await listExchanges(context, submissionId)
  const versions = { 'order-desk': version, node: process.version }
  const packet = supportPacket(submission, exchanges, { versions, createdAt: new Date().toISOString() })
  return { fileName: `${submission.reference}-support.json`, packet }
}
