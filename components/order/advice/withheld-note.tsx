import { useTranslations } from 'next-intl'
import { type Viewer, whoPlaced } from '@/components/order/viewer'
import { Icon } from '@/components/ui/icon'
import { SignInAgainLink } from '@/components/ui/sign-in-again-link'
import { TextLink } from '@/components/ui/text-link'
import type { SubmissionView } from '@/lib/domain/submission-view'

type WithheldNoteProps = {
  submission: Pick<SubmissionView, 'withheld' | 'person' | 'settledAt'>
  viewer: Viewer
}

/** Why the steps of provisioning cannot be read just now, who could change that, and how. partner-center-api.md ch. 7.6. */
export function WithheldNote({ submission, viewer }: WithheldNoteProps) {
  const t = useTranslations('order.withheld')
  const { withheld, person, settledAt } = submission
  if (!withheld || settledAt !== null) return null
  const who = whoPlaced(submission, viewer)
  return (
    <div className="mt-2 mb-1.5 flex flex-wrap items-start gap-x-4 gap-y-2">
      <p className="flex min-w-64 flex-1 gap-2">
        <Icon name="lock" className="mt-0.5 text-ink-3" />
        <span className="max-w-[75ch]">
          {t(withheld, { who, person: person.name })}{' '}
          {viewer.mayAdminister ? <TextLink href="/connection">{t('connect')}</TextLink> : t('askAdministrator')}
        </span>
      </p>
      {withheld === 'signIn' && who === 'you' && <SignInAgainLink />}
    </div>
  )
}
