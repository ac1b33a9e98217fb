import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { LanguageSwitch } from '@/components/layout/language-switch'
import { Mark } from '@/components/layout/mark'
import { SignInButton } from '@/components/layout/sign-in-button'
import { SignInDrawing } from '@/components/layout/sign-in-drawing'
import { SignInState } from '@/components/layout/sign-in-state'
import { setPreferencesAction } from '../../actions'
import { readSignInQuery } from './sign-in-query'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('signIn')
  return { title: t('title') }
}

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { state, callbackUrl } = readSignInQuery(await searchParams)
  const [t, common, locale] = await Promise.all([getTranslations('signIn'), getTranslations('common'), getLocale()])
  return (
    <main className="grid min-h-dvh lg:grid-cols-[minmax(28rem,5fr)_6fr]">
      <div className="grid grid-rows-[1fr_auto_1.2fr_auto] px-6 py-8 sm:px-12">
        <div className="row-start-2 mx-auto w-full max-w-90">
          <Mark className="size-10" />
          <h1 className="mt-6 text-2xl font-semibold">{common('productName')}</h1>
          <p className="mt-2 text-lg text-pretty text-ink-2">{t('tagline')}</p>
          {state && <SignInState state={state} className="mt-6" />}
          <div className="mt-7 grid gap-3">
            <SignInButton label={t('button')} pendingLabel={t('pending')} callbackUrl={callbackUrl} />
            <p className="text-xs text-ink-3">{t('hint')}</p>
          </div>
        </div>
        <div className="row-start-4 mx-auto w-full max-w-90">
          <div className="w-44">
            <LanguageSwitch current={locale} action={setPreferencesAction} hideLegend />
          </div>
        </div>
      </div>
      <div className="grid place-items-center border-s border-line bg-sunken p-12 max-lg:hidden">
        <SignInDrawing />
      </div>
    </main>
  )
}
