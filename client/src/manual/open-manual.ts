import * as vscode from 'vscode';

/** `/manual/<language>/<code>`: the only paths that are opened, so that no other file can be asked for. */
const pagePath = /^\/manual\/(th|en)\/([a-z]+\.[a-z0-9-]+)$/;

/** Gives the address under which {@link registerManual} opens the manual; a code's page is `<address>/<language>/<code>`. */
export function manualUri(extensionId: string): string {
  return `${vscode.env.uriScheme}://${extensionId}/manual`;
}

/** Opens pages of the manual, which come with the extension, as previews. */
export function registerManual(context: vscode.ExtensionContext): vscode.Disposable {
  return vscode.window.registerUriHandler({
    handleUri: async ({ path }) => {
      const [, language, code] = pagePath.exec(path) ?? [];
      if (!language || !code) return;
      const page = vscode.Uri.joinPath(context.extensionUri, 'server', 'manual', language, `${code}.md`);
      await vscode.commands.executeCommand('markdown.showPreview', page);
    },
  });
}
