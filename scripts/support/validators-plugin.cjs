// An esbuild plugin: `./x-validators` is what ajv makes of a schema, written as code (standalone), so that nothing is compiled
// at run time and nothing generated lies in the sources. Its types stand in `x-validators.d.ts`.
const { readFileSync } = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '../..');

const readSchema = (name) => JSON.parse(readFileSync(path.join(root, `schemas/${name}.schema.json`), 'utf8'));

/** What each module exports: of every function the schema that it checks a value by. */
const modules = {
  submission: () => {
    const schema = readSchema('submission');
    const part = (pointer) => ({ $ref: `${schema.$id}#/${pointer}` });
    const pairs = Object.keys(schema.properties);
    const keysAlone = Object.fromEntries(pairs.map((key) => [key, true]));
    return {
      schemas: [schema],
      functions: {
        validateSubmission: { $ref: schema.$id },
        validateKeys: {
          type: schema.type,
          additionalProperties: schema.additionalProperties,
          required: schema.required,
          properties: keysAlone,
        },
        validateItem: part('$defs/item'),
        ...Object.fromEntries(pairs.map((key) => [`${key}Validator`, part(`properties/${key}`)])),
      },
    };
  },
  profile: () => {
    const schema = readSchema('profile');
    const part = (name) => ({ $ref: `${schema.$id}#/$defs/${name}` });
    return { schemas: [schema], functions: { validateList: part('list'), validateExtension: part('extension') } };
  },
  package: () => wholeSchema('package', 'validatePackage', ['submission']),
  reviews: () => wholeSchema('reviews', 'validateReview'),
};

function wholeSchema(name, exported, others = []) {
  const schema = readSchema(name);
  return { schemas: [schema, ...others.map(readSchema)], functions: { [exported]: { $ref: schema.$id } } };
}

function createValidators(name) {
  const { default: Ajv } = require('ajv/dist/2020');
  const { default: standaloneCode } = require('ajv/dist/standalone');
  const { schemas, functions } = modules[name]();
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    inlineRefs: false,
    schemas,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addVocabulary(['descriptionEn']);
  for (const [exported, schema] of Object.entries(functions)) ajv.addSchema({ ...schema, $id: `oit:${exported}` });
  return standaloneCode(ajv, Object.fromEntries(Object.keys(functions).map((exported) => [exported, `oit:${exported}`])));
}

const made = new Map();

/** The plugin; a module is made once a process. */
const validatorsPlugin = {
  name: 'validators',
  setup(build) {
    build.onResolve({ filter: /\/(?:submission|profile|package|reviews)-validators$/ }, ({ path: specifier }) => ({
      path: path.basename(specifier, '-validators'),
      namespace: 'validators',
      sideEffects: false,
    }));
    build.onLoad({ filter: /.*/, namespace: 'validators' }, ({ path: name }) => {
      if (!made.has(name)) made.set(name, createValidators(name));
      return { contents: made.get(name), loader: 'js', resolveDir: root };
    });
  },
};

module.exports = { createValidators, validatorsPlugin };
