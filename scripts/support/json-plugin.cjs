// An esbuild plugin: the data of `schemas/` as text that is parsed when the program starts. As objects of the program they
// would take several times as long to be read.
const { readFileSync } = require('node:fs');

const jsonPlugin = {
  name: 'json',
  setup(build) {
    build.onLoad({ filter: /[\\/]schemas[\\/].*\.json$/ }, ({ path }) => {
      const text = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')));
      return { contents: `export default JSON.parse(${JSON.stringify(text)});`, loader: 'js' };
    });
  },
};

module.exports = { jsonPlugin };
