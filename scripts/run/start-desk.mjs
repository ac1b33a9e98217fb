import { startApp } from './start-app.mjs'
import { startSandbox } from './start-sandbox.mjs'

/**
 * @typedef {{
 *   url: string,
 *   sandboxUrl: string,
 *   people: import('./start-sandbox.mjs').Person[],
 *   programs: import('./program.mjs').Program[],
 *   restartApp(): Promise<void>,
 *   stop(now?: boolean): Promise<void>,
 * }} Desk
 * @typedef {{
 *   port: number,
 *   sandboxPort: number,
 *   folder: string,
 *   secrets: import('./secrets.mjs').Secrets,
 *   keepSandboxState: boolean,
 *   customers?: number,
 *   prepareSandbox?: (url: string) => Promise<void>,
 *   onBegun?: (desk: Desk) => void,
 * }} DeskOptions
 */

/**
 * Starts the sandbox and, on the embedded database, the built app against it; returns when both answer.
 * Throws a Problem, with nothing left running, when one of them does not start.
 * @param {DeskOptions} options `folder` takes data and logs; `prepareSandbox` runs before the app starts; `onBegun` gets what may have to be stopped before all is ready
 * @returns {Promise<Desk>}
 */
export async function startDesk(options) {
  const { port, sandboxPort, folder, secrets, keepSandboxState, customers } = options
  /** @type {Desk} */
  const desk = {
    url: `http://127.0.0.1:${port}`,
    sandboxUrl: '',
    people: [],
    programs: [],
    restartApp: async () => undefined,
    // The app first: its last calls still find the sandbox.
    stop: async (now) => {
      for (const program of [...desk.programs].reverse()) await program.stop(now)
    },
  }
  /** @param {import('./program.mjs').Program} program */
  const onBegun = (program) => desk.programs.push(program)
  options.onBegun?.(desk)
  try {
    const sandbox = await startSandbox({
      port: sandboxPort,
      appPorts: [port],
      folder,
      secrets,
      keepState: keepSandboxState,
      customers,
      onBegun,
    })
    Object.assign(desk, { sandboxUrl: sandbox.url, people: sandbox.people })
    await options.prepareSandbox?.(sandbox.url)
    await startApp({ port, folder, secrets, sandbox, onBegun })
    // Killed in the middle of whatever it does, as by a crash; then started on the same data.
    desk.restartApp = async () => {
      await desk.programs.pop()?.stop(true)
      await startApp({ port, folder, secrets, sandbox, onBegun })
    }
    return desk
  } catch (error) {
    await desk.stop()
    throw error
  }
}
