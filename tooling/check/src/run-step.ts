import { spawn } from 'node:child_process'
import { join } from 'node:path'

import { outcomeOf, readCounts, type Outcome } from './outcome.ts'
import { STEP_TIME_LIMIT_MS, type Step } from './steps.ts'

export interface StepResult {
  outcome: Outcome
  output: string
}

/** Runs a step to its end; its output is kept, to be shown when it failed. */
export async function runStep(step: Step, options: { root: string; scratch: string; env: NodeJS.ProcessEnv }): Promise<StepResult> {
  const report = join(options.scratch, `${step.name.replaceAll(' ', '-')}.json`)
  const [program, ...args] = step.command
  if (step.tests) args.push('--reporter=default', '--reporter=json', `--outputFile.json=${report}`)
  const start = performance.now()
  const { code, output } = await run(program === 'node' ? process.execPath : program, args, options.root, options.env)
  const counts = step.tests ? readCounts(report) : undefined
  return { outcome: outcomeOf(step.name, performance.now() - start, code === 0, counts), output }
}

function run(program: string, args: string[], cwd: string, env: NodeJS.ProcessEnv): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text))
    const stop = () => child.kill('SIGTERM')
    const timer = setTimeout(() => {
      output += `\n${program} was stopped: it took longer than ${STEP_TIME_LIMIT_MS / 1000} s`
      stop()
    }, STEP_TIME_LIMIT_MS)
    process.once('SIGTERM', stop).once('SIGINT', stop)
    const end = (code: number | null) => {
      clearTimeout(timer)
      process.off('SIGTERM', stop).off('SIGINT', stop)
      resolve({ code, output })
    }
    child.once('error', (error) => {
      output += error.message
      end(null)
    })
    child.once('close', end)
  })
}
