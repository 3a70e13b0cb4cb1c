/** Written by the build (`build/storyModule.ts`) from the story's folder. */
declare module 'virtual:story' {
  const data: import('./packedStory.ts').PackedStory
  export default data
}

/** When each part of the story became known; fetched on demand. */
declare module 'virtual:known' {
  const data: import('../scene/disclosure.ts').Disclosure
  export default data
}

/** The same with all its words, for exports. */
declare module 'virtual:whole-story' {
  const data: import('./wholeStory.ts').WholeStory
  export default data
}

/** What the steps of its tours say; fetched with what shows them. */
declare module 'virtual:tours' {
  const data: import('../model/tours.ts').Tours
  export default data
}

/** Words that only the search needs; fetched with it. */
declare module 'virtual:other-words' {
  const data: import('../model/otherWords.ts').OtherWords
  export default data
}

/** What citations need to know of the story and its sources; fetched when a reader cites. */
declare module 'virtual:citable' {
  const data: import('../scene/citable.ts').CitableStory
  export default data
}
