import { useTranslations } from 'next-intl'
import { useOptionWords } from '@/components/builder/line-options/use-option-words'
import { useChoiceWords } from '@/components/builder/use-choice-words'
import type { DraftChange, LineField, OrderField } from '@/lib/domain/draft-changes'
import type { DraftContent, DraftLine } from '@/lib/domain/order-draft'

export type ChangeWords = { key: string; what: string; before: string; after: string }

/** One difference as a person reads it: what it is about, and how it stands in each version. */
export function useChangeWords(here: DraftContent, there: DraftContent): (change: DraftChange) => ChangeWords {
  const t = useTranslations('builder.elsewhere')
  const lines = useTranslations('builder.lines')
  const reference = useTranslations('builder.reference')
  const attribution = useTranslations('builder.attribution')
  const placing = useTranslations('builder.placing')
  const choiceWords = useChoiceWords()
  const optionWords = useOptionWords()

  const nameOf = (line: DraftLine) => line.skuTitle || line.productTitle
  const chosen = ({ choice }: DraftLine) => (choice ? choiceWords(choice) : t('empty'))
  const whole = (line: DraftLine | null) =>
    line
      ? t('wholeLine', { quantity: String(line.quantity ?? t('empty')), line: nameOf(line), choice: chosen(line) })
      : t('absent')
  const lineFields: Record<LineField, { name: string; value(line: DraftLine): string }> = {
    quantity: { name: lines('quantity'), value: ({ quantity }) => String(quantity ?? t('empty')) },
    choice: { name: lines('choice'), value: chosen },
    friendlyName: { name: lines('friendlyName'), value: ({ friendlyName }) => friendlyName || t('empty') },
    attestationAccepted: {
      name: t('attestation'),
      value: ({ attestationAccepted }) => t(attestationAccepted ? 'yes' : 'no'),
    },
    options: { name: t('options'), value: (line) => optionWords.words(line) || t('empty') },
  }
  const orderFields: Record<OrderField, { name: string; value(content: DraftContent): string }> = {
    partnerIdOnRecord: { name: attribution('primary'), value: (content) => content.partnerIdOnRecord || t('empty') },
    additionalPartnerIds: {
      name: t('additional'),
      value: (content) => content.additionalPartnerIds.join(', ') || t('empty'),
    },
    poNumber: { name: reference('poNumber'), value: (content) => content.poNumber || t('empty') },
    notes: { name: reference('notes'), value: (content) => content.notes || t('empty') },
    route: { name: placing('legend'), value: (content) => placing(content.route) },
  }

  return (change) => {
    switch (change.kind) {
      case 'line': {
        const key = `${change.here?.key ?? ''} ${change.there?.key ?? ''}`
        return { key, what: t('line'), before: whole(change.here), after: whole(change.there) }
      }
      case 'lineField': {
        const { name, value } = lineFields[change.field]
        const what = t('ofLine', { field: name, line: nameOf(change.here) })
        return {
          key: `${change.here.key} ${change.field}`,
          what,
          before: value(change.here),
          after: value(change.there),
        }
      }
      case 'lineOrder':
        return { key: 'order', what: t('order'), before: t('orderHere'), after: t('orderThere') }
      case 'orderField': {
        const { name, value } = orderFields[change.field]
        return { key: change.field, what: name, before: value(here), after: value(there) }
      }
      default:
        return change satisfies never
    }
  }
}
