import type { DataExport } from '@lectern/api/contracts/accounts'
import { useEffect, useState } from 'react'

import { useServices } from '../api/use-services.ts'

/** Often while somebody is likely still looking, rarely later. */
const nextLook = (looks: number) => Math.min(1_500 * 1.2 ** looks, 10_000)

interface WatchedExport {
  made: DataExport | null
  /** The last look failed. */
  lost: boolean
  /** Another export takes its place. */
  replace: (made: DataExport) => void
}

/** Looks at an export until it is ready or has failed. */
export function useExport(first: DataExport | null): WatchedExport {
  const { api } = useServices()
  const [made, setMade] = useState(first)
  const [looks, setLooks] = useState(0)
  const [lost, setLost] = useState(false)
  const open = made?.state === 'waiting' || made?.state === 'running'

  useEffect(() => {
    if (!open) return undefined
    let over = false
    const timer = setTimeout(() => {
      void (async () => {
        const seen = await api.accounts.exportMyData.query().catch(() => undefined)
        if (over) return
        if (seen !== undefined) setMade(seen)
        setLost(seen === undefined)
        setLooks((before) => before + 1)
      })()
    }, nextLook(looks))
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [api, open, looks])

  return {
    made,
    lost,
    replace: (next) => {
      setLooks(0)
      setLost(false)
      setMade(next)
    },
  }
}
