import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { routes } from './control/routes.ts'
import { Fault } from './http/faults/faults.ts'
import { presetNames } from './http/faults/presets.ts'
import { HELP } from './settings.ts'
import { Switches } from './switches.ts'

const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8')
const missing = (words: readonly string[]) => words.filter((word) => !readme.includes(word))

test('the README names every control, in full or from its parameter on', () => {
  const paths = routes.map(({ path }) => `/_sandbox${path}`.replaceAll(/:(\w+)/g, '{$1}'))
  const named = (path: string) =>
    readme.includes(`${path}\``) || readme.includes(`…${path.slice(path.indexOf('/{'))}\``)
  expect(paths.filter((path) => !named(path))).toEqual([])
})

test('the README names every member that a control takes, and every switch', () => {
  const members = routes.flatMap(({ about }) => [...about.matchAll(/\b(\w+)\?/g)].map(([, name = '']) => `${name}?`))
  expect(missing(members)).toEqual([])
  const { accessTokenSeconds: _ownControl, ...switches } = Switches.shape
  expect(missing(Object.keys(switches).map((name) => `${name}?`))).toEqual([])
})

test('the README names every flag, every variable and every fault', () => {
  expect(missing([...HELP.matchAll(/--[a-z-]+(?=.*\[)|\bSANDBOX_[A-Z_]+/g)].map(([word]) => `\`${word}\``))).toEqual([])
  const { path: _required, ...members } = Fault.shape
  expect(missing(Object.keys(members).map((name) => `${name}?`))).toEqual([])
  expect(missing(presetNames.map((name) => `\`${name}\``))).toEqual([])
})
