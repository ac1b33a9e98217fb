import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** The tokens as they are shipped; every colour is oklch(), light-dark() of two, or another token. */
const tokens = new Map(
  [...readFileSync('app/globals.css', 'utf8').matchAll(/--color-([\w-]+):\s*([^;]+);/g)].map(
    ([, name = '', value = '']) => [name, value.replace(/\s+/g, ' ')],
  ),
)
const themes = ['light', 'dark'] as const
type Theme = (typeof themes)[number]

const TEXT = 4.5
const SHAPE = 3
const grounds = ['canvas', 'sunken', 'surface', 'raised']
const tones = ['placed', 'provisioning', 'active', 'needs-you', 'late', 'failed', 'unknown']

const pairs: [shown: string, ground: string, least: number][] = [
  ...['ink', 'ink-2', 'ink-3', 'accent-ink'].flatMap((ink) =>
    [...grounds, 'neutral-3', 'neutral-4', 'accent-tint'].map(
      (ground) => [ink, ground, TEXT] as [string, string, number],
    ),
  ),
  ...['control', 'accent'].flatMap((shape) =>
    grounds.map((ground) => [shape, ground, SHAPE] as [string, string, number]),
  ),
  ['on-accent', 'accent', TEXT],
  ['on-accent', 'accent-hover', TEXT],
  ['on-accent', 'accent-press', TEXT],
  ['on-danger', 'danger', TEXT],
  ['on-danger', 'danger-hover', TEXT],
  ...tones.flatMap((tone): [string, string, number][] => [
    ...[...grounds, `${tone}-tint`].flatMap((ground): [string, string, number][] => [
      [tone, ground, SHAPE],
      [`${tone}-ink`, ground, TEXT],
    ]),
    ['ink-2', `${tone}-tint`, TEXT],
  ]),
]

test.each(themes)('everything can be read and told apart in the %s theme', (theme) => {
  const weak = pairs.filter(([shown, ground, least]) => contrast(shown, ground, theme) < least)
  expect(weak.map(([shown, ground]) => `${shown} on ${ground}: ${contrast(shown, ground, theme).toFixed(2)}`)).toEqual(
    [],
  )
})

test('would notice a pair that is too weak', () => {
  expect(contrast('line', 'canvas', 'light')).toBeLessThan(SHAPE)
})

/** WCAG 2.2 contrast of two tokens. */
function contrast(a: string, b: string, theme: Theme): number {
  const [dark = 0, light = 0] = [luminance(a, theme), luminance(b, theme)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(name: string, theme: Theme): number {
  const value = tokens.get(name) ?? ''
  const other = /^var\(--color-([\w-]+)\)$/.exec(value)?.[1]
  if (other) return luminance(other, theme)
  const [light, dark] = [...value.matchAll(/oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g)].map((match) =>
    match.slice(1).map(Number),
  )
  const colour = theme === 'dark' ? (dark ?? light) : light
  if (!colour) throw new Error(`--color-${name} is no opaque oklch() colour: ${value}`)
  return oklchLuminance(colour)
}

/** OKLCH → linear sRGB (Ottosson 2020) → relative luminance. */
function oklchLuminance([lightness = 0, chroma = 0, hue = 0]: number[]): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s
  const [r = 0, g = 0, bl = 0] = [red, green, blue].map((part) => Math.min(1, Math.max(0, part)))
  return 0.2126 * r + 0.7152 * g + 0.0722 * bl
}
