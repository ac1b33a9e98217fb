import { useTranslations } from 'next-intl'
import type { Ref } from 'react'
import { CheckboxField } from '@/components/ui/checkbox-field'

type SentencesProps = {
  sentences: readonly string[]
  ticked: ReadonlySet<string>
  onTick: (ticked: ReadonlySet<string>) => void
  /** A press found some of them unticked. */
  isMissed: boolean
  disabled: boolean
  boxes: Ref<HTMLDivElement>
}

/** What is attested: a box of its own for each legal sentence, none of them ticked beforehand. */
export function Sentences({ sentences, ticked, onTick, isMissed, disabled, boxes }: SentencesProps) {
  const t = useTranslations('review.placing')
  return (
    <div ref={boxes} className="grid gap-3">
      {sentences.map((sentence) => (
        <CheckboxField
          key={sentence}
          legal
          label={sentence}
          checked={ticked.has(sentence)}
          disabled={disabled}
          error={isMissed && !ticked.has(sentence) ? t('untickedError') : undefined}
          onChange={(event) => {
            const others = [...ticked].filter((one) => one !== sentence)
            onTick(new Set(event.target.checked ? [...others, sentence] : others))
          }}
        />
      ))}
    </div>
  )
}
