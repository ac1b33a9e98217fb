import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { AttestationPart } from '@/components/builder/provisioning/attestation-part'
import { ProvisioningPart } from '@/components/builder/provisioning/provisioning-part'
import { useOrderState } from '@/components/builder/state/order-state'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import AlignLinesDialog from './align/align-lines-dialog'
import { EndDatePart } from './end-date/end-date-part'
import { PromotionPart } from './promotion/promotion-part'
import { RenewalPart } from './renewal-part'

type LineOptionsDialogProps = {
  /** Of the line whose options are shown. */
  lineKey: string
  onClose: () => void
}

/** Everything a line may carry beyond plan, quantity and name. Each choice counts at once, as typing does. */
export default function LineOptionsDialog({ lineKey, onClose }: LineOptionsDialogProps) {
  const t = useTranslations('lineOptions')
  const common = useTranslations('common')
  const { lines } = useOrderState().content
  const index = lines.findIndex((line) => line.key === lineKey)
  const line = lines[index]
  const [isAligning, setAligning] = useState(false)
  if (!line) return null
  if (isAligning) return <AlignLinesDialog onClose={() => setAligning(false)} />
  return (
    <Dialog
      open
      size="wide"
      onClose={onClose}
      title={t('title', { line: index + 1 })}
      closeLabel={common('close')}
      footer={
        <Button variant="primary" onClick={onClose}>
          {t('done')}
        </Button>
      }
    >
      <p className="pb-3 text-sm text-ink-2">
        {t('of', { plan: line.skuTitle || line.productTitle, quantity: line.quantity ?? 0 })}
      </p>
      {/* First: without it the line cannot be ordered at all. */}
      <ProvisioningPart line={line} />
      <PromotionPart line={line} />
      <EndDatePart line={line} onAlignAll={lines.length > 1 ? () => setAligning(true) : undefined} />
      <RenewalPart line={line} />
      <AttestationPart line={line} />
    </Dialog>
  )
}
