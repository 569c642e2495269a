/** Whether this is `npm run test:deep`, which tries what `npm test` tries at the full size. */
export const isDeep = process.env.OIT_DEEP === '1';

/** Gives how many: so many in `npm test`, and in `npm run test:deep` all. */
export function atDepth<Value>(usual: Value, deep: Value): Value {
  return isDeep ? deep : usual;
}
