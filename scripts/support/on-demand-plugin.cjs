// An esbuild plugin: what the program imports on demand (`await import('…')`) and is a program of its own stays out of the
// bundle and is read from its own, beside it, when it is needed first.
const path = require('node:path');

/** `files`: the file of each bundle by its entry point, both from the root. */
function createOnDemandPlugin(root, files) {
  const names = new Map(Object.entries(files).map(([entry, file]) => [path.join(root, entry), `./${path.basename(file)}`]));
  return {
    name: 'on-demand',
    setup(build) {
      build.onResolve({ filter: /^\.{1,2}\// }, ({ path: wanted, resolveDir, kind }) => {
        if (kind !== 'dynamic-import') return null;
        const name = names.get(`${path.resolve(resolveDir, wanted)}.ts`);
        return name ? { path: name, external: true } : null;
      });
    },
  };
}

module.exports = { createOnDemandPlugin };
