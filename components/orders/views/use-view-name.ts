import { useTranslations } from 'next-intl'
import { BUILT_IN_VIEWS } from '@/lib/domain/history/built-in-views'
import type { ViewTab } from '@/lib/domain/history/order-view'

/** A view has the name that it was given; those of every desk have one in the texts. */
export function useViewName() {
  const t = useTranslations('orderViews')
  return ({ id, name }: Pick<ViewTab, 'id' | 'name'>): string => {
    const builtIn = BUILT_IN_VIEWS.find((one) => one === id)
    return name ?? t(builtIn ?? 'all')
  }
}
