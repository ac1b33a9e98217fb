import { useTranslations } from 'next-intl'
import { useSheet } from '@/components/builder/lines/sheet/sheet-context'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { DraftLine } from '@/lib/domain/order-draft'

type SeatsNoteProps = { line: DraftLine; owned: number; left: number }

/** More seats than the plan allows together with those the customer has: said before Microsoft refuses them. */
export default function SeatsNote({ line, owned, left }: SeatsNoteProps) {
  const t = useTranslations('provisioning.seats')
  const sheet = useSheet()
  const { maximumQuantity: maximum, minimumQuantity: minimum } = line
  const set = () => sheet.write(sheet.lines().map((one) => (one.key === line.key ? { ...one, quantity: left } : one)))
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm text-needs-you-ink">
      <p className="flex gap-1.5">
        <Icon name="alert" className="mt-0.5" />
        <span>{t('over', { owned, maximum, left, plan: line.skuTitle || line.productTitle })}</span>
      </p>
      {left >= minimum && left > 0 && (
        <Button size="small" onClick={set}>
          {t('set', { left })}
        </Button>
      )}
    </div>
  )
}
