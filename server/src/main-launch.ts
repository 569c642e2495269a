import path from 'node:path';
import { runBundle } from './platform/run-bundle';

runBundle(path.join(__dirname, 'node-server.js'));
