import config from './playwright.config.ts'
export default { ...config, testDir: './tests/browser', use: {...config.use, baseURL: 'http://127.0.0.1:4377/truceline/'}, webServer: { command: 'node .pw.serve.mjs', url: 'http://127.0.0.1:4377/truceline/', reuseExistingServer: false } }
