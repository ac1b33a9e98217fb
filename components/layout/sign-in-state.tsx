import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/banner'

const kinds = {
  AccessDenied: 'error',
  MfaRequired: 'warn',
  SessionEnded: 'info',
  SignedOut: 'success',
  Failed: 'error',
} as const

export type SignInStateName = keyof typeof kinds

/** Why one stands before the sign-in page again. */
export function SignInState({ state, className }: { state: SignInStateName; className?: string }) {
  const t = useTranslations('signIn.state')
  return (
    <Banner kind={kinds[state]} title={t(`${state}.title`)} className={className}>
      {t(`${state}.text`)}
    </Banner>
  )
}
