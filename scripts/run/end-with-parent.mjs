// Preloaded into the programs that we start: when whoever started them is killed, nobody is left to stop them.
const parent = process.ppid
const lookEveryMs = 1000

const looking = setInterval(() => {
  if (process.ppid === parent) return
  // Once: a second signal would not let it end in order.
  clearInterval(looking)
  process.kill(process.pid, 'SIGTERM')
}, lookEveryMs).unref()
