import { expect, test } from 'vitest'
import { APP_ERROR_CODES } from '@/lib/domain/app-error'
import { messages } from './messages'

const ARGUMENT = /\{\s*(\w+)\s*(?:,\s*(\w+))?/g
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

function argumentsOf(text: string): string {
  const kinds = [...text.matchAll(ARGUMENT)].map(([, name, kind]) => (kind ? `${name}:${kind}` : `${name}`))
  const tags = [...text.matchAll(TAG)].map(([, name]) => `<${name}>`)
  return [...new Set([...kinds, ...tags])].sort().join(' ')
}

test('says everything in Japanese that it says in English, and nothing more', () => {
  expect([...outline(messages.ja).keys()].sort()).toEqual([...outline(messages.en).keys()].sort())
})

test('gives both languages the same arguments', () => {
  const ja = outline(messages.ja)
  const different = [...outline(messages.en)].filter(([key, used]) => ja.get(key) !== used)
  expect(different.map(([key, used]) => `${key}: en "${used}", ja "${ja.get(key)}"`)).toEqual([])
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
