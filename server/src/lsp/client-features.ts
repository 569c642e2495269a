import { type InitializeParams, InsertTextMode } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol';

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
  /** Where the client opens the manual; null where it does not. */
  readonly manualUri: string | null;
  /** The user trusts the workspace. Where a client does not say so, nothing is opened. */
  readonly isTrusted: boolean;
  /** Finds the submissions of the workspace itself, and reads files that are not on this machine. */
  readonly findsSubmissions: boolean;
  /** Tells which of the open documents are shown. */
  readonly tellsShown: boolean;
  /** Folder for results of links; null: they are not kept. */
  readonly cacheFolder: string | null;
  readonly showsProgress: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly refreshesInlayHints: boolean;
  /** Asks what is renamed before it asks for a new name. */
  readonly preparesRename: boolean;
  /** Takes completions with tab stops. */
  readonly expandsSnippets: boolean;
  /** Shows what stands beside a label for every entry, not for the chosen one alone. */
  readonly showsLabelDetails: boolean;
  /** Can leave the indentation of what a completion writes as it is. */
  readonly insertsAsIs: boolean;
}

/** Reads what a client says of itself when it starts the server. */
export function readClientFeatures(params: InitializeParams): ClientFeatures {
  const { capabilities, locale, workspaceFolders, rootUri } = params;
  const options = params.initializationOptions as Partial<InitializationOptions> | null | undefined;
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
    manualUri: typeof options?.manualUri === 'string' ? options.manualUri : null,
    isTrusted: options?.isTrusted === true,
    findsSubmissions: options?.findsSubmissions === true,
    tellsShown: options?.tellsShown === true,
    cacheFolder: typeof options?.cacheFolder === 'string' ? options.cacheFolder : null,
    showsProgress: capabilities.window?.workDoneProgress === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    expandsSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    showsLabelDetails: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
    insertsAsIs: textDocument?.completion?.completionItem?.insertTextModeSupport?.valueSet.includes(InsertTextMode.asIs) === true,
  };
}
