/** Loaded into every child before its program: when the parent is gone, however it went, the child ends too. */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
