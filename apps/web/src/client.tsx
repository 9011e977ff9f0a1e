import { RouterClient } from '@tanstack/react-router/ssr/client'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'

import { getRouter } from './router.tsx'

// Not Start's own entry: that one brings the client of server functions, of which we have none, to every visitor.
startTransition(() => {
  hydrateRoot(document, <RouterClient router={getRouter()} />)
})
