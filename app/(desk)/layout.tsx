import { cookies, headers } from 'next/headers'
import { getLocale, getTranslations } from 'next-intl/server'
import { AppFrame } from '@/components/layout/app-frame'
import { mayAdminister, mayOrder, PARTNER_ROLES } from '@/lib/domain/actor'
import { preferenceCookies, Theme } from '@/lib/domain/preferences'
import { requireContext } from '@/lib/page'
import { connection } from '@/lib/services/connection/get-connection'
import { needsConnecting } from '@/lib/services/service-account/get-service-account'
import { setPreferencesAction, signOutAction } from '../actions'

export default async function DeskLayout({ children }: LayoutProps<'/'>) {
  const context = await requireContext()
  const { name, upn, roles } = context.actor
  const [t, locale, jar, sent] = await Promise.all([getTranslations('layout'), getLocale(), cookies(), headers()])
  const role = PARTNER_ROLES.find((known) => roles.includes(known)) ?? 'none'
  return (
    <AppFrame
      person={{ name, upn, roleLabel: t(`role.${role}`) }}
      connection={connection()}
      connectionNeedsYou={mayAdminister(context.actor) && (await needsConnecting(context))}
      mayOrder={mayOrder(context.actor)}
      isMac={/mac|iphone|ipad/i.test(sent.get('user-agent') ?? '')}
      hasPrices={context.system.offers('price-sheets')}
      theme={Theme.catch('system').parse(jar.get(preferenceCookies.theme)?.value)}
      locale={locale}
      signOutAction={signOutAction}
      setPreferencesAction={setPreferencesAction}
    >
      {children}
    </AppFrame>
  )
}
