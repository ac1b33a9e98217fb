'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { LinkButton } from './link-button'

/** Leads to signing in, and from there back to this very address. */
export function SignInAgainLink() {
  const t = useTranslations('common.failure')
  const path = usePathname()
  const query = useSearchParams()?.toString()
  const callbackUrl = query ? `${path}?${query}` : path
  return (
    <LinkButton href={`/sign-in?${new URLSearchParams({ callbackUrl })}`} prefetch={false} size="small">
      {t('signInAgain')}
    </LinkButton>
  )
}
