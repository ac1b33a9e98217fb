/** Something the person who starts the sandbox can mend: its message is one sentence for them. */
export class SandboxProblem extends Error {
  override readonly name = 'SandboxProblem'
}
