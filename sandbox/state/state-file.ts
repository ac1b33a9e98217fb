import { accessSync, constants, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { SandboxProblem } from '../sandbox-problem.ts'
import { SavedState } from './saved-state.ts'

/** Changes are on disk at most this long after they were made. */
const WRITE_DELAY_MS = 150

/**
 * The state's file. Written whole, to a neighbour and then renamed, so that a reader or a crash never sees half of it.
 * Throws a SandboxProblem when the file cannot be read or its folder not be written.
 */
export function openStateFile(path: string) {
  const saved = readState(path)
  requireWritable(path)
  let timer: NodeJS.Timeout | undefined
  let collect: (() => SavedState) | undefined

  function write(): void {
    clearTimeout(timer)
    timer = undefined
    if (!collect) return
    const draft = `${path}.${process.pid}.tmp`
    // A new file, never what somebody laid there: it would keep its own mode, or lead elsewhere.
    rmSync(draft, { force: true })
    writeFileSync(draft, JSON.stringify(collect()), { mode: 0o600, flag: 'wx' })
    renameSync(draft, path)
  }

  /** A failed write (a full disk) is told and tried again with the next change. */
  function writeOrTell(): void {
    try {
      write()
    } catch (error) {
      console.error(`sandbox: the state could not be written to ${path}`, error)
    }
  }

  return {
    saved,
    /** Names the source of what is written; until then changes are not. */
    keep(source: () => SavedState): void {
      collect = source
      writeOrTell()
    },
    changed(): void {
      timer ??= setTimeout(writeOrTell, WRITE_DELAY_MS)
    },
    flush: writeOrTell,
  }
}

function readState(path: string): SavedState | undefined {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return undefined
    throw new SandboxProblem(`The state file ${path} cannot be read.`, { cause: error })
  }
  try {
    return SavedState.parse(JSON.parse(text))
  } catch (error) {
    throw new SandboxProblem(
      `The file ${path} holds no state of this sandbox: delete it or set SANDBOX_STATE to another.`,
      {
        cause: error,
      },
    )
  }
}

function requireWritable(path: string): void {
  const folder = dirname(path)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw new SandboxProblem(`The folder ${folder} of the state file cannot be written.`, { cause: error })
  }
}

function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
