import { useTranslations } from 'next-intl'
import { useSheet } from '@/components/builder/lines/sheet/sheet-context'
import { Button } from '@/components/ui/button'
import type { DraftLine } from '@/lib/domain/order-draft'
import { findProvisioningProblems } from '@/lib/domain/provisioning/provisioning-problems'
import { findOptionProblems } from '@/lib/domain/term-ends/option-problems'
import { useLineOption } from './use-line-option'

type OptionFixProps = {
  line: DraftLine
  /** Of Microsoft's refusal, where that is what is mended. partner-center-api.md ch. 6.5. */
  code?: string | undefined
}

/** What mends an option that a line cannot have: leave it out, or choose another. */
export default function OptionFix({ line, code }: OptionFixProps) {
  const t = useTranslations('lineOptions.fix')
  const provisioning = useTranslations('provisioning.fix')
  const sheet = useSheet()
  const setOption = useLineOption(line.key)
  const { promotionId, customTermEndDate, renewsTo } = line.options
  const keys = findOptionProblems(line, '').map(({ key }) => key)
  const isEnd =
    customTermEndDate && (code === '10016' || code === '10017' || keys.some((key) => key.startsWith('endDate')))
  const isPromotion = promotionId && code === '10014'
  const isRenewal = renewsTo && keys.includes('renewalWithoutTerm')
  const isUnset = findProvisioningProblems(line, '').length > 0
  if (!isEnd && !isPromotion && !isRenewal && !isUnset) return null
  return (
    <div className="flex flex-wrap items-center gap-2 ps-5.5 text-sm text-ink-2">
      {code && !isUnset && <span>{t(isPromotion ? 'promotion' : 'endDate')}</span>}
      {isPromotion && (
        <Button size="small" onClick={() => setOption('promotionId', null)}>
          {t('dropPromotion')}
        </Button>
      )}
      {isEnd && (
        <Button size="small" onClick={() => setOption('customTermEndDate', null)}>
          {t('dropEnd')}
        </Button>
      )}
      {isRenewal && (
        <Button size="small" onClick={() => setOption('renewsTo', null)}>
          {t('dropRenewal')}
        </Button>
      )}
      <Button
        size="small"
        variant={isUnset ? 'secondary' : 'ghost'}
        onClick={() => sheet.openDialog({ kind: 'options', key: line.key })}
      >
        {isUnset ? provisioning('open') : t('choose')}
      </Button>
    </div>
  )
}
