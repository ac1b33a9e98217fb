'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { ErrorBanner } from '@/components/ui/error-banner'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextField } from '@/components/ui/text-field'
import { useAction } from '@/components/ui/use-action'
import type { MarginRule } from '@/lib/domain/margins/margin-rule'
import type { MarginRuleView } from '@/lib/domain/margins/margin-rule-view'
import type { RuleActions } from './rule-actions'
import { RuleScope, type Scope } from './rule-scope'
import { useRuleWords } from './use-rule-words'

const PERCENT = /^\d{1,2}(\.\d{1,2})?$/

type RuleDialogProps = RuleActions & {
  open: boolean
  /** The one to change; whom and what it is for stays. Without one a new rule is made. */
  rule: MarginRuleView | undefined
  onClose: () => void
  onSaved: () => void
}

/** One rule: whom and what it is for, how the price is made, and the least margin. */
export default function RuleDialog({ open, rule, onClose, onSaved, saveAction, findTargetsAction }: RuleDialogProps) {
  const t = useTranslations('margins')
  const common = useTranslations('common')
  const words = useRuleWords()
  const form = useId()
  const [scope, setScope] = useState<Scope>({ customerId: null, family: null, productId: null })
  const [kind, setKind] = useState<MarginRule['kind']>(rule?.kind ?? 'discount')
  const [percent, setPercent] = useState(rule?.percent ?? '')
  const [floor, setFloor] = useState(rule?.floorPercent ?? '')
  const [isAsked, setAsked] = useState(false)
  const saving = useAction(saveAction, onSaved)
  const isComplete = rule !== undefined || (scope.customerId !== undefined && scope.productId !== undefined)
  const wrong = (text: string) => (isAsked && !PERCENT.test(text) ? t('percentWrong') : undefined)

  function save() {
    setAsked(true)
    if (!isComplete || !PERCENT.test(percent) || (floor !== '' && !PERCENT.test(floor))) return
    const { customerId = null, family, productId = null } = rule ?? scope
    saving.run({ customerId, family, productId, kind, percent, floorPercent: floor === '' ? null : floor })
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={rule ? t('edit') : t('add')}
      closeLabel={common('close')}
      footer={
        <Button type="submit" form={form} variant="primary" pending={saving.isPending}>
          {t('save')}
        </Button>
      }
    >
      <form
        id={form}
        noValidate
        className="grid gap-5"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        {rule ? (
          <p className="text-sm text-ink-2">{words.scope(rule)}</p>
        ) : (
          <RuleScope scope={scope} onChange={setScope} find={findTargetsAction} isAsked={isAsked} />
        )}
        <RadioGroup
          legend={t('kindLabel')}
          name={`${form}-kind`}
          value={kind}
          onChange={({ target }) => setKind(target.value === 'margin' ? 'margin' : 'discount')}
          options={[
            { value: 'discount', label: t('kindDiscount'), hint: t('kindDiscountHint') },
            { value: 'margin', label: t('kindMargin'), hint: t('kindMarginHint') },
          ]}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            label={t('percentLabel')}
            inputMode="decimal"
            suffix="%"
            required
            value={percent}
            error={wrong(percent)}
            onChange={({ target }) => setPercent(target.value.trim().replace(',', '.'))}
          />
          <TextField
            label={t('floorLabel')}
            hint={t('floorHint')}
            inputMode="decimal"
            suffix="%"
            optional
            value={floor}
            error={floor === '' ? undefined : wrong(floor)}
            onChange={({ target }) => setFloor(target.value.trim().replace(',', '.'))}
          />
        </div>
        {saving.error && <ErrorBanner error={saving.error} />}
      </form>
    </Dialog>
  )
}
