/** How every connection begins: compiling a statement, as a server does by itself, takes longer than any of ours takes to run. */
export const WITHOUT_JIT = '-c jit=off';
