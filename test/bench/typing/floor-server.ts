// The least that a language server of this kind does: parse the whole text with `yaml` and validate it with a compiled schema.
import validate, { type SchemaError } from 'submission-validator';
import {
  createConnection,
  type Diagnostic,
  DiagnosticSeverity,
  DocumentDiagnosticReportKind,
  type Range,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Document, isMap, isNode, isScalar, parseDocument } from 'yaml';

const connection = createConnection();
const documents = new TextDocuments(TextDocument);

connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}));

connection.languages.diagnostics.on(({ textDocument: { uri } }) => {
  const document = documents.get(uri);
  return { kind: DocumentDiagnosticReportKind.Full, items: document ? diagnose(document) : [] };
});

documents.listen(connection);
connection.listen();

function diagnose(document: TextDocument): Diagnostic[] {
  const tree = parseDocument(document.getText());
  const toRange = (start: number, end: number): Range => ({ start: document.positionAt(start), end: document.positionAt(end) });
  const broken = tree.errors.map(({ pos, message }) => toError(toRange(...pos), message));
  if (validate(tree.toJS())) return broken;
  const wrong = (validate.errors ?? []).map((error) => toError(toRange(...findPlace(tree, error)), error.message ?? error.keyword));
  return [...broken, ...wrong];
}

function toError(range: Range, message: string): Diagnostic {
  return { range, message, severity: DiagnosticSeverity.Error, source: 'floor' };
}

/** Of a key that is too much the key itself, of anything else the value. */
function findPlace(tree: Document, { instancePath, params }: SchemaError): [number, number] {
  const keys = instancePath.split('/').slice(1).map(unescapePointer);
  const node = keys.length === 0 ? tree.contents : tree.getIn(keys, true);
  const extra = params.additionalProperty;
  const key = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === extra)?.key : undefined;
  const place = isNode(key) ? key : node;
  const [start, end] = (isNode(place) && place.range) || [0, 0];
  return [start, end];
}

function unescapePointer(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}
