import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/link-button'
import type { SubmissionView } from '@/lib/domain/submission-view'

/** Where the lines that were not ordered have gone: into a draft, or into another order. */
export function RestLinks({ submission }: { submission: Pick<SubmissionView, 'continuedBy' | 'customer'> }) {
  const t = useTranslations('order.rest')
  const { continuedBy, customer } = submission
  return (
    <ul className="grid gap-2 print:hidden">
      {continuedBy.map(({ draftId, ownerName, submissionId, reference }) => (
        <li key={draftId}>
          {submissionId !== null && reference !== null ? (
            <LinkButton href={`/orders/${submissionId}`} icon="arrow-right" className="w-full">
              {t('ordered', { reference })}
            </LinkButton>
          ) : (
            <LinkButton href={`/customers/${customer.id}/drafts/${draftId}`} icon="arrow-right" className="w-full">
              {t('draft', { person: ownerName })}
            </LinkButton>
          )}
        </li>
      ))}
    </ul>
  )
}
