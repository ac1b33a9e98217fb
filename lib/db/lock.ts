import 'server-only'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseError, errorCode } from '@/lib/db/database-error'

export type DirectoryLock = { release(): void }

const SQLITE_BUSY = '5'

/**
 * Takes a directory and holds it for this process alone: two embedded databases on one directory corrupt it silently.
 * The operating system drops the lock when the process dies, however it dies. Makes the directory if it is missing.
 * Throws DatabaseError `in-use` when another process holds it, `unwritable` when nothing can be written there.
 */
export function lockDirectory(directory: string): DirectoryLock {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 })
    return openLock(join(/* turbopackIgnore: true */ directory, 'lock'))
  } catch (cause) {
    if (errorCode(cause) === SQLITE_BUSY) {
      throw new DatabaseError(
        'in-use',
        `The data in ${directory} is in use by another Order Desk: stop that one first, or set DATA_DIR to another folder.`,
        { cause },
      )
    }
    throw new DatabaseError(
      'unwritable',
      `Order Desk cannot write to ${directory}: give this user write access to it, or set DATA_DIR to another folder.`,
      { cause },
    )
  }
}

/** SQLite is used for its portable exclusive file lock only; the file stays empty. */
function openLock(file: string): DirectoryLock {
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite')
  const database = new DatabaseSync(file)
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT')
  } catch (error) {
    database.close()
    throw error
  }
  return { release: () => database.close() }
}
