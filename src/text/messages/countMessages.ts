import { inLanguage } from './inLanguage.ts'

const en = {
  /** After a count was pressed on a map that did not show all of itself. */
  backToWider: 'Back to the wider map',
}

/** Messages for a count that was pressed, by language. */
export const countMessagesFor = inLanguage({ en })
