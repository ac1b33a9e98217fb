import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { classNames } from '@/components/ui/class-names'
import type { HomeChoice, HomeGroupName } from '@/lib/domain/home'
import { MoveButton } from './move-button'

type ChoiceListProps = {
  title: string
  choices: HomeChoice[]
  titles: Partial<Record<HomeGroupName, string>>
  onChange: (choices: HomeChoice[]) => void
}

/** The groups of one column: shown or not, moved by their buttons or by dragging. */
export function ChoiceList({ title, choices, titles, onChange }: ChoiceListProps) {
  const t = useTranslations('homeLayout')
  const heading = useId()
  const [dragged, setDragged] = useState<HomeGroupName>()
  const [said, setSaid] = useState('')

  function move(name: HomeGroupName, to: number) {
    const from = choices.findIndex((one) => one.name === name)
    const choice = choices[from]
    if (!choice || to === from || to < 0 || to >= choices.length) return
    const others = choices.filter((one) => one !== choice)
    onChange([...others.slice(0, to), choice, ...others.slice(to)])
    setSaid(t('moved', { name: titles[name] ?? name, position: to + 1, count: choices.length }))
  }

  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className="pb-2 text-xs font-medium text-ink-3">
        {title}
      </h3>
      <ol className="divide-y divide-line rounded-lg border border-line bg-surface">
        {choices.map((choice, index) => (
          <li
            key={choice.name}
            draggable
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move'
              setDragged(choice.name)
            }}
            onDragOver={(event) => {
              if (!dragged || !choices.some(({ name }) => name === dragged)) return
              event.preventDefault()
              move(dragged, index)
            }}
            onDrop={(event) => event.preventDefault()}
            onDragEnd={() => setDragged(undefined)}
            className={classNames(
              'flex cursor-grab items-center gap-2 ps-3 pe-1.5 pointer-coarse:py-0',
              choice.name === dragged && 'bg-hover',
            )}
          >
            <CheckboxField
              label={titles[choice.name]}
              checked={choice.shown}
              onChange={(event) =>
                onChange(choices.map((one) => (one === choice ? { ...one, shown: event.target.checked } : one)))
              }
              className="flex-1 py-2 pointer-coarse:py-0"
            />
            {(['up', 'down'] as const).map((way) => (
              <MoveButton
                key={way}
                way={way}
                label={t(way, { name: titles[choice.name] ?? choice.name })}
                disabled={way === 'up' ? index === 0 : index === choices.length - 1}
                index={index}
                onMove={() => move(choice.name, index + (way === 'up' ? -1 : 1))}
              />
            ))}
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
    </section>
  )
}
