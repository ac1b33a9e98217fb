import { fullName, roleName, seedPeople } from './entra/people.ts'
import { SandboxProblem } from './sandbox-problem.ts'
import { HELP, readSettings } from './settings.ts'
import { startSandbox } from './start.ts'
import { TENANT } from './tenant.ts'

/** The command: starts from flags and environment, says where it listens, ends at a signal. */
export async function run(): Promise<void> {
  const args = process.argv.slice(2)
  if (args.includes('--help') || args.includes('-h')) return console.log(HELP)
  try {
    const settings = readSettings(process.env, args)
    const sandbox = await startSandbox(settings)
    const stop = () => void sandbox.stop().then(() => process.exit(0))
    process.once('SIGTERM', stop)
    process.once('SIGINT', stop)
    // The first line is for programs that wait for it.
    console.log(`sandbox ready ${sandbox.url}`)
    console.log(`tenant ${sandbox.tenantId}`)
    console.log(`client id ${sandbox.clientId}`)
    if (settings.clientSecret === undefined) console.log(`client secret ${sandbox.clientSecret}`)
    for (const person of seedPeople(TENANT))
      console.log(`person ${fullName(person)}, ${roleName(person)}. ${person.note}`)
    console.log(`state ${settings.stateFile ?? 'in memory'}; everything that can be steered: ${sandbox.url}/_sandbox`)
  } catch (error) {
    if (!(error instanceof SandboxProblem)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
