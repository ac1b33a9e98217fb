import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import { TimeZoneSync } from '@/components/layout/time-zone-sync'
import { IconSprite } from '@/components/ui/icon-sprite'
import { preferenceCookies, Theme } from '@/lib/domain/preferences'
import { setPreferencesAction } from './actions'
import './globals.css'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common')
  return { title: { default: t('productName'), template: `%s · ${t('productName')}` }, robots: { index: false } }
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f7f9fa' },
    { media: '(prefers-color-scheme: dark)', color: '#14191d' },
  ],
}

export default async function RootLayout({ children }: LayoutProps<'/'>) {
  const [locale, timeZone, jar] = await Promise.all([getLocale(), getTimeZone(), cookies()])
  const theme = Theme.catch('system').parse(jar.get(preferenceCookies.theme)?.value)
  return (
    <html lang={locale} data-theme={theme === 'system' ? undefined : theme}>
      <body>
        <IconSprite />
        {children}
        <TimeZoneSync known={timeZone} action={setPreferencesAction} />
      </body>
    </html>
  )
}
