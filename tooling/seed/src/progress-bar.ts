import type { WriteStream } from 'node:tty'

import type { Progress } from './big-catalogue.ts'

const WIDTH = 40

/** A bar on a terminal; elsewhere a line for each tenth. */
export function progressBar(out: Pick<WriteStream, 'write' | 'isTTY'>): (progress: Progress, things: string) => void {
  let shown = -1
  return ({ done, total }, things) => {
    const share = total === 0 ? 1 : done / total
    if (out.isTTY) {
      const filled = Math.round(share * WIDTH)
      out.write(`\r${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)} ${done} of ${total} ${things}${done === total ? '\n' : ''}`)
      return
    }
    const tenth = Math.floor(share * 10)
    if (tenth > shown) out.write(`${done} of ${total} ${things}\n`)
    shown = done === total ? -1 : tenth
  }
}
