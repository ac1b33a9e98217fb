import { useTranslations } from 'next-intl'
import { type Viewer, whoPlaced } from '@/components/order/viewer'
import { Icon } from '@/components/ui/icon'
import { SignInAgainLink } from '@/components/ui/sign-in-again-link'
import type { SubmissionView } from '@/lib/domain/submission-view'

type WaitsForSignInProps = { submission: Pick<SubmissionView, 'person' | 'route'>; viewer: Viewer }

/** The call can be repeated in one person's name only, and their sign-in is gone: who that is, and the way in. */
export function WaitsForSignIn({ submission, viewer }: WaitsForSignInProps) {
  const t = useTranslations('order.unknown')
  const isMine = whoPlaced(submission, viewer) === 'you'
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-2 border-t border-line bg-needs-you-tint/60 px-5 py-3 text-sm max-sm:px-4">
      <div className="flex min-w-64 flex-1 gap-2">
        <Icon name="hand" className="mt-0.5 text-needs-you-ink" />
        <div className="max-w-[75ch]">
          <p className="font-medium text-ink">
            {isMine ? t('waitsForYou') : t('waitsForPerson', { person: submission.person.name })}
          </p>
          <p className="text-ink-2">{t('waitsText', { route: submission.route })}</p>
        </div>
      </div>
      {isMine && <SignInAgainLink />}
    </div>
  )
}
