import type { InitializeParams } from 'vscode-languageserver';

/** What the client can do, as far as the server asks. */
export interface ClientFeatures {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly tellsFolderChanges: boolean;
  readonly watchesFiles: boolean;
  /** Watches files outside the workspace too. */
  readonly watchesAnywhere: boolean;
  /** The editor's language, such as `en` or `th-TH`. */
  readonly locale: string;
  /** URIs of the workspace folders. */
  readonly folders: readonly string[];
}

/** Reads what a client says of itself when it starts the server. */
export function readClientFeatures({ capabilities, locale, workspaceFolders, rootUri }: InitializeParams): ClientFeatures {
  const { workspace, textDocument } = capabilities;
  return {
    pullsDiagnostics: Boolean(textDocument?.diagnostic),
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    tellsFolderChanges: workspace?.workspaceFolders === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesAnywhere: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    locale: locale ?? 'en',
    folders: workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []),
  };
}
