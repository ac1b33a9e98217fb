import { z } from 'zod'
import { locales } from './locale'

/** What a browser remembers about its person's taste: three cookies, none of them secret. */
export const preferenceCookies = { theme: 'theme', locale: 'locale', timeZone: 'tz' } as const

export const themes = ['system', 'light', 'dark'] as const
export const Theme = z.enum(themes)
export type Theme = z.infer<typeof Theme>

/** An IANA name that this server's ICU data knows, such as `Europe/Vienna`. */
export const TimeZone = z.string().max(64).refine(isTimeZone)

/** What the switches in the frame post: any of the three, each on its own. */
export const Preferences = z.object({
  theme: Theme.optional(),
  locale: z.enum(locales).optional(),
  timeZone: TimeZone.optional(),
})
export type Preferences = z.infer<typeof Preferences>

/** Whether text is the name of a time zone that dates can be written in. */
export function isTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== ''
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
