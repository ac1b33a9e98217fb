import { mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSandbox } from '../testing/test-sandbox.ts'

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'sandbox-'))
const modeOf = (path: string): number => statSync(path).mode & 0o777

test('the state is for its owner alone, and so is a folder that is made for it', async () => {
  const folder = join(newFolder(), 'made', 'for-it')
  const stateFile = join(folder, 'state.json')
  const { clientSecret } = await openSandbox({ stateFile })
  expect(readFileSync(stateFile, 'utf8')).toContain(clientSecret)
  expect([modeOf(stateFile), modeOf(folder)]).toEqual([0o600, 0o700])
  expect(readdirSync(folder)).toEqual(['state.json'])
})

test('what lies in the way of the draft is neither written to nor kept', async () => {
  const folder = newFolder()
  const [stateFile, elsewhere] = [join(folder, 'state.json'), join(folder, 'elsewhere')]
  writeFileSync(elsewhere, 'mine', { mode: 0o644 })
  symlinkSync(elsewhere, `${stateFile}.${process.pid}.tmp`)
  await openSandbox({ stateFile })
  expect(readFileSync(elsewhere, 'utf8')).toBe('mine')
  expect(modeOf(stateFile)).toBe(0o600)
})
