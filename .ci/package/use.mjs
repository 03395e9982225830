/** Runs the installed package through import and require, on this Node and on the oldest one. */
import { oldestNode, oldestVersion } from './oldest-node.mjs';
import { manifest } from './project.mjs';

const PROGRAM = `
const parsed = parseReport('青岚县人民政府2018年政府信息公开工作年度报告\\n全年收到政府信息公开申请16件，答复16件，同意公开9件。', { source: 'check' });
if (parsed.report.source !== 'check' || !reportSchema.safeParse(parsed.report).success) throw new Error('no valid report');
const { numerator, denominator } = rates(parsed.report).fullDisclosureRate;
console.log(toRecords(parsed).length + ' records, ' + numerator + ' of ' + denominator);
`;

const PRINTS = '3 records, 9 of 16\n';
const NAMES = '{ parseReport, rates, reportSchema, toRecords }';

export const checkUse = ({ run, write }) => {
  write('use.mjs', `import ${NAMES} from '${manifest.name}';${PROGRAM}`);
  write('use.cjs', `const ${NAMES} = require('${manifest.name}');${PROGRAM}`);
  const oldest = oldestNode();
  const nodes = [...new Set([process.execPath, ...(oldest === undefined ? [] : [oldest])])];
  const faults = nodes.flatMap((node) =>
    ['use.mjs', 'use.cjs']
      .map((file) => [file, run(node, file)])
      .filter(([, printed]) => printed !== PRINTS)
      .map(([file, printed]) => `${file} printed ${printed}`),
  );
  console.log(
    `runs as ES module and as CommonJS on Node ${nodes.map((node) => run(node, '--version').trim()).join(', ')}`,
  );
  if (oldest === undefined) console.log(`NOT RUN on Node ${oldestVersion}: no binary could be had for this platform`);
  return faults;
};
