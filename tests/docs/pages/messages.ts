import { messageTexts } from '../../../src/message-codes.js';
import { table } from './table.js';

export const messagesPage = (): string => {
  const rows = Object.entries(messageTexts).map(([code, { severity, zh, en }]) => [`\`${code}\``, severity, en, zh]);
  return `# Messages\n\nEvery diagnostic of the package. A code never changes its meaning; the wording may be improved. \`{found}\`, \`{expected}\` and \`{label}\` stand for values, a part between square brackets is left out where its value is missing.\n\n${table(['Code', 'Severity', 'English', '中文'], rows)}\n`;
};
