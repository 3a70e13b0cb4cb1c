export const BROWSER_FLAGS: string[]
export function findBrowser(): Promise<string | null>
export function ensureBrowser(): Promise<string>
export function findWindowedBrowser(): Promise<string | null>
