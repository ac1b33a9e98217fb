/** The process is up. Nothing else is asked: restarting it mends neither a database nor a neighbour. */
export function GET(): Response {
  return Response.json({ status: 'live', checks: {} }, { headers: { 'Cache-Control': 'no-store' } })
}
