import { readFolder } from '../../../src/cli/folder.ts'
import { read } from '../../../src/core/model/read/read.ts'
import { ROOT } from '../../fixtures/storyFolder.ts'

/** The story of March 2025 as it is curated. */
export const march = read(readFolder(ROOT, 'march-2025')).story
