import type { NextRequest } from 'next/server'
import { z } from 'zod'
import { partnerAction } from '@/lib/action'
import { respond } from '@/lib/respond'
import { ListTermEnds, listTermEnds } from '@/lib/services/term-ends/list-term-ends'

const list = partnerAction(z.unknown().pipe(ListTermEnds), listTermEnds)

/** `?term=P1Y&term=…`: on which days first terms that begin today may end. */
export async function GET({ nextUrl }: NextRequest, { params }: RouteContext<'/api/customers/[customerId]/term-ends'>) {
  const { customerId } = await params
  return respond(await list({ customerId, terms: nextUrl.searchParams.getAll('term') }))
}
