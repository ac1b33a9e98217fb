import type { IconName } from '@/components/ui/icon'
import type { Locale } from '@/lib/domain/locale'
import type { Theme } from '@/lib/domain/preferences'

/** What the palette may do besides finding; the layout hands it in. */
export type CommandProps = {
  mayOrder: boolean
  hasPrices: boolean
  theme: Theme
  locale: Locale
  signOutAction: () => Promise<void>
  setPreferencesAction: (form: FormData) => Promise<void>
}

/** A page, or something to do; `name` is a text of `palette.commands`. It leads somewhere or runs. */
export type Command = {
  kind: 'command'
  group: 'actions' | 'pages'
  name: CommandName
  icon: IconName
  href?: string
  run?: () => Promise<void>
}
export type CommandName = (typeof PAGES)[number]['name'] | (typeof ORDERING)[number]['name'] | SettingName
type SettingName = 'themeSystem' | 'themeLight' | 'themeDark' | 'english' | 'japanese' | 'signOut'

const PAGES = [
  { name: 'home', icon: 'home', href: '/' },
  { name: 'orders', icon: 'orders', href: '/orders' },
  { name: 'customers', icon: 'customers', href: '/customers' },
  { name: 'drafts', icon: 'drafts', href: '/drafts' },
  { name: 'templates', icon: 'template', href: '/templates' },
  { name: 'closing', icon: 'hourglass', href: '/closing' },
  { name: 'prices', icon: 'tag', href: '/prices' },
  { name: 'resellers', icon: 'resellers', href: '/resellers' },
  { name: 'connection', icon: 'shield', href: '/connection' },
] as const
const ORDERING = [
  { name: 'newOrder', icon: 'plus', href: '/orders/new' },
  { name: 'pasteOrder', icon: 'copy', href: '/orders/new' },
  { name: 'newCustomer', icon: 'plus', href: '/customers/new' },
] as const
const THEMES = [
  { name: 'themeSystem', icon: 'monitor', value: 'system' },
  { name: 'themeLight', icon: 'sun', value: 'light' },
  { name: 'themeDark', icon: 'moon', value: 'dark' },
] as const
const LANGUAGES = [
  { name: 'english', value: 'en' },
  { name: 'japanese', value: 'ja' },
] as const

/** What this person may do, without what is so already. */
export function listCommands(props: CommandProps): Command[] {
  const set = (field: 'theme' | 'locale', value: string) => () => {
    const form = new FormData()
    form.set(field, value)
    return props.setPreferencesAction(form)
  }
  const settings = [
    ...THEMES.filter(({ value }) => value !== props.theme).map((one) => ({ ...one, run: set('theme', one.value) })),
    ...LANGUAGES.filter(({ value }) => value !== props.locale).map((one) => ({
      ...one,
      icon: 'globe' as const,
      run: set('locale', one.value),
    })),
    { name: 'signOut' as const, icon: 'sign-out' as const, run: props.signOutAction },
  ]
  const pages = PAGES.filter(({ name }) => name !== 'prices' || props.hasPrices)
  return [
    ...(props.mayOrder ? ORDERING : []).map((one) => ({ kind: 'command' as const, group: 'actions' as const, ...one })),
    ...pages.map((one) => ({ kind: 'command' as const, group: 'pages' as const, ...one })),
    ...settings.map(({ name, icon, run }) => ({
      kind: 'command' as const,
      group: 'actions' as const,
      name,
      icon,
      run,
    })),
  ]
}
