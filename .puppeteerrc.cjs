// The launcher for Firefox brings puppeteer, which would download a Chrome of its own; we use the browsers that are installed.
module.exports = { skipDownload: true };
