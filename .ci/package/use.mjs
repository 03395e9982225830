/** Runs the installed package through import and require, on this Node and on the oldest one; on others if asked to. */
import { manifest } from './project.mjs';
import { oldestNode, oldestVersion, otherRuntimes } from './runtimes.mjs';

const PROGRAM = `
const parsed = parseReport('青岚县人民政府2018年政府信息公开工作年度报告\\n全年收到政府信息公开申请16件，答复16件，同意公开9件。', { source: 'check' });
if (parsed.report.source !== 'check' || !reportSchema.safeParse(parsed.report).success) throw new Error('no valid report');
const { numerator, denominator } = rates(parsed.report).fullDisclosureRate;
console.log(toRecords(parsed).length + ' records, ' + numerator + ' of ' + denominator);
`;

const PRINTS = '3 records, 9 of 16\n';
const NAMES = '{ parseReport, rates, reportSchema, toRecords }';

const runtimes = () => {
  const oldest = oldestNode();
  if (oldest === undefined) console.log(`NOT RUN on Node ${oldestVersion}: no binary could be had for this platform`);
  const nodes = [...new Set([process.execPath, ...(oldest === undefined ? [] : [oldest])])];
  return [
    ...nodes.map((binary) => ({ name: 'Node', binary, args: [] })),
    ...(process.argv.includes('--all-runtimes') ? otherRuntimes() : []),
  ];
};

export const checkUse = ({ run, write }) => {
  write('use.mjs', `import ${NAMES} from '${manifest.name}';${PROGRAM}`);
  write('use.cjs', `const ${NAMES} = require('${manifest.name}');${PROGRAM}`);
  return runtimes().flatMap(({ name, binary, args }) => {
    if (binary === undefined) return [`${name} could not be had for this platform`];
    const [version] = run(binary, '--version').match(/\d+\.\d+\.\d+/);
    const printed = ['use.mjs', 'use.cjs'].map((file) => run(binary, ...args, file));
    if (printed.every((text) => text === PRINTS)) {
      console.log(`runs as ES module and as CommonJS on ${name} ${version}`);
      return [];
    }
    return [`on ${name} ${version} the programs printed ${JSON.stringify(printed)}`];
  });
};
