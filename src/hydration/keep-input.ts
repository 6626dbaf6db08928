type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isTick = (field: Field): field is HTMLInputElement => /^(checkbox|radio)$/.test(field.type);

/** Writes a field's value again; undefined if the visitor has not changed it. */
function changeOf(field: Field): (() => unknown) | undefined {
  const { value } = field;
  if (isTick(field)) {
    const { checked } = field;
    // Of a group, the one that is chosen takes the choice from the others.
    const isNew = checked !== field.defaultChecked && (checked || field.type !== 'radio');
    return isNew ? () => (field.checked = checked) : undefined;
  }
  const isNew =
    'options' in field
      ? [...field.options].some((option) => option.selected !== option.defaultSelected)
      : value !== field.defaultValue;
  return isNew
    ? () => {
        if (field.value !== value) field.value = value;
      }
    : undefined;
}

/** Remembers what visitors have typed and chosen before the element listens. Returns a function that repeats it, with its events. */
export function keepInput(root: ShadowRoot): () => void {
  const changes = [...root.querySelectorAll<Field>('input, select, textarea')].flatMap((field) => {
    const write = changeOf(field);
    return write ? [{ field, write }] : [];
  });
  return () => {
    for (const { field, write } of changes) {
      write();
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    }
  };
}
