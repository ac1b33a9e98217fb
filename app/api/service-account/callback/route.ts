import type { NextRequest } from 'next/server'
import { NextResponse } from 'next/server'
import { z } from 'zod'
import { partnerAction } from '@/lib/action'
import { finishConnecting } from '@/lib/services/service-account/finish-connecting'
import { pendingCookie } from '@/lib/services/service-account/pending-connection'

const finish = partnerAction(z.object({ sealed: z.string().optional(), query: z.string() }), finishConnecting)

/** Entra leads back here, after an administrator chose the account that serves when nobody is there. */
export async function GET({ nextUrl, cookies }: NextRequest): Promise<Response> {
  const { name, path } = pendingCookie()
  const result = await finish({ sealed: cookies.get(name)?.value, query: nextUrl.search })
  const outcome = result.ok ? result.data : 'failed'
  // A relative address: Next calls 127.0.0.1 localhost, and a cookie belongs to one of them.
  const answer = new NextResponse(null, { status: 303, headers: { Location: `/connection?outcome=${outcome}` } })
  // It served once.
  answer.cookies.set({ name, path, value: '', maxAge: 0 })
  return answer
}
