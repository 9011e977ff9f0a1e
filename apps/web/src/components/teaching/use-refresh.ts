import { useRouter } from '@tanstack/react-router'

/** Reads the builder's course again after something in it has changed. */
export function useRefresh(): () => Promise<void> {
  const router = useRouter()
  return () => router.invalidate({ filter: ({ routeId }) => routeId === '/teach/$courseId' || routeId === '/teach/' })
}
