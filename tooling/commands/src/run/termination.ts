/** Resolves when this process is asked to stop: by Ctrl-C, a signal, a closed terminal, or the end of the one that started it. */
export function terminationAsked(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(signal))
    process.once('disconnect', () => resolve('the end of npm'))
    // The channel is there to hear of its end, and must not keep a command that is done.
    process.channel?.unref()
  })
}
