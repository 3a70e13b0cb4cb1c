import { inLanguage } from '../../text/messages/inLanguage.ts'

/** Messages that only a frame in a host's page needs, loaded with what it needs. */
const en = {
  refused: 'The page around this frame does not let it open a window. The address of this view:',
}

/** The messages in a language ("uk-UA" reads "uk"); English where there is no translation. */
export const frameMessagesFor = inLanguage<typeof en>({ en })
