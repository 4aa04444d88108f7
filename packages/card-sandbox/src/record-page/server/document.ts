/** The page before its script has run. */
export const DOCUMENT = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Threadside sandbox</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/assets/page.css">
  </head>
  <body>
    <div id="page"></div>
    <script type="module" src="/assets/page.js"></script>
  </body>
</html>
`;
