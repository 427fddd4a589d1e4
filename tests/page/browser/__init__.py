"""The employer's page in real browsers: Chromium and Firefox, headless, driven by puppeteer-core."""
