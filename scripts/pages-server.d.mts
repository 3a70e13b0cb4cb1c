import type { Server } from 'node:http'

export function serve(
  folder: string,
  options?: { base?: string; port?: number; host?: string },
): Promise<Server>
export function typeOf(file: string): string
export function pathOf(url: string): string | null
