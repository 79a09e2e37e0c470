/**
 * Where `npm run start:http` begins. A module of the older kind, because Node starts the threads that verify
 * signatures when it reads the first newer one, and then it is too late to say how many: one for each core and one to
 * spare. More take the main thread's turn away, fewer leave cores idle.
 * Source: https://nodejs.org/docs/latest-v20.x/api/cli.html#uv_threadpool_sizesize
 */
const { availableParallelism } = process.getBuiltinModule('node:os');
process.env['UV_THREADPOOL_SIZE'] ??= `${availableParallelism() + 1}`;

// Beside it in dist/ once both are built.
const program = './http.js';
void import(program);
