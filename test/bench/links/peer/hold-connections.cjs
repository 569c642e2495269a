// Loaded before linkinator, which asks for every link at once, whatever its `--concurrency`: holds it to so many connections to a host.
const { Agent, setGlobalDispatcher } = require('undici');

setGlobalDispatcher(new Agent({ connections: Number(process.env.BENCH_CONNECTIONS) }));
