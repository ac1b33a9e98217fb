import 'server-only'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getToken } from 'next-auth/jwt'
import { cache } from 'react'
import type { Actor } from '@/lib/domain/actor'
import { env } from '@/lib/env'
import { PATHNAME_HEADER } from '@/lib/pathname-header'
import { findActor as findActorOf } from '@/lib/services/sign-in/find-actor'
import { getSignInContext } from '@/lib/services/sign-in/sign-in-context'
import { signOut } from '@/lib/services/sign-in/sign-out'

/** Who is signed in, or undefined: no cookie, a forged one, or a session that ended. Asked once per request. */
export const findActor = cache(async (): Promise<Actor | undefined> => {
  const secret = await readSecret()
  return secret ? findActorOf(await getSignInContext(), secret) : undefined
})

/** Who is signed in; everyone else is sent to sign in, and comes back to the same address afterwards. */
export async function requireActor(): Promise<Actor> {
  return (await findActor()) ?? leadToSignIn()
}

async function leadToSignIn(): Promise<never> {
  const query = new URLSearchParams({ callbackUrl: await whereOneIs() })
  if (await readSecret()) query.set('error', 'SessionEnded')
  redirect(`/sign-in?${query}`)
}

const whereOneIs = async () => (await headers()).get(PATHNAME_HEADER) ?? '/'

/** Signs out: forgets the tokens, removes the cookie and shows the sign-in page, which leads back to where one was. */
export async function endSession(): Promise<never> {
  const secret = await readSecret()
  if (secret) await signOut(await getSignInContext(), secret)
  const jar = await cookies()
  for (const { name } of jar.getAll()) {
    // A cookie whose name promises `__Secure-` is only removed by one that keeps the promise.
    if (/^(__Secure-)?next-auth\.session-token/.test(name)) {
      jar.set(name, '', { maxAge: 0, path: '/', httpOnly: true, sameSite: 'lax', secure: name.startsWith('__Secure-') })
    }
  }
  redirect(`/sign-in?${new URLSearchParams({ error: 'SignedOut', callbackUrl: await whereOneIs() })}`)
}

const readSecret = cache(async (): Promise<string | undefined> => {
  const jar = Object.fromEntries((await cookies()).getAll().map(({ name, value }) => [name, value]))
  const request = { cookies: jar, headers: {} } as Parameters<typeof getToken>[0]['req']
  const token = await getToken({ req: request, secret: env().NEXTAUTH_SECRET })
  return token?.sessionSecret
})
