export function newest(path: string): number
