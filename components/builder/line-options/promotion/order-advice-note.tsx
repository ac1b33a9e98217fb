import { useTranslations } from 'next-intl'
import { useSheet } from '@/components/builder/lines/sheet/sheet-context'
import { useOrderPiece } from '@/components/builder/state/order-state'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { adviseOrder, putInOrder } from '@/lib/domain/promotions/order-advice'
import { useLinePromotions } from './promotions-context'

/** Says when a line should stand first, and moves it there. partner-center-api.md ch. 5.7. */
export function OrderAdviceNote() {
  const t = useTranslations('lineOptions.advice')
  const lines = useOrderPiece(({ content }) => content.lines)
  const sheet = useSheet()
  const byLine = useLinePromotions()
  const advice = adviseOrder(lines, byLine)
  if (!advice) return null
  const { first, order, isLost } = advice
  const moved = first.filter((key, at) => lines[at]?.key !== key)
  const named = { lines: moved.length, first: lines.findIndex(({ key }) => key === moved[0]) + 1 }
  return (
    <Banner
      kind={isLost ? 'warn' : 'info'}
      announce
      title={t(isLost ? 'lost' : 'recommended', named)}
      action={
        <Button size="small" icon="arrow-up" onClick={() => sheet.write(putInOrder(sheet.lines(), order))}>
          {t('move', named)}
        </Button>
      }
    >
      {t(isLost ? 'lostText' : 'text')}
    </Banner>
  )
}
