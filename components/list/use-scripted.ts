'use client'
import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False in the page as it was sent, true once scripts run: for controls that do nothing before. */
export function useScripted(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
