import { useTranslations } from 'next-intl'
import OptionFix from '@/components/builder/line-options/option-fix'
import { useSheet } from '@/components/builder/lines/sheet/sheet-context'
import { Button } from '@/components/ui/button'
import type { DraftLine } from '@/lib/domain/order-draft'
import { provisioningKind } from '@/lib/domain/provisioning/provisioning-kind'
import type { ReviewedLine } from '@/lib/domain/review'
import { Registration } from './registration'
import { useAzurePlans } from './use-azure'

type RefusalFixProps = { line: DraftLine; error: NonNullable<ReviewedLine['error']> }

/** What mends a line that Microsoft refuses for its stock, its subscription or its seats. partner-center-api.md ch. 6.5. */
export default function RefusalFix({ line, error }: RefusalFixProps) {
  const t = useTranslations('provisioning.fix')
  const sheet = useSheet()
  const isAzure = provisioningKind(line) !== null
  const choose = (
    <Button size="small" onClick={() => sheet.openDialog({ kind: 'options', key: line.key })}>
      {t('choose')}
    </Button>
  )
  switch (error.code) {
    case '10003':
      return (
        <Fix text={t('stock')}>
          <Button size="small" onClick={() => sheet.openDialog({ kind: 'plan', key: line.key })}>
            {t('changePlan')}
          </Button>
        </Fix>
      )
    case '10007':
      return <Fix text={t('notValid')}>{choose}</Fix>
    case '10008':
      return <Fix text={t('notEnabled')}>{choose}</Fix>
    case '10010':
      return isAzure ? <Fix text={t('incomplete')}>{choose}</Fix> : null
    case '10011':
      return <RegisterHere line={line} />
    case '10014':
    case '10016':
    case '10017':
      return <OptionFix line={line} code={error.code} />
    case '10015':
      return <SetQuantity line={line} quantity={error.availableQuantity} />
    default:
      return null
  }
}

function Fix({ text, children }: { text: string; children: React.ReactNode }) {
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1.5 ps-5.5 text-sm text-ink-2">
      <span>{text}</span>
      {children}
    </p>
  )
}

/** The registration itself, on the line that waits for it: Microsoft is asked again as soon as it is done. */
function RegisterHere({ line }: { line: DraftLine }) {
  const plans = useAzurePlans().data
  const { subscriptionId } = line.options.provisioningContext
  const plan = plans?.find((one) => one.subscriptionId === subscriptionId)
  return plan ? <Registration plan={plan} /> : null
}

function SetQuantity({ line, quantity }: { line: DraftLine; quantity: number | undefined }) {
  const t = useTranslations('provisioning.fix')
  const sheet = useSheet()
  if (quantity === undefined || quantity < line.minimumQuantity || quantity === line.quantity) return null
  const set = () => sheet.write(sheet.lines().map((one) => (one.key === line.key ? { ...one, quantity } : one)))
  return (
    <Fix text={t('left', { quantity })}>
      <Button size="small" onClick={set}>
        {t('set', { quantity })}
      </Button>
    </Fix>
  )
}
