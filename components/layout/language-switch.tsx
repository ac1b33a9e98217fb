import { useTranslations } from 'next-intl'
import { type Locale, locales } from '@/lib/domain/locale'
import type { PreferencesAction } from './frame-props'
import { PreferenceSwitch } from './preference-switch'

/** Each language by its own name, so that everyone finds theirs; these two words are never translated. */
const ownNames: Record<Locale, string> = { en: 'English', ja: '日本語' }

type LanguageSwitchProps = { current: Locale; action: PreferencesAction; hideLegend?: boolean }

export function LanguageSwitch({ current, action, hideLegend }: LanguageSwitchProps) {
  const t = useTranslations('layout')
  return (
    <PreferenceSwitch
      name="locale"
      legend={t('language')}
      hideLegend={hideLegend}
      current={current}
      action={action}
      options={locales.map((value) => ({ value, label: ownNames[value], lang: value }))}
    />
  )
}
