import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DateTime } from '@/components/ui/date-time'
import type { Guard } from '@/lib/domain/guards/guard'

/** A guard in one sentence. */
export function useGuardTitle(): (guard: Guard) => ReactNode {
  const t = useTranslations('guards')
  return (guard) => {
    switch (guard.kind) {
      case 'changed':
        return t.rich('changed', { time: () => <DateTime value={guard.shownAt} /> })
      case 'duplicate':
        return t('duplicate', { reference: guard.reference, count: guard.items.length })
      case 'otherDraft':
        return t('otherDraft', { count: guard.items.length })
      case 'unusualQuantity':
        return t('unusualQuantity', { title: guard.title, quantity: guard.quantity })
      default:
        return t(guard.kind, { title: guard.title })
    }
  }
}
