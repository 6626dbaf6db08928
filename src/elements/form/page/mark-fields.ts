/** Marks each field whose attributes we have changed, so that they can be restored in a copy of the form as well. */
const ownMark = 'data-ssegov-invalid';
const noteId = 'ssegov-error-';

let count = 0;

function setOrRemove(element: Element, attribute: string, value: string | null): void {
  if (value === null || value === '') element.removeAttribute(attribute);
  else element.setAttribute(attribute, value);
}

const idsOf = (element: Element): string[] =>
  (element.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean);

/** Adds an error message beside a field, as an element that the page can style. Returns a function that removes it. */
export function markField(fields: readonly Element[], text: string, mark: string): () => void {
  const note = document.createElement('span');
  note.id = `${noteId}${(count += 1)}`;
  note.className = 'ssegov-error';
  note.setAttribute('role', 'note');
  note.textContent = `${mark} ${text}`;
  (fields[0]?.closest('label') ?? fields[0])?.after(note);
  const before = fields.map((field) => [field, field.getAttribute('aria-invalid')] as const);
  for (const field of fields) {
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute(ownMark, '');
    field.setAttribute('aria-describedby', [...idsOf(field), note.id].join(' '));
  }
  return () => {
    note.remove();
    for (const [field, invalid] of before) {
      setOrRemove(field, 'aria-invalid', invalid);
      field.removeAttribute(ownMark);
      setOrRemove(
        field,
        'aria-describedby',
        idsOf(field)
          .filter((id) => id !== note.id)
          .join(' '),
      );
    }
  };
}

/** Removes messages and marks that a copied or restored form has brought along. */
export function clearMarks(place: Element): void {
  for (const note of place.querySelectorAll(`.ssegov-error[id^="${noteId}"]`)) note.remove();
  for (const field of place.querySelectorAll(`[${ownMark}]`)) {
    field.removeAttribute(ownMark);
    field.removeAttribute('aria-invalid');
    setOrRemove(
      field,
      'aria-describedby',
      idsOf(field)
        .filter((id) => !id.startsWith(noteId))
        .join(' '),
    );
  }
}
