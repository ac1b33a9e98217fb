import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useDayWords } from '@/components/builder/line-options/end-date/use-day-words'
import { useTermEnds } from '@/components/builder/line-options/end-date/use-term-ends'
import { OptionRow } from '@/components/builder/line-options/option-row'
import { Reading } from '@/components/builder/line-options/reading'
import { planKey, usePlanTerms } from '@/components/builder/line-options/use-plan-terms'
import { useSheet } from '@/components/builder/lines/sheet/sheet-context'
import { useOrderState } from '@/components/builder/state/order-state'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { alignLines, listSharedDays } from '@/lib/domain/term-ends/align-lines'
import { AlignedLines } from './aligned-lines'

/** As many days as can be told apart at a glance; the others unfold. */
const SHOWN_DAYS = 6

/** One end for as many lines of the order as can have it: which can, which cannot and why, and all of them in one step. */
export default function AlignLinesDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('lineOptions.align')
  const common = useTranslations('common')
  const words = useDayWords()
  const sheet = useSheet()
  const { lines } = useOrderState().content
  const [picked, setPicked] = useState<string>()
  const plans = usePlanTerms(lines)
  const ends = useTermEnds(lines.map(({ choice }) => choice?.termDuration ?? ''))

  const alignable = lines.map((line) => ({
    key: line.key,
    term: line.choice?.termDuration ?? '',
    kind: plans.data?.get(planKey(line))?.kind,
  }))
  const isKnown = plans.data !== undefined && ends.data !== undefined
  const days = isKnown ? listSharedDays(ends.data, alignable) : []
  const chosen = days.find(({ day }) => day === picked) ?? days[0]
  const shortened = lines.filter(({ options }) => options.customTermEndDate !== null).map(({ key }) => key)

  const apply = (keys: readonly string[], day: string | null) => {
    sheet.write(alignLines(sheet.lines(), keys, day))
    onClose()
  }
  const row = ({ day, isMonthEnd, isProposed, subscriptions, fits }: (typeof days)[number]) => (
    <OptionRow
      key={day}
      name="align-day"
      isChosen={day === chosen?.day}
      onChoose={() => setPicked(day)}
      title={words.date(day)}
      aside={<span className="text-ink-2 tabular-nums">{t('fits', { fits: fits.length, count: lines.length })}</span>}
    >
      {words.together({ subscriptions, isMonthEnd, isProposed })}
    </OptionRow>
  )
  return (
    <Dialog
      open
      size="wide"
      onClose={onClose}
      title={t('title')}
      closeLabel={common('close')}
      footer={
        <>
          {shortened.length > 0 && (
            <Button className="me-auto" variant="ghost" onClick={() => apply(shortened, null)}>
              {t('natural')}
            </Button>
          )}
          <Button variant="primary" disabled={!chosen} onClick={() => chosen && apply(chosen.fits, chosen.day)}>
            {t('apply', { count: chosen?.fits.length ?? 0 })}
          </Button>
        </>
      }
    >
      <p className="pb-3 text-sm text-ink-2">{t('context')}</p>
      <Reading question={plans.error || plans.isPending ? plans : ends} />
      {isKnown && days.length === 0 && <p className="text-sm text-ink-2">{t('none')}</p>}
      {isKnown && chosen && (
        <>
          <fieldset className="grid gap-1.5">
            <legend className="sr-only">{t('title')}</legend>
            {days.slice(0, SHOWN_DAYS).map(row)}
            {days.length > SHOWN_DAYS && (
              <details>
                <summary className="py-1 text-sm text-accent-ink hover:underline">
                  {t('more', { count: days.length - SHOWN_DAYS })}
                </summary>
                <div className="mt-1.5 grid gap-1.5">{days.slice(SHOWN_DAYS).map(row)}</div>
              </details>
            )}
          </fieldset>
          <AlignedLines lines={lines} alignable={alignable} ends={ends.data} day={chosen.day} />
        </>
      )}
    </Dialog>
  )
}
