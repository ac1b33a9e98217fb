import { expect, test } from 'vitest'
import { APP_ERROR_CODES } from '@/lib/domain/app-error'
import { messages } from './messages'

const TAG = /<(\w+)>/g

/** Every text by its path, with the ICU arguments and rich-text tags it uses. */
function outline(tree: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
      const here = path ? `${path}.${key}` : key
      if (typeof value === 'object' && value !== null) return [...outline(value, here)]
      return [[here, argumentsOf(String(value))]]
    }),
  )
}

/** "{count, plural, one {# order} other {# orders of {name}}}" uses "count:plural name". */
function argumentsOf(text: string): string {
  const tags = [...text.matchAll(TAG)].map(([, name]) => `<${name}>`)
  return [...new Set([...icuArguments(text), ...tags])].sort().join(' ')
}

function icuArguments(text: string): string[] {
  return braces(text).flatMap((inner) => {
    const [, name = '', kind, rest = ''] = /^\s*(\w+)\s*(?:,\s*(\w+)\s*(?:,([\s\S]*))?)?$/.exec(inner) ?? []
    const choices = kind === 'plural' || kind === 'select' || kind === 'selectordinal' ? braces(rest) : []
    return [kind ? `${name}:${kind}` : name, ...choices.flatMap(icuArguments)]
  })
}

/** What stands inside each outermost pair of braces. */
function braces(text: string): string[] {
  const found: string[] = []
  let depth = 0
  let start = 0
  for (const [index, character] of [...text].entries()) {
    if (character === '{' && depth++ === 0) start = index + 1
    if (character === '}' && --depth === 0) found.push([...text].slice(start, index).join(''))
  }
  return found
}

test('says everything in Japanese that it says in English, and nothing more', () => {
  expect([...outline(messages.ja).keys()].sort()).toEqual([...outline(messages.en).keys()].sort())
})

test('gives both languages the same arguments', () => {
  const ja = outline(messages.ja)
  const different = [...outline(messages.en)].filter(([key, used]) => ja.get(key) !== used)
  expect(different.map(([key, used]) => `${key}: en "${used}", ja "${ja.get(key)}"`)).toEqual([])
})

test.each([
  ['{count, plural, =0 {No orders} one {# order} other {# orders of {name}}}', 'count:plural name'],
  ['{name} <b>{when, date, short}</b>', '<b> name when:date'],
  ['Nothing', ''],
])('reads the arguments of %s', (text, used) => {
  expect(argumentsOf(text)).toBe(used)
})

test('leaves no text empty', () => {
  const texts = [...leaves(messages.en), ...leaves(messages.ja)]
  expect(texts.filter(([, text]) => text.trim() === '')).toEqual([])
})

test('has a sentence for every refusal', () => {
  expect(APP_ERROR_CODES.filter((code) => !(code in messages.en.errors))).toEqual([])
})

function leaves(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? leaves(value, `${path}.${key}`) : [[`${path}.${key}`, String(value)]],
  )
}
