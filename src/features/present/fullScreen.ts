/**
 * Whether the page may go full screen: a frame needs its host's permission, and some phones do not
 * support it.
 */
export function canFill(): boolean {
  return document.fullscreenEnabled
}

/** Enters or leaves full screen; resolves to false if the browser refuses. */
export async function toggleFullScreen(): Promise<boolean> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen()
    else await document.documentElement.requestFullscreen()
    return true
  } catch {
    return false
  }
}
