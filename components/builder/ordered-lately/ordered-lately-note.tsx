import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { ask, orThrow } from '@/components/builder/ask-server'
import { useBuilder } from '@/components/builder/builder-context'
import { lineFieldId } from '@/components/builder/field-id'
import { useOrderPiece } from '@/components/builder/state/order-state'
import { Icon } from '@/components/ui/icon'
import { RelativeTime } from '@/components/ui/relative-time'
import { TextLink } from '@/components/ui/text-link'
import type { Guard } from '@/lib/domain/guards/guard'

/**
 * Says while the order is written what the review would say at its end: a plan was ordered in the last days, or stands in
 * another draft. Asked for whenever Microsoft has answered to another set of plans; nothing is drawn while there is nothing.
 */
export function OrderedLatelyNote() {
  const t = useTranslations('orderedLately')
  const { draftId, customer } = useBuilder()
  // Microsoft is asked about what is saved: by then the server knows these lines.
  const asked = useOrderPiece(({ prices }) =>
    (prices.cart?.lines ?? []).map(({ key, catalogItemId }) => `${key} ${catalogItemId}`).join(),
  )
  const { data = [] } = useQuery({
    queryKey: ['guards', draftId, asked],
    queryFn: async ({ signal }): Promise<Guard[]> => orThrow(await ask(`/api/drafts/${draftId}/guards`, { signal })),
    enabled: asked !== '',
    placeholderData: (before) => before,
  })
  const keys = useOrderPiece(({ content }) => content.lines.map(({ key }) => key).join())
  const notes = data.flatMap((guard) =>
    guard.kind === 'duplicate' || guard.kind === 'otherDraft'
      ? guard.items.filter(({ lineKey }) => keys.split(',').includes(lineKey)).map((item) => ({ guard, item }))
      : [],
  )
  if (notes.length === 0) return null
  return (
    <ul
      aria-label={t('title')}
      className="grid gap-1 rounded-lg border border-needs-you/35 bg-needs-you-tint/60 px-3.5 py-2.5 text-sm"
    >
      {notes.map(({ guard, item }) => (
        <li key={`${guard.id} ${item.lineKey}`} className="flex gap-2">
          <Icon name="alert" className="mt-0.5 text-needs-you-ink" />
          <span className="min-w-0 wrap-anywhere">
            <TextLink href={`#${lineFieldId(item.lineKey, 'quantity')}`} className="no-underline">
              {item.title}
            </TextLink>
            {': '}
            {guard.kind === 'duplicate'
              ? t.rich('ordered', {
                  quantity: item.otherQuantity,
                  person: guard.personName,
                  when: () => <RelativeTime value={guard.at} />,
                  order: () => <TextLink href={`/orders/${guard.submissionId}`}>{guard.reference}</TextLink>,
                })
              : t.rich('drafted', {
                  quantity: item.otherQuantity,
                  person: guard.ownerName,
                  draft: (words) => (
                    <TextLink href={`/customers/${customer.id}/drafts/${guard.draftId}`}>{words}</TextLink>
                  ),
                })}
          </span>
        </li>
      ))}
    </ul>
  )
}
