/** Written by the build (`build/storyModule.ts`) from the story's folder. */
declare module 'virtual:story' {
  const data: import('./storyData.ts').StoryData
  export default data
}
