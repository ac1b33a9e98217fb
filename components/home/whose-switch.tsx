import { useTranslations } from 'next-intl'
import { classNames } from '@/components/ui/class-names'
import type { HomeLayout } from '@/lib/domain/home'

type WhoseSwitchProps = { whose: HomeLayout['latest']; action: (form: FormData) => Promise<void> }

/** Whose orders are shown; remembered. Each choice is a submit button, so that it works before any script has arrived. */
export function WhoseSwitch({ whose, action }: WhoseSwitchProps) {
  const t = useTranslations('home.latest')
  return (
    <form action={action}>
      <fieldset className="flex gap-0.5 rounded-md bg-neutral-4 p-0.5">
        <legend className="sr-only">{t('whose')}</legend>
        {(['mine', 'everyone'] as const).map((one) => (
          <button
            key={one}
            type="submit"
            name="latest"
            value={one}
            aria-pressed={one === whose}
            className={classNames(
              'h-6 rounded-sm px-2 text-xs font-medium whitespace-nowrap transition-colors pointer-coarse:h-11',
              one === whose ? 'bg-surface text-ink' : 'text-ink-2 hover:text-ink',
            )}
          >
            {t(one)}
          </button>
        ))}
      </fieldset>
    </form>
  )
}
