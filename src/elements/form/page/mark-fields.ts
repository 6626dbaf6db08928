/** Marks what we add to a form of the page's own: a copy of the form brings it along, and it is not the page's. */
const mine = 'data-ssegov-invalid';
const noteId = 'ssegov-error-';

let count = 0;

function setOrRemove(element: Element, attribute: string, value: string | null): void {
  if (value === null || value === '') element.removeAttribute(attribute);
  else element.setAttribute(attribute, value);
}

const idsOf = (element: Element): string[] =>
  (element.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean);

/** Says what is wrong beside a field, in an element that the page styles as it likes. Returns how to take it back. */
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
    field.setAttribute(mine, '');
    field.setAttribute('aria-describedby', [...idsOf(field), note.id].join(' '));
  }
  return () => {
    note.remove();
    for (const [field, invalid] of before) {
      setOrRemove(field, 'aria-invalid', invalid);
      field.removeAttribute(mine);
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

/** Takes away the marks of a former life: a copied or restored form brings them along, and nobody who could undo them. */
export function clearMarks(place: Element): void {
  for (const note of place.querySelectorAll(`.ssegov-error[id^="${noteId}"]`)) note.remove();
  for (const field of place.querySelectorAll(`[${mine}]`)) {
    field.removeAttribute(mine);
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
