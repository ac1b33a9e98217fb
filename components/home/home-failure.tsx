import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import { SignInAgainLink } from '@/components/ui/sign-in-again-link'
import { TextLink } from '@/components/ui/text-link'
import type { ErrorView } from '@/lib/domain/app-error'
import { HomeLine } from './home-group'

/** A group that could not be read: it says so alone, the others stand. */
export function HomeFailure({ title, error }: { title: string; error: ErrorView }) {
  const t = useTranslations('home.failed')
  const errors = useTranslations('errors')
  return (
    <HomeLine title={title}>
      <Icon name="alert" className="mt-0.5 text-failed" />
      <span role="alert">
        {errors(error.code)}{' '}
        {error.code === 'sessionEnded' ? <SignInAgainLink /> : <TextLink href="/">{t('again')}</TextLink>}
      </span>
    </HomeLine>
  )
}
