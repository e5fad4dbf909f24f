/**
 * The folder a person stood in when they ran an npm script, which npm leaves for the project's own; paths they
 * typed are meant from there.
 */
export function invokedFrom(script: string, env: NodeJS.ProcessEnv = process.env): string {
  return (env.npm_lifecycle_event === script && env.INIT_CWD) || process.cwd()
}
