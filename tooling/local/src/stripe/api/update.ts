import { bad } from './errors.ts'
import { type Form, metadataOf, text } from './form.ts'
import type { StripeObject } from '../state/objects.ts'
import type { World } from '../state/world.ts'

/** Text fields that an update may change, where the object has them. */
const TEXTS = ['description', 'email', 'name', 'phone', 'url'] as const

/** Changes an object's metadata (an empty value removes a key) and its plain fields; anything else is refused. */
export function updateObject(world: World, object: StripeObject, params: Form): StripeObject {
  for (const key of Object.keys(params)) {
    if (key !== 'metadata' && key !== 'expand' && key !== 'active' && !TEXTS.some((name) => name === key && name in object)) {
      throw bad(`Received unknown parameter: ${key}`, key, 'parameter_unknown')
    }
  }
  if ('metadata' in object) {
    const merged = { ...object.metadata, ...metadataOf(params) }
    object.metadata = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== ''))
  }
  const changes = Object.fromEntries(TEXTS.filter((name) => name in params).map((name) => [name, text(params, name) ?? null]))
  Object.assign(object, changes)
  if ('active' in object && 'active' in params) object.active = text(params, 'active') === 'true'
  return world.store.put(object)
}
