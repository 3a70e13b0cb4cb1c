import { axis } from './enAxis.ts'
import { inLanguage } from './inLanguage.ts'

export type AxisWords = typeof axis

/** The words of the time axis in a language ("uk-UA" reads "uk"); English where there is no translation. */
export const axisWordsFor = inLanguage<AxisWords>({ en: axis })
