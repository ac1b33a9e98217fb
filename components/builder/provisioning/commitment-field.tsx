import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { useLineOption } from '@/components/builder/line-options/use-line-option'
import { formatMoney } from '@/components/ui/format-money'
import { TextField } from '@/components/ui/text-field'
import { compareAmounts, toAmount } from '@/lib/domain/decimal'
import type { DraftLine } from '@/lib/domain/order-draft'
import { commitmentOverTerm } from '@/lib/domain/provisioning/commitment-over-term'

/** Money per hour, and what that makes over the whole term: it is owed whether it is used or not. */
export function CommitmentField({ line }: { line: DraftLine }) {
  const t = useTranslations('provisioning.commitment')
  const locale = useLocale()
  const setOption = useLineOption(line.key)
  const [typed, setTyped] = useState('')
  const { minimumCommitment: least, choice } = line
  const amount = line.options.purchaseCommitment?.amount
  if (!least) return null
  const { currency } = least
  // What was typed stays as it was typed; what came from elsewhere, such as from undoing, goes first.
  const text = readTyped(typed) === amount ? typed : (amount ?? '')
  const isTooSmall = amount !== undefined && compareAmounts(amount, least.amount) < 0
  const minimum = formatMoney(least.amount, currency, locale)
  const total = amount && !isTooSmall ? commitmentOverTerm({ currency, amount }, choice?.termDuration ?? '') : null
  const error = isTooSmall ? t('tooSmall', { minimum }) : text && !amount ? t('noAmount', { minimum }) : undefined
  return (
    <TextField
      label={t('label')}
      value={text}
      inputMode="decimal"
      suffix={t('unit', { currency })}
      inputClassName="pe-24! text-end tabular-nums"
      className="max-w-sm"
      onChange={({ target }) => {
        const read = readTyped(target.value)
        setTyped(target.value)
        setOption('purchaseCommitment', read === undefined ? null : { currency, amount: read })
      }}
      error={error}
      hint={total ? t('total', { total: formatMoney(total.amount, currency, locale) }) : t('least', { minimum })}
    />
  )
}

/** Takes what was typed, with a point or a comma, in narrow or wide characters; undefined for what is no amount above zero. */
function readTyped(text: string): string | undefined {
  const amount = toAmount(text.normalize('NFKC').replace(',', '.'))
  return amount !== undefined && compareAmounts(amount, '0') > 0 ? amount : undefined
}
