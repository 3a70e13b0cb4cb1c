import { axis } from './enAxis.ts'
import { inLanguage } from './inLanguage.ts'

export type AxisMessages = typeof axis

/** The messages of the time axis in a language ("uk-UA" reads "uk"); English where there is no translation. */
export const axisMessagesFor = inLanguage<AxisMessages>({ en: axis })
