import type { Job, PacketFile } from './packet.ts';
import type { PageField, Step } from './plan.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
export type Read = { fields: PageField[]; controls: Map<number, Control | HTMLOptionElement> };

/** Kinds that hold no words of the person's: buttons, passwords, consents, and what the page keeps for itself. */
const NEVER = new Set(['hidden', 'password', 'submit', 'button', 'reset', 'image', 'checkbox', 'range', 'color']);
const MOST_FIELDS = 400;
const MOST_LABEL = 300;

const words = (text: string | null | undefined): string =>
  (text ?? '')
    .slice(0, MOST_LABEL * 4)
    .replace(/\s+/g, ' ')
    .replace(/[*✱]|\((?:required|optional)\)/gi, '')
    .trim()
    .slice(0, MOST_LABEL);

/** A person would see it: what a page hides, it sets as a trap or means for later. */
function isShown(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (view === null) return false;
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const style = view.getComputedStyle(at);
    if (style.display === 'none' || style.visibility === 'hidden' || Number(style.opacity || 1) < 0.1) return false;
    if (at.getAttribute('aria-hidden') === 'true' || at.hasAttribute('inert')) return false;
    if (/inset\(\s*(?:50|100)%/.test(style.clipPath)) return false;
  }
  const { width, height, right, bottom } = element.getBoundingClientRect();
  const hasLayout = element.ownerDocument.documentElement.getBoundingClientRect().width > 0;
  return !hasLayout || (width > 2 && height > 2 && right + view.scrollX > 0 && bottom + view.scrollY > 0);
}

function labelOf(control: Control): string {
  const { ownerDocument: page } = control;
  const named = (control.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .filter((id) => id !== '')
    .map((id) => page.getElementById(id)?.textContent ?? '')
    .join(' ');
  const own = [...(control.labels ?? [])].map((label) => ownText(label, control)).join(' ');
  // Some forms set the words beside the field, inside one box with it.
  const box = control.closest('.application-question, .application-field, .field, [data-ui], [class*="fieldEntry"]');
  const beside = box?.querySelector('label, .application-label, legend')?.textContent;
  const texts = [named, own, control.getAttribute('aria-label'), beside, control.getAttribute('placeholder')];
  return texts.map(words).find((text) => text !== '') ?? '';
}

/** The words of a label without those of the field inside it. */
const ownText = (label: Element, control: Element): string => {
  if (!label.contains(control)) return label.textContent ?? '';
  const copy = label.cloneNode(true);
  if (!(copy instanceof Element)) return label.textContent ?? '';
  for (const inner of copy.querySelectorAll('select, textarea, script, style, button, a[class*="btn"]')) inner.remove();
  return copy.textContent ?? '';
};

const groupLabel = (radio: HTMLInputElement): string => {
  const group = radio.closest('fieldset, [role="radiogroup"], .application-question');
  const named = group?.getAttribute('aria-labelledby');
  const text =
    group?.querySelector('legend, .application-label')?.textContent ??
    group?.getAttribute('aria-label') ??
    (named ? group?.ownerDocument.getElementById(named)?.textContent : undefined);
  return words(text);
};

const namesOf = (control: Control): string[] =>
  [
    control.name,
    control.id,
    control.getAttribute('data-ui') ?? '',
    control.getAttribute('data-field-path') ?? '',
  ].filter((name) => name !== '');

/** The fields of a page that the person would see and could fill, in their order. */
export function readFields(page: Document): Read {
  const controls: Read['controls'] = new Map();
  const fields: PageField[] = [];
  const groups = new Set<string>();
  let next = 0;
  const keep = (control: Control | HTMLOptionElement): number => {
    controls.set(next, control);
    return next++;
  };
  for (const control of page.querySelectorAll<Control>('input, textarea, select')) {
    if (fields.length >= MOST_FIELDS) break;
    const type = control instanceof HTMLInputElement ? control.type : '';
    if (NEVER.has(type) || control.disabled || (!(control instanceof HTMLSelectElement) && control.readOnly)) continue;
    // The box in which a file is chosen is usually hidden behind a button that says so.
    if (type !== 'file' && type !== 'radio' && (!isShown(control) || control.tabIndex < 0)) continue;
    const common = {
      names: namesOf(control),
      autocomplete: control.getAttribute('autocomplete') ?? '',
      maxLength: null,
    };
    if (type === 'radio' && control instanceof HTMLInputElement) {
      if (control.name === '' || groups.has(control.name)) continue;
      groups.add(control.name);
      const all = [...page.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(
        ({ name, form }) => name === control.name && form === control.form,
      );
      const options = all.map((radio) => ({ key: keep(radio), text: labelOf(radio) || radio.value }));
      const value = all.some(({ checked }) => checked) ? 'chosen' : '';
      fields.push({ ...common, key: keep(control), kind: 'radio', label: groupLabel(control), value, options });
      continue;
    }
    const label = labelOf(control);
    if (control instanceof HTMLSelectElement) {
      const options = [...control.options]
        .filter(({ disabled, value }) => !disabled && value !== '')
        .map((option) => ({ key: keep(option), text: words(option.textContent) }));
      fields.push({ ...common, key: keep(control), kind: 'select', label, value: control.value, options });
      continue;
    }
    const isList = control.getAttribute('role') === 'combobox' || control.getAttribute('aria-haspopup') === 'listbox';
    const isFile = control instanceof HTMLInputElement && type === 'file';
    fields.push({
      ...common,
      key: keep(control),
      kind: isFile ? 'file' : isList ? 'list' : 'text',
      label,
      value: isFile ? (control.files && control.files.length > 0 ? 'chosen' : '') : control.value,
      options: [],
      maxLength: control.maxLength > 0 ? control.maxLength : null,
    });
  }
  return { fields, controls };
}

const tell = (control: Element, kinds: readonly string[]): void => {
  for (const kind of kinds) control.dispatchEvent(new Event(kind, { bubbles: true }));
};

/** Past the page's own property: frameworks watch it, and take a value set through it for their own. */
function setNatively(control: Control, value: string): void {
  const kind =
    control instanceof HTMLSelectElement
      ? HTMLSelectElement
      : control instanceof HTMLTextAreaElement
        ? HTMLTextAreaElement
        : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(control, value);
}

const fileOf = ({ base64, name, type }: PacketFile): File =>
  new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name, { type });

/**
 * Carries a step out. True when the page took it. Nothing here presses a button or sends a form: radio buttons alone are
 * clicked, since pages listen for that.
 */
export function carryOut(step: Step, { controls }: Read, job: Job): boolean {
  const control = controls.get(step.key);
  if (control === undefined || control instanceof HTMLOptionElement) return false;
  if (step.act === 'attach') {
    const file = job[step.file];
    if (file === null || !(control instanceof HTMLInputElement)) return false;
    const carrier = new DataTransfer();
    carrier.items.add(fileOf(file));
    control.files = carrier.files;
    tell(control, ['input', 'change']);
    return control.files?.[0]?.name === file.name;
  }
  if (step.act === 'choose') {
    const option = controls.get(step.option);
    if (option instanceof HTMLInputElement && option.type === 'radio') {
      option.click();
      return option.checked;
    }
    if (!(option instanceof HTMLOptionElement)) return false;
    setNatively(control, option.value);
    tell(control, ['input', 'change']);
    return control.value === option.value;
  }
  control.focus();
  setNatively(control, step.text);
  tell(control, ['input', 'change']);
  control.blur();
  return control.value === step.text;
}
