type Attributes = Readonly<Record<string, string>>

/** An element with attributes and contents; text is text, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...contents: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...contents)
  return made
}

/** A button that does one thing. */
export function pressable(label: string, onPress: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'button' }, label)
  button.addEventListener('click', onPress)
  return button
}

/** A choice of one among several, with its label. */
export function choice(
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  onChange: () => void,
): { readonly field: HTMLElement; readonly select: HTMLSelectElement } {
  const select = element('select')
  select.append(...options.map(([value, text]) => element('option', { value }, text)))
  select.addEventListener('change', onChange)
  const field = element('label', { class: 'field' }, element('span', {}, label), select)
  return { field, select }
}
