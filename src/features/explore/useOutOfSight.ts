import { useEffect, useRef, useState, type RefObject } from 'react'

/** An element to watch, and whether it is out of sight: no part of it in the window, while `isWatched`. */
export function useOutOfSight<T extends Element>(
  isWatched: boolean,
): [RefObject<T | null>, boolean] {
  const element = useRef<T>(null)
  const [isAway, setAway] = useState(false)
  useEffect(() => {
    if (!isWatched || !element.current) return
    const observer = new IntersectionObserver((seen) => {
      setAway(seen.at(-1)?.isIntersecting === false)
    })
    observer.observe(element.current)
    return () => {
      observer.disconnect()
      setAway(false)
    }
  }, [isWatched])
  return [element, isAway]
}
