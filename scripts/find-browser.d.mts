export const NO_BROWSER: string
export const BROWSER_FLAGS: string[]
export function findBrowser(): Promise<string | null>
export function ensureBrowser(): Promise<string | null>
