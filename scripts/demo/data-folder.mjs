import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '../run/problem.mjs'

const SQLITE_BUSY = 5

/** Kept here: a lock that is garbage collected is no lock. */
const held = []

/**
 * Makes the folder and holds it until this process ends, however it ends. Throws a Problem when another demo has it or
 * when it cannot be written to.
 * @param {string} folder
 */
export async function holdDataFolder(folder) {
  // Not before: the installing Node may be too old to have it.
  const { DatabaseSync } = await import('node:sqlite')
  try {
    mkdirSync(folder, { recursive: true })
    chmodSync(folder, 0o700)
    // Only the file lock is wanted: portable, and gone with the process.
    const lock = new DatabaseSync(join(folder, 'demo.lock'))
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT')
    held.push(lock)
  } catch (error) {
    if (error.errcode === SQLITE_BUSY) {
      throw new Problem(`A demo is already running on the data in ${folder}: use that one, or stop it first.`)
    }
    throw new Problem(`The demo cannot write to ${folder}: give this user write access to it. (${error.message})`)
  }
}
