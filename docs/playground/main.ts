/** The playground: a report in, its audit page, CSV and JSON out. Nothing leaves the page. */
import { type Language, type ParsedReport, renderAudit, toCsv, toRecords } from '../../src/index.js';
import example from '../examples/draft-2025.html';
import { readBytes, readText } from './read.js';
import { words } from './words.js';

/** What was put in, so that it can be read again in the other language. */
interface Input {
  readonly name: string;
  readonly read: (language: Language) => ParsedReport;
}

const find = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind;

const start = find('start');
const result = find('result');
const picker = find<HTMLInputElement>('file');
const pasted = find<HTMLTextAreaElement>('text');
const alarm = find('alarm');
const frame = find<HTMLIFrameElement>('audit');

let language: Language = navigator.language.startsWith('zh') ? 'zh' : 'en';
let input: Input | undefined;
let parsed: ParsedReport | undefined;

const speak = (): void => {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) {
    const word = words[language][element.dataset.word!]!;
    if (element instanceof HTMLTextAreaElement) {
      element.placeholder = word;
      element.setAttribute('aria-label', word);
    } else if (element instanceof HTMLIFrameElement) element.title = word;
    else element.textContent = word;
  }
  document.title = words[language].title!;
};

/** Shows the start page or a result. */
const turnTo = (page: HTMLElement): void => {
  start.hidden = page !== start;
  result.hidden = page !== result;
};

const show = (next: Input): void => {
  alarm.hidden = true;
  try {
    parsed = next.read(language);
  } catch (error) {
    alarm.textContent = `${words[language].failed}${error instanceof Error ? error.message : error}`;
    alarm.hidden = false;
    turnTo(start);
    return;
  }
  input = next;
  find('name').textContent = next.name;
  frame.srcdoc = renderAudit(parsed, { language });
  turnTo(result);
  frame.focus();
};

const openFile = async (file: File): Promise<void> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  show({ name: file.name, read: (spoken) => readBytes(bytes, file.name, spoken) });
};

const save = (content: string, type: string, ending: string): void => {
  const { issuer, year } = parsed!.report;
  const name = [issuer?.name, year].filter((part) => part !== undefined).join('-') || 'report';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = `${name}.${ending}`;
  link.click();
  URL.revokeObjectURL(link.href);
};

const actions: Readonly<Record<string, () => void>> = {
  choose: () => picker.click(),
  example: () => show({ name: words[language].sample!, read: (spoken) => readText(example, spoken) }),
  read: () => {
    const text = pasted.value;
    if (text.trim() !== '') show({ name: words[language].pasted!, read: (spoken) => readText(text, spoken) });
  },
  another: () => {
    picker.value = '';
    turnTo(start);
    pasted.focus();
  },
  csv: () => save(toCsv(toRecords(parsed!, { language }), { bom: true }), 'text/csv', 'csv'),
  json: () => save(`${JSON.stringify(parsed, null, 2)}\n`, 'application/json', 'json'),
  page: () => save(renderAudit(parsed!, { language }), 'text/html', 'html'),
  other: () => {
    language = language === 'zh' ? 'en' : 'zh';
    speak();
    if (input !== undefined && !result.hidden) show(input);
  },
};

document.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLButtonElement) actions[target.dataset.do ?? '']?.();
});

picker.addEventListener('change', () => {
  const [file] = picker.files!;
  if (file !== undefined) void openFile(file);
});

document.addEventListener('dragover', (event) => {
  event.preventDefault();
  document.body.classList.add('dragging');
});

document.addEventListener('dragleave', (event) => {
  if (event.relatedTarget === null) document.body.classList.remove('dragging');
});

document.addEventListener('drop', (event) => {
  event.preventDefault();
  document.body.classList.remove('dragging');
  const [file] = event.dataTransfer?.files ?? [];
  const text = event.dataTransfer?.getData('text/plain') ?? '';
  if (file !== undefined) void openFile(file);
  else if (text !== '') show({ name: words[language].pasted!, read: (spoken) => readText(text, spoken) });
});

// A whole report pasted into the empty field is meant to be read.
pasted.addEventListener('paste', () => requestAnimationFrame(() => actions.read!()));

speak();
