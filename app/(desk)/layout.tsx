import { cookies } from 'next/headers'
import { getLocale, getTranslations } from 'next-intl/server'
import { AppFrame } from '@/components/layout/app-frame'
import { PARTNER_ROLES } from '@/lib/domain/actor'
import { preferenceCookies, Theme } from '@/lib/domain/preferences'
import { connection } from '@/lib/services/connection/get-connection'
import { requireActor } from '@/lib/session'
import { setPreferencesAction, signOutAction } from '../actions'

export default async function DeskLayout({ children }: LayoutProps<'/'>) {
  const { name, upn, roles } = await requireActor()
  const [t, locale, jar] = await Promise.all([getTranslations('layout'), getLocale(), cookies()])
  const role = PARTNER_ROLES.find((known) => roles.includes(known)) ?? 'none'
  return (
    <AppFrame
      person={{ name, upn, roleLabel: t(`role.${role}`) }}
      connection={connection()}
      theme={Theme.catch('system').parse(jar.get(preferenceCookies.theme)?.value)}
      locale={locale}
      signOutAction={signOutAction}
      setPreferencesAction={setPreferencesAction}
    >
      {children}
    </AppFrame>
  )
}
