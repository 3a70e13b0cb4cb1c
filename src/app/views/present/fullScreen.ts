/** Whether the page may fill the screen: a frame needs its host's leave, some phones never do. */
export function canFill(): boolean {
  return document.fullscreenEnabled
}

/** Fills the screen, or gives it back; resolves to false where the browser refuses. */
export async function toggleFullScreen(): Promise<boolean> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen()
    else await document.documentElement.requestFullscreen()
    return true
  } catch {
    return false
  }
}
