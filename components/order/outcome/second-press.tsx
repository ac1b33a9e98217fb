import { useTranslations } from 'next-intl'
import { type Viewer, whoPlaced } from '@/components/order/viewer'
import { Banner } from '@/components/ui/banner'
import { DateTime } from '@/components/ui/date-time'
import type { SubmissionView } from '@/lib/domain/submission-view'

type SecondPressProps = { submission: Pick<SubmissionView, 'person' | 'createdAt'>; viewer: Viewer }

/** For whoever pressed after somebody else: whose order this is, and that there is one only. No error. */
export function SecondPress({ submission, viewer }: SecondPressProps) {
  const t = useTranslations('order.second')
  const { person, createdAt } = submission
  const title = t.rich('title', {
    who: whoPlaced(submission, viewer),
    person: person.name,
    time: () => <DateTime value={createdAt} show="time" />,
  })
  return (
    <Banner kind="info" announce title={title} className="mb-3">
      {t('text')}
    </Banner>
  )
}
