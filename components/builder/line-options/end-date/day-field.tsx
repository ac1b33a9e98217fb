import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { TextField } from '@/components/ui/text-field'
import { describeEndDay, type TermEnds } from '@/lib/domain/term-ends/list-end-days'
import { useDayWords } from './use-day-words'

type DayFieldProps = {
  ends: TermEnds
  term: string
  value: string | null
  onChoose: (day: string) => void
}

/** A day typed instead of looked for: taken when it is legal, otherwise it is said why it is not. */
export function DayField({ ends, term, value, onChoose }: DayFieldProps) {
  const t = useTranslations('lineOptions.endDate')
  const words = useDayWords()
  const [typed, setTyped] = useState<string>()
  const shown = typed ?? value ?? ''
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(shown)
  const reason = isDay ? describeEndDay(ends, term, shown).reason : null
  return (
    <TextField
      type="date"
      label={t('typed')}
      hint={t('typedHint')}
      error={reason ? words.reason(reason) : undefined}
      className="max-w-56"
      value={shown}
      min={ends.today}
      onChange={({ target }) => {
        setTyped(target.value)
        if (target.value && describeEndDay(ends, term, target.value).reason === null) onChoose(target.value)
      }}
      onBlur={() => reason === null && setTyped(undefined)}
    />
  )
}
