import { checkReadiness } from '@/lib/process/check-health'

/** Whether requests should come to this process: 200, or 503 with what speaks against it. */
export async function GET(): Promise<Response> {
  const readiness = await checkReadiness()
  const status = readiness.status === 'ready' ? 200 : 503
  return Response.json(readiness, { status, headers: { 'Cache-Control': 'no-store' } })
}
