import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import Ajv from 'ajv/dist/2020';

/** Addresses as RFC 3986 writes them. */
const address = /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\da-f]{2})*$/i;
const formats = {
  uri: (text: string) => /^[a-z][a-z\d+.-]*:/i.test(text) && address.test(text),
  // A colon in the first part would be read as the end of a scheme.
  'uri-reference': (text: string) => address.test(text) && !/^[^/?#:]*[^a-z\d+.\-/?#:][^/?#:]*:/i.test(text),
  uuid: /^[\da-f-]{36}$/i,
  'date-time': /^\d{4}-\d\d-\d\dT[\d:.]+Z$/,
};

let validateSarif: ReturnType<Ajv['compile']> | null = null;

/** Gives what the official schema has against a SARIF report: that of its authors' own tool. */
export function findSarifFaults(report: string): readonly string[] {
  const file = `node_modules/@microsoft/sarif-multitool-${process.platform}/sarif-2.1.0.json`;
  validateSarif ??= new Ajv({ strict: false, allErrors: true, formats }).compile(JSON.parse(readFileSync(file, 'utf8')));
  return validateSarif(JSON.parse(report)) ? [] : (validateSarif.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

/** What is used of the package. */
interface XmlLint {
  validateXML(options: {
    readonly xml: readonly { readonly fileName: string; readonly contents: string }[];
    readonly schema: readonly string[];
  }): Promise<{ readonly errors: readonly { readonly rawMessage: string }[] }>;
}

/** Gives what libxml2 has against a JUnit report: its XML, and the elements that there may be. */
export async function findJunitFaults(report: string): Promise<readonly string[]> {
  // It starts a thread from its own folder: no bundle may hold it.
  const { validateXML }: XmlLint = createRequire(path.resolve('package.json'))('xmllint-wasm');
  const { errors } = await validateXML({
    xml: [{ fileName: 'report.xml', contents: report }],
    schema: [readFileSync('test/fixtures/junit.xsd', 'utf8')],
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
