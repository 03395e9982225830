#!/usr/bin/env node
import { createRequire } from 'node:module';
import { run } from './run.js';

const { version } = createRequire(import.meta.url)('../package.json') as { version: string };
const { stdin, stdout, stderr } = process;
run(process.argv.slice(2), { stdin, stdout, stderr, version }).then((status) => {
  process.exitCode = status;
});
