'use server'

import { cookies } from 'next/headers'
import { Preferences, preferenceCookies } from '@/lib/domain/preferences'
import { endSession } from '@/lib/session'

/** A year, in seconds. */
const REMEMBER_S = 365 * 24 * 60 * 60

/**
 * Remembers theme, language or time zone in this browser. Open to everyone, signed in or not: it writes nothing but the caller's
 * own three cookies, and only values from closed lists.
 */
export async function setPreferencesAction(form: FormData): Promise<void> {
  const parsed = Preferences.safeParse({
    theme: form.get('theme') ?? undefined,
    locale: form.get('locale') ?? undefined,
    timeZone: form.get('timeZone') ?? undefined,
  })
  if (!parsed.success) return
  const jar = await cookies()
  const options = { maxAge: REMEMBER_S, sameSite: 'lax', path: '/', httpOnly: true } as const
  const { theme, locale, timeZone } = parsed.data
  if (theme) jar.set(preferenceCookies.theme, theme, options)
  if (locale) jar.set(preferenceCookies.locale, locale, options)
  if (timeZone) jar.set(preferenceCookies.timeZone, timeZone, options)
}

/** Forgets the tokens, ends the session and leads to the sign-in page. Signed out already, it only leads there. */
export async function signOutAction(): Promise<void> {
  await endSession()
}
