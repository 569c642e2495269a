// Which editor the suites run in, and which suites there are for it. E2E_VSCODE:
//   code-server   the one that install.sh puts here, behind vscode/code (default on Linux)
//   download      VS Code itself (default elsewhere; needs the network, and a display: xvfb-run -a on a server)
//   PATH          an executable of VS Code that is here already
export const vscode = process.env.E2E_VSCODE ?? (process.platform === 'linux' ? 'code-server' : 'download');

/** The suite inside the extension host. */
export const hostPart = 'suite';

/** Only code-server has a page that can be worked from outside, and is installed with the browser that reads reports. */
export const parts = vscode === 'code-server' ? [hostPart, 'keyboard-suite', 'report-suite', 'untrusted-suite'] : [hostPart];
