import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { isLocale } from '@/lib/domain/locale'
import { isTimeZone, preferenceCookies } from '@/lib/domain/preferences'
import { messages } from './messages'
import { preferredLocale } from './preferred-locale'

/** next-intl's configuration of one request: language, time zone and texts, without a locale in the address. */
export default getRequestConfig(async ({ locale: asked }) => {
  const [jar, head] = await Promise.all([cookies(), headers()])
  const chosen = asked ?? jar.get(preferenceCookies.locale)?.value
  const locale = isLocale(chosen) ? chosen : preferredLocale(head.get('accept-language'))
  const zone = jar.get(preferenceCookies.timeZone)?.value
  return {
    locale,
    messages: messages[locale],
    timeZone: zone !== undefined && isTimeZone(zone) ? zone : 'UTC',
    now: new Date(),
  }
})
