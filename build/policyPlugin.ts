import type { Plugin } from 'vite'
import { withPolicy } from '../src/publish/policy.ts'

/** Adds its policy to every built page; after all plugins that write into pages. */
export function policyPlugin(): Plugin {
  return {
    name: 'truceline:policy',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue
          file.source = withPolicy(String(file.source))
        }
      },
    },
  }
}
