import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { lockDirectory } from '@/lib/db/lock'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'order-desk-lock-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

/** Another process that takes the directory and holds it until it is killed. */
async function holder() {
  const program = `
    const { DatabaseSync } = require('node:sqlite')
    new DatabaseSync(process.argv[1]).exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT')
    console.log('held')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['-e', program, join(directory, 'lock')], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await once(child.stdout, 'data')
  return child
}

it('refuses a directory that another process uses, and takes it when that process is killed', async () => {
  const child = await holder()
  expect(() => lockDirectory(directory)).toThrow(/in use by another Order Desk/)
  child.kill('SIGKILL')
  await once(child, 'exit')
  lockDirectory(directory).release()
})

it('can be taken again after its release', () => {
  lockDirectory(directory).release()
  lockDirectory(directory).release()
})

it('makes a directory that is missing', () => {
  lockDirectory(join(directory, 'a/b')).release()
})

it('says so when nothing can be written there', () => {
  writeFileSync(join(directory, 'file'), '')
  expect(() => lockDirectory(join(directory, 'file/below'))).toThrow(/cannot write to .*file\/below/)
})
