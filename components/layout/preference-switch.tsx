import { classNames } from '@/components/ui/class-names'
import { Icon, type IconName } from '@/components/ui/icon'
import type { PreferenceName, PreferencesAction } from './frame-props'

type PreferenceSwitchProps = {
  name: PreferenceName
  legend: string
  hideLegend?: boolean
  options: { value: string; label: string; lang?: string; icon?: IconName }[]
  current: string
  action: PreferencesAction
}

/** A few choices in one pill; each is a submit button, so that it works before any script has arrived. */
export function PreferenceSwitch({ name, legend, hideLegend, options, current, action }: PreferenceSwitchProps) {
  return (
    <form action={action}>
      <fieldset className="grid gap-1.5">
        <legend className={hideLegend ? 'sr-only' : 'mb-1.5 text-xs font-medium text-ink-3'}>{legend}</legend>
        <div className="grid auto-cols-fr grid-flow-col gap-0.5 rounded-md bg-neutral-4 p-0.5">
          {options.map((option) => (
            <button
              key={option.value}
              type="submit"
              name={name}
              value={option.value}
              lang={option.lang}
              aria-pressed={option.value === current}
              className={classNames(
                'flex h-6.5 items-center justify-center gap-1.5 rounded-sm px-2 text-xs font-medium whitespace-nowrap transition-colors pointer-coarse:h-11',
                option.value === current ? 'bg-surface text-ink' : 'text-ink-2 hover:text-ink',
              )}
            >
              {option.icon && <Icon name={option.icon} className="size-3.5" />}
              {option.label}
            </button>
          ))}
        </div>
      </fieldset>
    </form>
  )
}
