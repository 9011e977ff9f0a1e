import type { OrderView } from '@lectern/api/contracts/payments'
import { useEffect, useState } from 'react'

import { useServices } from '../api/use-services.ts'
import { isOpen, nextLook } from './outcome.ts'

export interface WatchedOrder {
  order: OrderView
  /** Looks without news so far. */
  looks: number
  /** The last look failed: the shop can't be reached. */
  lost: boolean
  lookNow: () => void
}

/** Looks at an order until it can't change any more, also when the connection comes and goes. */
export function useOrder(first: OrderView): WatchedOrder {
  const { api } = useServices()
  const [order, setOrder] = useState(first)
  const [looks, setLooks] = useState(0)
  const [lost, setLost] = useState(false)
  const [asked, setAsked] = useState(0)
  const open = isOpen(order)

  useEffect(() => {
    if (!open) return undefined
    let over = false
    const timer = setTimeout(
      () => {
        void (async () => {
          const seen = await api.payments.order.query({ orderId: first.id }).catch(() => null)
          if (over) return
          if (seen !== null) setOrder(seen)
          setLost(seen === null)
          setLooks((before) => before + 1)
        })()
      },
      asked > 0 && looks === 0 ? 0 : nextLook(looks),
    )
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [api, first.id, looks, asked, open])

  return {
    order,
    looks,
    lost,
    lookNow: () => {
      setLooks(0)
      setAsked((before) => before + 1)
    },
  }
}
