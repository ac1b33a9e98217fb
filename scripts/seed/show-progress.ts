const STEP_MS = 2000

/** Says of each part how much of it is done, how quickly, and how long the rest takes: in place on a terminal, else now and then. */
export function showProgress(write: (text: string) => void, isTerminal: boolean) {
  let current = { part: '', beganAt: 0, saidAt: 0 }
  return (part: string, done: number, total: number): void => {
    const now = performance.now()
    if (part !== current.part) current = { part, beganAt: current.saidAt || now, saidAt: 0 }
    if (done < total && !isTerminal && now - current.saidAt < STEP_MS) return
    const seconds = (now - current.beganAt) / 1000
    const rate = seconds > 0 ? done / seconds : 0
    const left = done < total && rate > 0 ? `, ${clock((total - done) / rate)} left` : ''
    const said = `  ${part}: ${count(done)} of ${count(total)}, ${count(rate)}/s${left}`
    write(isTerminal ? `\r\x1b[K${said}${done < total ? '' : '\n'}` : `${said}\n`)
    current.saidAt = now
  }
}

/** `1:05` are minutes and seconds. */
export function clock(seconds: number): string {
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

const count = (number: number) => Math.round(number).toLocaleString('en-US')
