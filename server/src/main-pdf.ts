import { parentPort, workerData } from 'node:worker_threads';
import { readPdfDocument } from './platform/pdf-document';

void readPdfDocument(workerData, (message) => parentPort?.postMessage(message));
