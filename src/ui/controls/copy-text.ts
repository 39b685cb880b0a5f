/**
 * Puts a text on the clipboard; false where the browser refuses.
 *
 * The clipboard interface exists on https and localhost only, and a closed network often has neither:
 * there the older command works from a selected field.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    if (navigator.clipboard !== undefined) {
      await navigator.clipboard.writeText(text);
      return true;
    }
  } catch {
    return copyFromField(text);
  }
  return copyFromField(text);
}

function copyFromField(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.className = "visually-hidden";
  // An open modal dialog makes everything outside it inert, and what is inert cannot be selected.
  const host = (before instanceof Element ? before.closest("dialog") : null) ?? document.body;
  host.append(field);
  field.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
