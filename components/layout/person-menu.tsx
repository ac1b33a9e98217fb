import { useTranslations } from 'next-intl'
import { AvatarInitials } from '@/components/ui/avatar-initials'
import { Icon } from '@/components/ui/icon'
import { Menu } from '@/components/ui/menu'
import { menuItemClasses } from '@/components/ui/menu-item'
import { themes } from '@/lib/domain/preferences'
import type { FrameProps } from './frame-props'
import { LanguageSwitch } from './language-switch'
import { PreferenceSwitch } from './preference-switch'

const themeIcons = { system: 'monitor', light: 'sun', dark: 'moon' } as const
const themeWords = { system: 'themeSystem', light: 'themeLight', dark: 'themeDark' } as const

/** Who is signed in; behind it the theme, the language and the way out. */
export function PersonMenu({ person, theme, locale, signOutAction, setPreferencesAction }: FrameProps) {
  const t = useTranslations('layout')
  return (
    <Menu
      triggerClassName="flex min-h-11 w-full items-center gap-2.5 rounded-md px-1.5 py-1 text-start transition-colors hover:bg-hover narrow:justify-center narrow:px-0"
      className="w-64"
      trigger={
        <>
          <AvatarInitials name={person.name} />
          <span className="min-w-0 flex-1 narrow:sr-only">
            <span className="block truncate text-sm font-medium">{person.name}</span>
            <span className="block truncate text-xs text-ink-3">{person.roleLabel}</span>
            <span className="sr-only">, {t('accountMenu')}</span>
          </span>
          <Icon name="unfold" className="text-ink-3 narrow:hidden" />
        </>
      }
    >
      <div className="px-2 pt-1.5 pb-2.5">
        <p className="truncate font-medium">{person.name}</p>
        <p className="truncate text-xs text-ink-3">{person.upn}</p>
      </div>
      <div className="grid gap-2.5 border-y border-line px-2 py-2.5">
        <PreferenceSwitch
          name="theme"
          legend={t('theme')}
          current={theme}
          action={setPreferencesAction}
          options={themes.map((value) => ({ value, label: t(themeWords[value]), icon: themeIcons[value] }))}
        />
        <LanguageSwitch current={locale} action={setPreferencesAction} />
      </div>
      <form action={signOutAction} className="pt-1">
        <button type="submit" className={menuItemClasses}>
          <Icon name="sign-out" className="text-ink-3" />
          {t('signOut')}
        </button>
      </form>
    </Menu>
  )
}
