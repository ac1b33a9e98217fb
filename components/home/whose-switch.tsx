'use client'

import { useRouter } from 'next/navigation'
import { classNames } from '@/components/ui/class-names'
import { useAction } from '@/components/ui/use-action'
import type { Action } from '@/lib/domain/action-result'
import type { HomeLayout } from '@/lib/domain/home'

type Whose = HomeLayout['latest']
export type ShowLatestAction = Action<{ latest: Whose }, void>
type WhoseSwitchProps = {
  whose: Whose
  legend: string
  choices: { value: Whose; label: string }[]
  action: ShowLatestAction
}

/** Whose orders are shown; remembered. */
export function WhoseSwitch({ whose, legend, choices, action }: WhoseSwitchProps) {
  const router = useRouter()
  const { isPending, run } = useAction(action, () => router.refresh())
  return (
    <fieldset aria-busy={isPending} className="flex gap-0.5 rounded-md bg-neutral-4 p-0.5">
      <legend className="sr-only">{legend}</legend>
      {choices.map(({ value, label }) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === whose}
          onClick={() => value !== whose && run({ latest: value })}
          className={classNames(
            'h-6 rounded-sm px-2 text-xs font-medium whitespace-nowrap transition-colors pointer-coarse:h-11',
            value === whose ? 'bg-surface text-ink' : 'text-ink-2 hover:text-ink',
          )}
        >
          {label}
        </button>
      ))}
    </fieldset>
  )
}
