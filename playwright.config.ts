import { defineConfig } from '@playwright/test'
import { findElectron } from './tools/electron-runtime.ts'

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/temporary-folder.ts',
  outputDir: 'test-results/e2e',
  // Each file opens an app of its own, and a browser with it: more of them than two would wait for each other.
  workers: 2,
  retries: 0,
  timeout: 90_000,
  // Generous, since two apps share the machine: what is waited for comes at once or not at all.
  expect: { timeout: 10_000 },
  reporter: 'list',
  // The project's name stands in every test's title: it says what the test ran on.
  projects: [{ name: findElectron() ? 'electron' : 'stand-in' }],
})
