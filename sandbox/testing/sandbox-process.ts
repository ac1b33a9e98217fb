import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url))

export type SandboxProcess = { child: ChildProcess; url: string; firstLine: string }

/** Runs the sandbox as its own process until its first line says that it is ready; killed when the test ends. */
export async function runSandbox(env: Record<string, string>): Promise<SandboxProcess> {
  const child = spawnSandbox(env)
  const lines = createInterface({ input: child.stdout })
  const [firstLine] = (await once(lines, 'line')) as [string]
  return { child, firstLine, url: firstLine.replace('sandbox ready ', '') }
}

/** Runs a sandbox that refuses to start; returns what it said and its exit code. */
export async function runUntilExit(env: Record<string, string>): Promise<{ code: number; said: string }> {
  const child = spawnSandbox(env)
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const [code] = (await once(child, 'close')) as [number]
  return { code, said }
}

export async function endProcess(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
  const exited = once(child, 'exit') as Promise<[number | null]>
  child.kill(signal)
  const [code] = await exited
  return code
}

function spawnSandbox(env: Record<string, string>) {
  const child = spawn(process.execPath, [MAIN], {
    env: { NODE_ENV: 'test', PATH: process.env.PATH, SANDBOX_PORT: '0', SANDBOX_CUSTOMERS: '10', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}
